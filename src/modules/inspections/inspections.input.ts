import { Choice, Day, Identifier, Identifiers, Line, Text, WholeNumber } from '../../platform/http/input.js';
import type { Id, OperatorId, OrganisationId, PersonId } from '../../shared/ids.js';
import { REGIMES, type Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { CatalogueId } from '../checklist/index.js';
import type { InspectionBasisCode } from '../obligations/index.js';
import { INSPECTION_STATES, type InspectionState } from './lifecycle.js';
import { BASIS_CODES, INSPECTION_KINDS, type InspectionKind } from './plan.js';

/** An inspection as it is planned. */
export class InspectionInput {
  @Line({ max: 200 }) title: string;
  @Choice(REGIMES) regime: Regime;
  @Choice(INSPECTION_KINDS) kind: InspectionKind;
  @Choice(BASIS_CODES) basis: InspectionBasisCode;
  @Identifier() authorityId: OrganisationId;
  @WholeNumber({ min: 2020, max: 2100 }) year: number;
  @Identifier() catalogueId: CatalogueId;
  /** May be missing only where the basis lets notice be given as the inspection begins. */
  @Day({ optional: true }) noticeOn: CalendarDate | null;
  @Day() startsOn: CalendarDate;
  @Day() submissionDueOn: CalendarDate;
  @Day() endsOn: CalendarDate;
  /** The operators of a special inspection. A regular one takes all that are covered. */
  @Identifiers({ max: 500 }) operatorIds: OperatorId[];
  /** Of one of these operators: the outage after which a special inspection is made. */
  @Identifier({ optional: true }) outageId: Id<'outage'> | null;
  @Identifiers({ max: 100 }) inspectorIds: PersonId[];
  @Identifiers({ max: 100 }) signatoryIds: PersonId[];
  @Identifiers({ max: 100 }) recorderIds: PersonId[];
}

/** Longer time for an open inspection. */
export class ProlongationInput {
  @Day() endsOn: CalendarDate;
  /** The submission day stays where none is named. */
  @Day({ optional: true }) submissionDueOn: CalendarDate | null;
  @Text({ max: 2000 }) reason: string;
}

/** With what the plan of an inspection begins. */
export class PlanStartInput {
  @Choice(REGIMES, { optional: true }) regime: Regime | null;
  @Choice(INSPECTION_KINDS, { optional: true }) kind: InspectionKind | null;
  @WholeNumber({ min: 2020, max: 2100, optional: true }) year: number | null;
  /** The outage because of which it is planned. */
  @Identifier({ optional: true }) outage: Id<'outage'> | null;
}

/** Which inspections are listed, and from where on. */
export class InspectionSearch {
  @WholeNumber({ min: 2020, max: 2100, optional: true }) year: number | null;
  @Choice(REGIMES, { optional: true }) regime: Regime | null;
  @Choice(INSPECTION_STATES, { optional: true }) state: InspectionState | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
