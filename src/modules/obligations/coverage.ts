import type { OperatorClass, Regime } from '../../shared/regime.js';
import { coverageCriteria, type CoverageCode } from './coverage-criteria.js';
import type { Criterion } from './criterion.js';
import type { OperatorFacts } from './operator-facts.js';
import type { Reading } from './sites-measure.js';

/** `unknown`: a measurement is missing. `unconfirmed`: measured, but the two readings of the law differ. */
export type CoverageOutcome = 'yes' | 'no' | 'unknown' | 'unconfirmed';

export type CoverageNote = 'per-site-or-total' | 'notification-assumed' | 'landlord-assumed';

/** Whether one provision covers the operator, with the numbers and articles that make it so. */
export interface CoverageFinding {
  readonly code: CoverageCode;
  readonly regime: Regime;
  /** False for a duty that only follows from being covered (domestic agent, dedicated staff). */
  readonly covers: boolean;
  readonly outcome: CoverageOutcome;
  /** One where all readings of the law agree in every number (`reading` null), else both. */
  readonly readings: readonly CoverageReading[];
  readonly notes: readonly CoverageNote[];
}

export interface CoverageReading {
  readonly reading: Reading | null;
  readonly criterion: Criterion;
}

interface Coverage {
  readonly code: CoverageCode;
  readonly regime: Regime;
  readonly covers: boolean;
  readonly classes: readonly OperatorClass[];
  readonly notes: readonly CoverageNote[];
}

const COVERAGES: readonly Coverage[] = [
  { code: 'TBA-22-7', regime: 'TBA-22-7', covers: true, classes: ['VAS'], notes: [] },
  { code: 'TBA-22-8', regime: 'TBA-22-7', covers: false, classes: [], notes: [] },
  { code: 'FA-35-4', regime: 'FA-35', covers: true, classes: ['VAS-M'], notes: ['notification-assumed'] },
  { code: 'FA-35-5', regime: 'FA-35', covers: true, classes: ['DC-M'], notes: [] },
  { code: 'FA-39-2-department', regime: 'FA-35', covers: false, classes: [], notes: [] },
  { code: 'FA-39-2-staff', regime: 'FA-35', covers: false, classes: [], notes: [] },
  { code: 'NA-46-1', regime: 'NA-46', covers: true, classes: ['DC', 'DC-colo'], notes: [] },
  { code: 'NA-46-2', regime: 'NA-46', covers: true, classes: ['DC', 'DC-own'], notes: [] },
  { code: 'NA-46-7', regime: 'NA-46', covers: true, classes: ['LESSEE'], notes: ['landlord-assumed'] },
];

/** One finding for each provision, always all of them, in the order of the statutes. */
export function coverageOf(facts: OperatorFacts): readonly CoverageFinding[] {
  const perSite = coverageCriteria(facts, 'per-site');
  const inTotal = coverageCriteria(facts, 'in-total');
  return COVERAGES.map((coverage) => findingOf(coverage, perSite[coverage.code], inTotal[coverage.code]));
}

/** Whether each regime covers the operator: through any one of its provisions. */
export function regimeOutcomes(findings: readonly CoverageFinding[]): Readonly<Record<Regime, CoverageOutcome>> {
  const under = (regime: Regime): CoverageOutcome => {
    const outcomes = findings
      .filter((finding) => finding.covers && finding.regime === regime)
      .map((one) => one.outcome);
    return (['yes', 'unconfirmed', 'unknown'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'no';
  };
  return { 'TBA-22-7': under('TBA-22-7'), 'FA-35': under('FA-35'), 'NA-46': under('NA-46') };
}

/** The classes that decide which items of the checklist apply. Only what is certain puts an operator into a class. */
export function operatorClasses(
  findings: readonly Pick<CoverageFinding, 'code' | 'outcome'>[],
): readonly OperatorClass[] {
  const certain = findings.filter((finding) => finding.outcome === 'yes').map((finding) => finding.code);
  return [...new Set(COVERAGES.filter(({ code }) => certain.includes(code)).flatMap(({ classes }) => classes))];
}

function findingOf(coverage: Coverage, perSite: Criterion, inTotal: Criterion): CoverageFinding {
  const { code, regime, covers, notes } = coverage;
  if (JSON.stringify(perSite) === JSON.stringify(inTotal)) {
    return { code, regime, covers, outcome: perSite.met, readings: [{ reading: null, criterion: perSite }], notes };
  }
  const readings: readonly CoverageReading[] = [
    { reading: 'per-site', criterion: perSite },
    { reading: 'in-total', criterion: inTotal },
  ];
  return { code, regime, covers, outcome: joined(perSite, inTotal), readings, notes: [...notes, 'per-site-or-total'] };
}

function joined(perSite: Criterion, inTotal: Criterion): CoverageOutcome {
  if (perSite.met === inTotal.met) return perSite.met;
  return perSite.met === 'unknown' || inTotal.met === 'unknown' ? 'unknown' : 'unconfirmed';
}
