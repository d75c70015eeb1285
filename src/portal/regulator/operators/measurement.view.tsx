import type { MeasurementView } from '../../../modules/operators/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { numberText } from '../../../shared/words/quantity.js';
import {
  DateField,
  type FieldFault,
  faultOf,
  Form,
  LinkButton,
  NumberField,
  StaleConflict,
  SubmitButton,
  TextArea,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';

type Typed = Readonly<Record<string, string>>;

export interface MeasurementFormProps {
  readonly action: string;
  /** 0 where nothing was entered yet. */
  readonly version: number;
  readonly typed: Typed;
  readonly faults: readonly FieldFault[];
  readonly cancelHref: string;
}

const SALES = ['totalSalesWon', 'telecomSalesWon', 'ictSalesWon'] as const;
const NUMBERS = ['dailyUsers', 'trafficSharePartsPerMillion', ...SALES] as const;
const FIELDS = ['periodFrom', 'periodTo', ...NUMBERS, 'source'] as const;

export function MeasurementForm({ action, version, typed, faults, cancelHref }: MeasurementFormProps) {
  const labels = termsIn(usePage().language).measurementFields;
  const { operators, layout } = useWords();
  const words = operators.measurements;
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    label: labels[name],
    value: typed[name],
    fault: faultOf(faults, name),
  });
  return (
    <Form action={action} version={version} guard>
      <div class="cols">
        <DateField {...field('periodFrom')} required />
        <DateField {...field('periodTo')} required />
      </div>
      <NumberField {...field('dailyUsers')} unit={words.persons} />
      <NumberField {...field('trafficSharePartsPerMillion')} unit={words.perMillion} hint={words.trafficHint} />
      {SALES.map((name, index) => (
        <NumberField key={name} {...field(name)} unit={words.won} hint={index === 0 ? words.salesHint : undefined} />
      ))}
      <TextArea {...field('source')} hint={words.sourceHint} rows={2} maxLength={500} required />
      <div class="bar">
        <SubmitButton>{layout.form.save}</SubmitButton>
        <LinkButton href={cancelHref} tone="quiet">
          {layout.form.cancel}
        </LinkButton>
      </div>
    </Form>
  );
}

export interface MeasurementConflictProps {
  readonly operatorId: string;
  readonly standing: MeasurementView;
  readonly typed: Typed;
}

/** What was typed beside what somebody else saved first. */
export function MeasurementConflict({ operatorId, standing, typed }: MeasurementConflictProps) {
  const labels = termsIn(usePage().language).measurementFields;
  const current = typedMeasurement(standing);
  const href = paths.regulator.measurement(operatorId, standing.year);
  return (
    <StaleConflict
      action={href}
      currentHref={href}
      currentVersion={standing.version}
      fields={FIELDS.map((name) => ({
        name,
        label: labels[name],
        yours: typed[name] ?? '',
        current: current[name] ?? '',
      }))}
    />
  );
}

/** Figures as their form shows them. */
export function typedMeasurement(row: MeasurementView): Typed {
  const figures = NUMBERS.map((name) => [name, row[name] === null ? '' : numberText(row[name])] as const);
  return { periodFrom: row.periodFrom, periodTo: row.periodTo, source: row.source, ...Object.fromEntries(figures) };
}

/** The months that the law measures (TBA-D 30-8(1), 2026-04-28): the last three of the year before. */
export function newMeasurement(year: number): Typed {
  return { periodFrom: `${year - 1}-10-01`, periodTo: `${year - 1}-12-31` };
}
