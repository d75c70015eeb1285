import {
  INSPECTION_KINDS,
  proposedDates,
  type InspectionKind,
  type InspectionView,
  type TeamFunction,
} from '../../../modules/inspections/index.js';
import { inspectionBasesOf } from '../../../modules/obligations/index.js';
import { isId, type OperatorId } from '../../../shared/ids.js';
import { REGIMES, type Regime } from '../../../shared/regime.js';
import type { CalendarDate } from '../../../shared/time.js';
import type { PlanField } from './plan-fields.js';

/** What stands in the fields of the form; the values of a list are joined by line feeds. */
export type TypedPlan = Readonly<Partial<Record<PlanField, string>>>;

/** What a plan is about, and its form does not change. */
export interface PlanFrame {
  readonly regime: Regime;
  readonly kind: InspectionKind;
  readonly year: number;
  /** The outage because of which it is planned. */
  readonly outageId: string | null;
}

/** The frame that a form carries, or null where it carries none. */
export function planFrameOf(typed: TypedPlan): PlanFrame | null {
  const regime = REGIMES.find((each) => each === typed.regime);
  const kind = INSPECTION_KINDS.find((each) => each === typed.kind);
  const year = /^20\d\d$/.test(typed.year ?? '') ? Number(typed.year) : null;
  const outageId = isId(typed.outageId ?? '') ? (typed.outageId ?? null) : null;
  return regime === undefined || kind === undefined || year === null ? null : { regime, kind, year, outageId };
}

/** What a new plan is proposed to hold. */
export function typedProposal(title: string, regime: Regime, today: CalendarDate): TypedPlan {
  const { noticeOn, startsOn, submissionDueOn, endsOn } = proposedDates(regime, today);
  const basis = inspectionBasesOf(regime)[0]?.code ?? '';
  return { title, basis, noticeOn: noticeOn ?? '', startsOn, submissionDueOn, endsOn };
}

/** A plan as its form shows it. */
export function typedPlan(plan: InspectionView, operatorIds: readonly OperatorId[]): TypedPlan {
  const serving = (as: TeamFunction) =>
    plan.team
      .filter((member) => member.function === as)
      .map(({ personId }) => personId)
      .join('\n');
  const { title, basis, authorityId, catalogueId, noticeOn, startsOn, submissionDueOn, endsOn } = plan;
  return {
    ...{ title, basis, authorityId, catalogueId, noticeOn: noticeOn ?? '', startsOn, submissionDueOn, endsOn },
    operatorIds: plan.kind === 'special' ? operatorIds.join('\n') : '',
    inspectorIds: serving('inspector'),
    signatoryIds: serving('signatory'),
    recorderIds: serving('recorder'),
  };
}
