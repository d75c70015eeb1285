import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { Blocker } from '../../shared/errors.js';
import type { Shortlist } from '../../shared/pagination.js';
import { UnitOfWork } from '../audit/index.js';
import type { InspectionId } from './inspection.entity.js';
import { blockersOf } from './open-inspection.service.js';
import { teamCandidates } from './team.queries.js';
import type { TeamCandidate } from './team.js';

/** What a page about planning and opening asks. */
@Injectable()
export class OpeningQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Why a planned inspection could not be opened now; empty where it can. */
  blockers(actor: Actor, id: InspectionId): Promise<readonly Blocker[]> {
    return this.unitOfWork.read(actor, (reading) => blockersOf(reading, id));
  }

  /** Who could serve in a team; those who are chosen already first. */
  candidates(actor: Actor, chosen: readonly string[]): Promise<Shortlist<TeamCandidate>> {
    return this.unitOfWork.read(actor, (reading) => teamCandidates(reading, chosen));
  }
}
