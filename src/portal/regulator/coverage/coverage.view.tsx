import type { CoverageCounts } from '../../../modules/obligations/index.js';
import { REGIMES } from '../../../shared/regime.js';
import { termsIn } from '../../../shared/words/index.js';
import { momentText } from '../../../shared/words/day.js';
import { numberText } from '../../../shared/words/quantity.js';
import { Figure, Form, NumberField, SubmitButton, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface CoverageRoundProps {
  readonly counts: CoverageCounts;
  readonly mayDecide: boolean;
}

/** How many operators each regime covers in the year, and the button that decides for all. */
export function CoverageRoundView({ counts, mayDecide }: CoverageRoundProps) {
  const { language } = usePage();
  const terms = termsIn(language);
  const words = useWords().operators.round;
  const { year, covered, decided, lastDecidedAt } = counts;
  return (
    <>
      <div class="cols four">
        {REGIMES.map((regime) => (
          <Figure
            key={regime}
            label={terms.regimesShort[regime]}
            figure={numberText(covered[regime])}
            unit={words.operators}
            link={{ href: listOf(regime, year), label: words.see }}
          />
        ))}
        <Figure label={words.decided} figure={numberText(decided)} unit={words.operators} />
      </div>
      <p class="small after-form">
        {lastDecidedAt === null ? words.never : words.last(momentText(language, lastDecidedAt))}
      </p>
      {mayDecide && <DecideAll year={year} />}
      <YearForm year={year} />
    </>
  );
}

const listOf = (regime: string, year: number) => `${paths.regulator.operators}?regime=${regime}&year=${year}`;

function DecideAll({ year }: { year: number }) {
  const words = useWords().operators.round;
  return (
    <Form action={paths.regulator.coverage} hidden={{ year: String(year) }}>
      <div class="bar">
        <SubmitButton>{words.submit(year)}</SubmitButton>
        <span class="small">{words.hint}</span>
      </div>
    </Form>
  );
}

function YearForm({ year }: { year: number }) {
  const { round, search } = useWords().operators;
  return (
    <form method="get" action={paths.regulator.coverage} class="after-form">
      <NumberField name="year" label={search.year} value={String(year)} />
      <SubmitButton tone="quiet">{round.go}</SubmitButton>
    </form>
  );
}
