import {
  MEASURE_FIELDS,
  type MeasureKind,
  type MeasureView as Measure,
  RESPONSIBLE_PARTIES,
} from '../../../../modules/facilities/index.js';
import { termsIn } from '../../../../shared/words/index.js';
import {
  Choices,
  faultOf,
  type FieldFault,
  optionsOf,
  StaleConflict,
  usePage,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import type { Refusal } from '../../../visit.js';
import { EntryForm } from '../../entry-form.js';
import { MeasureFieldInput } from './measure-field.view.js';
import { useMeasureValue } from '../../../register/measure-value.js';

export interface MeasureProps {
  readonly siteId: string;
  readonly kind: MeasureKind;
  readonly measure: Measure | null;
  readonly rejection: Refusal | null;
  readonly faults: readonly FieldFault[];
}

export function MeasureView(props: MeasureProps) {
  const { siteId, kind, measure, rejection, faults } = props;
  const words = useWords().sites;
  const { responsibleParties, protectionFields } = termsIn(usePage().language);
  const names: Readonly<Record<string, string>> = protectionFields[kind];
  if (rejection?.stale != null) return <Conflict {...props} typed={rejection.typed} />;
  const typed = rejection?.typed ?? textsOf(measure);
  return (
    <EntryForm
      action={paths.operator.siteMeasure(siteId, kind)}
      version={measure?.version ?? 0}
      removal={measure === null ? undefined : { button: words.removeMeasure }}
    >
      <Choices
        name="responsible"
        label={words.responsible}
        hint={words.responsibleHint}
        options={optionsOf(RESPONSIBLE_PARTIES, responsibleParties)}
        value={typed['responsible']}
        fault={faultOf(faults, 'responsible')}
        required
      />
      {MEASURE_FIELDS[kind].map((field) => (
        <MeasureFieldInput
          key={field.key}
          field={field}
          label={names[field.key] ?? field.key}
          value={typed[`values.${field.key}`]}
          fault={faultOf(faults, `values.${field.key}`)}
        />
      ))}
    </EntryForm>
  );
}

/** A measure as the texts of its form. */
function textsOf(measure: Measure | null): Readonly<Record<string, string>> {
  if (measure === null) return {};
  const values = Object.entries(measure.values).map(([key, value]) => [`values.${key}`, String(value)] as const);
  return { responsible: measure.responsible, ...Object.fromEntries(values) };
}

function Conflict({ siteId, kind, measure, typed }: MeasureProps & Pick<Refusal, 'typed'>) {
  const words = useWords().sites;
  const { responsibleParties, protectionFields } = termsIn(usePage().language);
  const names: Readonly<Record<string, string>> = protectionFields[kind];
  const action = paths.operator.siteMeasure(siteId, kind);
  const current = textsOf(measure);
  const shown = useMeasureValue();
  const side = (name: string) => ({ name, yours: typed?.[name] ?? '', current: current[name] ?? '' });
  const responsible = (value: string) => responsibleParties[value as keyof typeof responsibleParties];
  return (
    <StaleConflict
      action={action}
      currentVersion={measure?.version ?? 0}
      currentHref={paths.operator.site(siteId)}
      removal={typed === null ? { action: `${action}/removal`, button: words.removeMeasure } : undefined}
      fields={[
        { ...side('responsible'), label: words.responsible, show: responsible },
        ...MEASURE_FIELDS[kind].map((field) => ({
          ...side(`values.${field.key}`),
          label: names[field.key] ?? field.key,
          ...(field.type === 'text' ? {} : { show: (value: string) => shown(field, asValue(value)) }),
        })),
      ]}
    />
  );
}

const asValue = (text: string) => (text === 'true' ? true : text === 'false' ? false : text);
