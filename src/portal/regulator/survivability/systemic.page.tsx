import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  filteredLosses,
  lossName,
  namedLoss,
  pageOfLosses,
  systemicChoices,
  SystemicLosses,
  type SystemicRun,
} from '../../../modules/survivability/index.js';
import { Search } from '../../../platform/http/received.js';
import { NotFound } from '../../../shared/errors.js';
import type { FilledForm } from '../../../platform/http/form.js';
import type { CalendarDate } from '../../../shared/time.js';
import { EmptyState, LinkButton } from '../../layout/index.js';
import { ownPath } from '../../own-path.js';
import { dayText } from '../../../shared/words/day.js';
import { paths } from '../../paths.js';
import { BackForm } from '../../survivability/cancellation.form.js';
import { soon } from '../../survivability/soon.js';
import { Filled, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { JointLossView } from './joint-loss.view.js';
import { JointLossSearch, SystemicSearch } from './systemic.search.js';
import { SystemicProgress, SystemicListView } from './systemic.view.js';

/** Which losses hit most users across operators: a view that only the ministry has. */
@Controller('regulator/survivability')
@Can('operators.read')
export class SystemicPage {
  constructor(private readonly losses: SystemicLosses) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(SystemicSearch) search: SystemicSearch): Promise<string> {
    const run = await this.start(visit, search);
    const view = await soon(run.view);
    if (view === 'later') return underWay(visit, run);
    if (view === 'cancelled') return cancelled(visit, addressOf(visit));
    const { language } = visit.context;
    const words = wordsIn(language).systemic;
    const losses = filteredLosses(view.losses, search);
    const [worst] = losses;
    const isHit = worst !== undefined && worst.userMinutes.stopped > 0;
    return visit.show(
      {
        title: words.title,
        heading: isHit ? words.heading(lossName(language, worst), worst.operators.length) : words.headingNone,
        summary: words.summary(view.operators, view.engine, dayText(language, view.asOf)),
        current: 'systemic',
      },
      <SystemicListView
        page={pageOfLosses(losses, search.after)}
        choices={systemicChoices(run.buildings)}
        search={search}
        basis={view.basis}
      />,
    );
  }

  @Get('loss')
  async one(@TheVisit() visit: Visit, @Search(JointLossSearch) search: JointLossSearch): Promise<string> {
    const run = await this.start(visit, search);
    const view = await soon(run.view);
    if (view === 'later') return underWay(visit, run);
    if (view === 'cancelled') return cancelled(visit, addressOf(visit));
    const loss = namedLoss(view.losses, search.id);
    if (loss === undefined) throw new NotFound();
    const { language } = visit.context;
    const words = wordsIn(language).systemic;
    const name = lossName(language, loss);
    const services = loss.operators.reduce((sum, each) => sum + each.services.length, 0);
    return visit.show(
      {
        title: name,
        heading: words.detailHeading(name, loss.operators.length, services),
        summary: words.summary(view.operators, view.engine, dayText(language, view.asOf)),
        current: 'systemic',
        crumbs: [{ label: words.title, href: paths.regulator.systemic }, { label: name }],
      },
      <JointLossView loss={loss} basis={view.basis} />,
    );
  }

  @Post('cancellation')
  @HttpCode(200)
  cancel(@TheVisit() visit: Visit, @Filled(BackForm) { input }: FilledForm<BackForm>): string {
    this.losses.cancel(visit.actor);
    return cancelled(visit, ownPath(input.back) ?? paths.regulator.systemic);
  }

  private start(visit: Visit, { asOf, basis }: Pick<SystemicSearch, 'asOf' | 'basis'>): Promise<SystemicRun> {
    const today = visit.context.today as CalendarDate;
    return this.losses.start(visit.actor, { asOf: asOf ?? today, basis: basis ?? 'declared' });
  }
}

const RELOAD_SECONDS = 2;

const addressOf = ({ context: { path, query } }: Visit): string => (query === '' ? path : `${path}?${query}`);

function underWay(visit: Visit, run: SystemicRun): string {
  const { title, progressTitle } = wordsIn(visit.context.language).systemic;
  return visit.show(
    { title, heading: progressTitle, current: 'systemic', narrow: true, refreshSeconds: RELOAD_SECONDS },
    <SystemicProgress progress={run.progress} href={addressOf(visit)} />,
  );
}

function cancelled(visit: Visit, again: string): string {
  const { survivability, systemic } = wordsIn(visit.context.language);
  const words = survivability.progress;
  return visit.show(
    { title: words.cancelled, current: 'systemic', narrow: true },
    <EmptyState
      title={words.cancelled}
      text={systemic.cancelledText}
      action={<LinkButton href={again}>{words.again}</LinkButton>}
    />,
  );
}
