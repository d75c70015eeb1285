import type {
  CoverageFinding,
  CoverageOutcome,
  CoverageReading,
  FactCriterion,
  NumberCriterion,
} from '../../modules/obligations/index.js';
import { regimeOutcomes } from '../../modules/obligations/index.js';
import { formatCitationWithVersion } from '../../shared/citation.js';
import { REGIMES, type Regime } from '../../shared/regime.js';
import { fill, termsIn } from '../../shared/words/index.js';
import { amountText } from '../../shared/words/quantity.js';
import { Disclosure, Table, Tag, type Tone, usePage, useWords } from '../layout/index.js';
import { criterionRows, type CriterionRow } from './criterion-rows.js';

const OUTCOME_TONES: Readonly<Record<CoverageOutcome, Tone>> = {
  yes: 'blue',
  no: 'plain',
  unknown: 'warn',
  unconfirmed: 'warn',
};
const MET_TONES = { yes: 'ok', no: 'plain', unknown: 'warn' } as const;

/** Whether each regime covers the operator, with the arithmetic: what was measured, against what, under which article. */
export function CoverageTable({ findings }: { findings: readonly CoverageFinding[] }) {
  const outcomes = regimeOutcomes(findings);
  return (
    <>
      {REGIMES.map((regime) => (
        <RegimeCoverage
          key={regime}
          regime={regime}
          outcome={outcomes[regime]}
          findings={findings.filter((finding) => finding.regime === regime)}
        />
      ))}
    </>
  );
}

/** An outcome in one word. */
export function OutcomeTag({ outcome }: { outcome: CoverageOutcome }) {
  return <Tag tone={OUTCOME_TONES[outcome]}>{termsIn(usePage().language).coverageOutcomes[outcome]}</Tag>;
}

interface RegimeCoverageProps {
  readonly regime: Regime;
  readonly outcome: CoverageOutcome;
  readonly findings: readonly CoverageFinding[];
}

function RegimeCoverage({ regime, outcome, findings }: RegimeCoverageProps) {
  const terms = termsIn(usePage().language);
  return (
    <section class="box">
      <h3>
        {terms.regimes[regime]} <OutcomeTag outcome={outcome} />
      </h3>
      {findings.map((finding) => (
        <Finding key={finding.code} finding={finding} />
      ))}
    </section>
  );
}

/** Open where there is something to see to: what plainly does not apply stays folded. */
function Finding({ finding }: { finding: CoverageFinding }) {
  const terms = termsIn(usePage().language);
  const words = useWords().operators.coverage;
  return (
    <Disclosure
      open={finding.outcome !== 'no'}
      summary={
        <>
          {terms.coverages[finding.code]} <OutcomeTag outcome={finding.outcome} />
          {!finding.covers && <small> {words.follows}</small>}
        </>
      }
    >
      <div class="stack">
        {finding.readings.map((reading, index) => (
          <Reading
            key={reading.reading}
            finding={finding}
            reading={reading}
            before={index === 0 ? [] : rowsOf(finding.readings[0])}
          />
        ))}
        {finding.notes.map((note) => (
          <p key={note} class="small">
            {note === 'per-site-or-total' && <Tag tone="warn">{words.unconfirmed}</Tag>} {terms.coverageNotes[note]}
          </p>
        ))}
      </div>
    </Disclosure>
  );
}

const rowsOf = (reading: CoverageReading | undefined) =>
  reading === undefined ? [] : criterionRows(reading.criterion);

interface ReadingProps {
  readonly finding: CoverageFinding;
  readonly reading: CoverageReading;
  /** What the reading before showed already; only what differs is shown again. */
  readonly before: readonly CriterionRow[];
}

function Reading({ finding, reading, before }: ReadingProps) {
  const terms = termsIn(usePage().language);
  const words = useWords().operators.coverage;
  const name = reading.reading === null ? null : terms.coverageReadings[reading.reading];
  const shown = before.map((row) => JSON.stringify(row));
  return (
    <div>
      {name !== null && (
        <p>
          <b>{name}</b> <OutcomeTag outcome={reading.criterion.met} />
          {before.length > 0 && <small> {words.sameLeftOut}</small>}
        </p>
      )}
      <Table
        caption={[terms.coverages[finding.code], name].filter((part) => part !== null).join(', ')}
        quiet
        rows={rowsOf(reading).filter((row) => !shown.includes(JSON.stringify(row)))}
        columns={[
          { heading: words.criterion, kind: 'heading', cell: (row) => <CriterionName row={row} /> },
          { heading: words.measured, kind: 'number', cell: ({ criterion }) => <MeasuredValue criterion={criterion} /> },
          { heading: words.threshold, kind: 'number', cell: ({ criterion }) => <Threshold criterion={criterion} /> },
          { heading: words.met, cell: ({ criterion }) => <MetTag criterion={criterion} /> },
        ]}
      />
    </div>
  );
}

function MetTag({ criterion: { met } }: { criterion: NumberCriterion | FactCriterion }) {
  return <Tag tone={MET_TONES[met]}>{termsIn(usePage().language).criterionAnswers[met]}</Tag>;
}

/** What is measured, over which months, and the article that says so in the version that was read. */
function CriterionName({ row: { criterion, alternative } }: { row: CriterionRow }) {
  const { language } = usePage();
  const terms = termsIn(language);
  const words = useWords().operators.coverage;
  const period = criterion.kind === 'number' ? terms.measurementPeriods[criterion.period] : '';
  const basis = formatCitationWithVersion(language, criterion.citation);
  return (
    <>
      {terms.criteria[criterion.code]} {alternative && <Tag>{words.oneOf}</Tag>}
      <br />
      <small>{period === '' ? basis : `${period} · ${basis}`}</small>
    </>
  );
}

function MeasuredValue({ criterion }: { criterion: NumberCriterion | FactCriterion }) {
  const { language } = usePage();
  const words = useWords().operators.coverage;
  if (criterion.kind === 'fact') return <>{termsIn(language).yesNo[criterion.measured]}</>;
  const { value, complete } = criterion.measured;
  if (value === null) return <>{words.unknown}</>;
  return (
    <>
      {amountText(language, value, criterion.unit)}
      {!complete && (
        <>
          <br />
          <small>{words.partly}</small>
        </>
      )}
    </>
  );
}

function Threshold({ criterion }: { criterion: NumberCriterion | FactCriterion }) {
  const { language } = usePage();
  const terms = termsIn(language);
  if (criterion.kind === 'fact') return <>{terms.yesNo[criterion.expected]}</>;
  const amount = amountText(language, criterion.threshold, criterion.unit);
  return <>{fill(terms.comparators[criterion.comparator], { amount })}</>;
}
