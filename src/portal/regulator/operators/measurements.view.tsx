import type { MeasurementView, OperatorView } from '../../../modules/operators/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { numberText, shareText, wonText } from '../../../shared/words/quantity.js';
import { Day, LinkButton, Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

interface MeasurementsProps {
  readonly operator: OperatorView;
  /** The year for which there should be one. */
  readonly year: number;
  readonly measurements: readonly MeasurementView[];
  readonly mayMeasure: boolean;
}

/** The figures of an operator year by year, as rows with their source. */
export function Measurements({ operator, measurements, mayMeasure, year }: MeasurementsProps) {
  const { language } = usePage();
  const labels = termsIn(language).measurementFields;
  const words = useWords().operators.measurements;
  const missing = measurements.every((row) => row.year !== year);
  return (
    <>
      <h2>{words.title}</h2>
      {measurements.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Table
          caption={words.caption}
          quiet
          rows={measurements}
          columns={[
            { heading: words.year, kind: 'heading', cell: (row) => row.year },
            { heading: words.period, cell: (row) => <Period row={row} /> },
            { heading: labels.dailyUsers, kind: 'number', cell: (row) => shown(row.dailyUsers, numberText) },
            {
              heading: labels.trafficSharePartsPerMillion,
              kind: 'number',
              cell: (row) => shown(row.trafficSharePartsPerMillion, shareText),
            },
            ...(['totalSalesWon', 'telecomSalesWon', 'ictSalesWon'] as const).map((name) => ({
              heading: labels[name],
              kind: 'number' as const,
              cell: (row: MeasurementView) => shown(row[name], (won) => wonText(language, won)),
            })),
            { heading: labels.source, cell: ({ source }) => <span class="text">{source}</span> },
            ...(mayMeasure
              ? [
                  {
                    heading: words.change,
                    cell: (row: MeasurementView) => <ChangeLink id={operator.id} year={row.year} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayMeasure && missing && (
        <p class="after-form">
          <LinkButton href={paths.regulator.measurement(operator.id, year)} tone="quiet">
            {words.enter(year)}
          </LinkButton>
        </p>
      )}
    </>
  );
}

const shown = (value: number | null, format: (value: number) => string) => (value === null ? '–' : format(value));

function Period({ row: { periodFrom, periodTo } }: { row: MeasurementView }) {
  return (
    <>
      <Day on={periodFrom} />
      <br />~ <Day on={periodTo} />
    </>
  );
}

function ChangeLink({ id, year }: { id: string; year: number }) {
  const words = useWords().operators.measurements;
  return (
    <a href={paths.regulator.measurement(id, year)} aria-label={words.changeNamed(year)}>
      {words.change}
    </a>
  );
}
