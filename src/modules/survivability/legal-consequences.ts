import { type Citation, cite } from '../../shared/citation.js';
import { isStopped, type ServiceOutcome } from './service-outcome.js';

export const LEGAL_DUTIES = ['disaster-report', 'data-centre-report', 'notice-to-users', 'damages-notice'] as const;
/** What a stop of service asks of the operator, in the order in which it falls due. */
export type LegalDuty = (typeof LEGAL_DUTIES)[number];

export interface LegalConsequence {
  readonly duty: LegalDuty;
  /** Minute of the stop from which the duty is there; of a damages notice the minute from which its days run. */
  readonly fromMinute: number;
  /** Calendar days in which it must be done; null for without delay (지체 없이). */
  readonly withinDays: number | null;
  readonly citations: readonly Citation[];
}

interface Rule {
  readonly duty: LegalDuty;
  readonly citations: readonly Citation[];
  /** From this minute on, where the stop lasts that long; null where it does not. */
  readonly from: (recoveryMinutes: number) => number | null;
}

const lasting = (minutes: number) => (recovery: number) => (recovery >= minutes ? minutes : null);

/**
 * The Acts name two of the four limits. The ten minutes of the disaster report stand in the basic plan of July 2023, not in
 * FA 38(1) itself, which says without delay. Two stops within a day that add up to 45 minutes also oblige to the report of
 * NA 46(6); one loss stops once. The notice to users is due from the start, except where an unforeseen stop lasts two hours
 * or less (TBA-D 37-21(1) 5), so a prediction says it from the first minute beyond. The damages notice is due within 30
 * days of the day on which the service is back.
 */
const RULES: readonly Rule[] = [
  { duty: 'disaster-report', citations: [cite('FA', '제38조제1항')], from: lasting(10) },
  {
    duty: 'data-centre-report',
    citations: [cite('NA', '제46조제6항'), cite('NA-D', '제40조제1항')],
    from: lasting(30),
  },
  {
    duty: 'notice-to-users',
    citations: [cite('TBA', '제33조제2항'), cite('TBA-D', '제37조의21제1항')],
    from: lasting(121),
  },
  {
    duty: 'damages-notice',
    citations: [cite('TBA', '제33조제2항'), cite('TBA-D', '제37조의21제2항')],
    from: (recovery) => (recovery > 120 && recovery < Infinity ? recovery : null),
  },
];

/**
 * The reports and notices that a predicted stop would oblige to, whoever of them the regime covers: which regimes cover the
 * operator is not known here. A service that only slows down has not stopped.
 */
export function legalConsequencesOf(outcome: ServiceOutcome): readonly LegalConsequence[] {
  if (!isStopped(outcome)) return [];
  const recovery = outcome.recoveryMinutes ?? Infinity;
  return RULES.flatMap(({ duty, citations, from }) => {
    const fromMinute = from(recovery);
    return fromMinute === null
      ? []
      : [{ duty, fromMinute, withinDays: duty === 'damages-notice' ? 30 : null, citations }];
  });
}
