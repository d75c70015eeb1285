import { cite, type Citation } from '../../shared/citation.js';
import type { Blocker } from '../../shared/errors.js';
import type { Regime } from '../../shared/regime.js';
import { type Act, authorityFor, type Holder } from '../obligations/index.js';
import type { Covered } from './clocks.js';

/**
 * What the ministry demands material under. `value-added`: how the measures for stable service were carried out (TBA 22-7(4)).
 * `inspection`, `coverage`: for the inspection of a data centre, and to learn whether its operator is covered at all (NA 46(4)).
 */
export const DATA_REQUEST_BASES = ['value-added', 'inspection', 'coverage'] as const;
export type DataRequestBasis = (typeof DATA_REQUEST_BASES)[number];

interface BasisRules {
  readonly regime: Regime;
  readonly act: Act;
  /** What bids the operator to follow, and what not following opens. */
  readonly power: Citation;
  readonly fine: Citation;
  /** How it is demanded, and how its result is told. */
  readonly form: readonly Citation[];
  readonly told: Citation;
  /** How what is handed in is protected and destroyed. */
  readonly protection: readonly Citation[];
  /** Support by the agency for internet and security (한국인터넷진흥원), where the law has it. */
  readonly support: Citation | null;
}

const FORM = cite('AIA', '제10조제2항');
const DATA_CENTRE = {
  regime: 'NA-46',
  power: cite('NA', '제46조제4항'),
  fine: cite('NA', '제76조제4항제4호의5'),
  form: [cite('NA', '제64조제6항'), FORM],
  told: cite('NA', '제64조제9항'),
  protection: [cite('NA', '제46조제5항'), cite('NA', '제64조의2')],
  support: cite('NA', '제64조제10항'),
} as const;

export const BASIS_RULES: Readonly<Record<DataRequestBasis, BasisRules>> = {
  'value-added': {
    ...{ regime: 'TBA-22-7', act: 'data-after-outage', power: cite('TBA', '제22조의7제4항') },
    ...{ fine: cite('TBA', '제104조제5항제2호의4'), form: [FORM], told: cite('AIA', '제24조') },
    ...{ protection: [cite('TBA', '제22조의7제5항'), cite('NA', '제64조의2')], support: null },
  },
  inspection: { ...DATA_CENTRE, act: 'data-for-inspection' },
  coverage: { ...DATA_CENTRE, act: 'request-sizes' },
};

/** Whose act the demand is: the Minister's, or where a decree delegates it the field office's (NA-D 70(2)1-3). */
export const holderOf = (basis: DataRequestBasis): Holder =>
  authorityFor(BASIS_RULES[basis].act, BASIS_RULES[basis].regime).holder;

/** Coverage of the year of the outage, by the decision that holds. */
export type CoverageThen = Readonly<Record<'TBA-22-7' | 'NA-46', Covered>>;

/** How the operator stands under the regime of that basis. */
export const coveredUnder = (basis: DataRequestBasis, coverage: CoverageThen): Covered =>
  coverage[BASIS_RULES[basis].regime as keyof CoverageThen];

/** Only who is covered is asked under either law, unless it is asked whether it is; what nobody decided holds up nothing. */
export const basisBlockers = (basis: DataRequestBasis, coverage: CoverageThen): readonly Blocker[] =>
  coveredBlockers(basis, coveredUnder(basis, coverage));

/** The same, where it is known how the operator stands under the regime of that basis. */
export const coveredBlockers = (basis: DataRequestBasis, covered: Covered): readonly Blocker[] =>
  basis === 'coverage' || covered !== 'no' ? [] : [{ code: 'data-request-not-covered' }];
