import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '../modules/identity/index.js';
import {
  BASES,
  type Basis,
  filteredLosses,
  JOINT_LOSS_KINDS,
  type JointLossKind,
  pageOfLosses,
  type PlacedLoss,
  SystemicLosses,
  type SystemicView,
} from '../modules/survivability/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Choice, Day, Text } from '../platform/http/input.js';
import { Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';
import { type CalendarDate, seoulDate } from '../shared/time.js';
import { Clock } from '../platform/clock.js';
import { CursorInput } from './cursor.input.js';

/** Which losses are listed; all, on today and as registered, where nothing is said. */
export class SystemicLossesInput extends CursorInput {
  @Day({ optional: true }) asOf: CalendarDate | null;
  @Choice(BASES, { optional: true }) basis: Basis | null;
  @Choice(JOINT_LOSS_KINDS, { optional: true }) kind: JointLossKind | null;
  /** The first word of the place of a building. */
  @Text({ max: 100, optional: true }) region: string | null;
  @Text({ max: 64, optional: true }) provider: string | null;
  @Text({ max: 64, optional: true }) substation: string | null;
}

type SystemicPage = Page<PlacedLoss> & Pick<SystemicView, 'asOf' | 'basis' | 'engine' | 'operators'>;

/** What falls together across operators: for the ministry alone. */
@ApiTags('systemic-losses')
@ApiBearerAuth()
@Controller('api/v1/systemic-losses')
export class SystemicLossesApi {
  constructor(
    private readonly losses: SystemicLosses,
    private readonly clock: Clock,
  ) {}

  /** Buildings, common causes and sites, the loss first that stops most users for longest: users times minutes, a day at most, a plain sum. */
  @Get()
  @Can('operators.read')
  async list(
    @CurrentActor() actor: Actor,
    @Search(SystemicLossesInput) search: SystemicLossesInput,
  ): Promise<SystemicPage> {
    const today = seoulDate(this.clock.now());
    const run = await this.losses.start(actor, { asOf: search.asOf ?? today, basis: search.basis ?? 'declared' });
    const { losses, ...source } = await run.view;
    return { ...source, ...pageOfLosses(filteredLosses(losses, search), search.after) };
  }
}
