import { regimeOutcomes, type CoverageView } from '../../modules/obligations/index.js';
import { REGIMES } from '../../shared/regime.js';
import { type Language, termsIn } from '../../shared/words/index.js';
import { wordsIn } from '../words/index.js';

/** The sentence that says which law covers the operator in the year. */
export function coverageHeading(language: Language, name: string, year: number, decision: CoverageView | null): string {
  const words = wordsIn(language).operators;
  if (decision === null) return words.headingUndecided(name, year);
  const outcomes = regimeOutcomes(decision.findings);
  const named = (...wanted: readonly string[]) =>
    REGIMES.filter((regime) => wanted.includes(outcomes[regime]))
      .map((regime) => termsIn(language).regimesShort[regime])
      .join(', ');
  if (decision.regimes.length > 0) return words.heading(name, year, named('yes'));
  const open = named('unconfirmed', 'unknown');
  return open === '' ? words.headingNone(name, year) : words.headingOpen(name, year, open);
}
