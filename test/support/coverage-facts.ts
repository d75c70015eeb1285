import { type CoverageFinding, coverageOf } from '../../src/modules/obligations/coverage.js';
import type { CoverageCode } from '../../src/modules/obligations/coverage-criteria.js';
import type { Criterion } from '../../src/modules/obligations/criterion.js';
import type { OperatorFacts, SiteFacts } from '../../src/modules/obligations/operator-facts.js';

export const BILLION = 1_000_000_000;
export const TRILLION = 1_000 * BILLION;

/** An operator of both kinds that is far below every threshold, all of it measured. */
export const small: OperatorFacts = {
  kinds: ['value-added', 'data-centre'],
  dailyUsers: 0,
  trafficSharePartsPerMillion: 0,
  totalSalesWon: 0,
  telecomSalesWon: 0,
  ictSalesWon: 0,
  koreanOffice: true,
  paidServices: true,
  publicBody: false,
  sites: [site('colocation', 1, 1), site('own', 1, 1)],
};

export function site(
  use: SiteFacts['use'],
  floorAreaSquareMetres: number | null,
  receivingKilowatts: number | null,
): SiteFacts {
  return { use, floorAreaSquareMetres, receivingKilowatts };
}

export function finding(code: CoverageCode, facts: Partial<OperatorFacts>): CoverageFinding {
  const found = coverageOf({ ...small, ...facts }).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no finding ${code}`);
  return found;
}

export const outcome = (code: CoverageCode, facts: Partial<OperatorFacts>) => finding(code, facts).outcome;

export function leaves(criterion: Criterion): readonly Criterion[] {
  return criterion.kind === 'all' || criterion.kind === 'any' ? criterion.of.flatMap(leaves) : [criterion];
}
