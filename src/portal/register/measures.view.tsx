import {
  MEASURE_FIELDS,
  MEASURE_KINDS,
  type MeasureField,
  type MeasureKind,
  type MeasureView,
  type SitePageView,
} from '../../modules/facilities/index.js';
import { termsIn } from '../../shared/words/index.js';
import { DefinitionList, Tag, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';
import { useMeasureValue } from './measure-value.js';

/** Every kind of protection measure, those registered with their values. */
export function Measures({ site, mayWrite }: { site: SitePageView; mayWrite: boolean }) {
  const { protectionKinds } = termsIn(usePage().language);
  return (
    <div class="cols">
      {MEASURE_KINDS.map((kind) => {
        const measure = site.measures.find((each) => each.kind === kind);
        return (
          <section key={kind} class="box">
            <div class="bar">
              <h3 class="box-heading grow">
                {protectionKinds[kind]} <Responsible measure={measure} />
              </h3>
              {mayWrite && <EditLink site={site.id} kind={kind} registered={measure !== undefined} />}
            </div>
            {measure !== undefined && <Values measure={measure} />}
          </section>
        );
      })}
    </div>
  );
}

function Responsible({ measure }: { measure: MeasureView | undefined }) {
  const words = useWords().sites;
  const { responsibleParties } = termsIn(usePage().language);
  if (measure === undefined) return <Tag>{words.notGiven}</Tag>;
  return <Tag tone="blue">{`${words.responsible}: ${responsibleParties[measure.responsible]}`}</Tag>;
}

function EditLink({ site, kind, registered }: { site: string; kind: MeasureKind; registered: boolean }) {
  const words = useWords().sites;
  const { protectionKinds } = termsIn(usePage().language);
  const word = registered ? words.edit : words.register;
  return (
    <a href={paths.operator.siteMeasure(site, kind)} aria-label={`${protectionKinds[kind]}: ${word}`}>
      {word}
    </a>
  );
}

function Values({ measure }: { measure: MeasureView }) {
  const names: Readonly<Record<string, string>> = termsIn(usePage().language).protectionFields[measure.kind];
  const shown = useMeasureValue();
  const given = MEASURE_FIELDS[measure.kind].filter(({ key }) => measure.values[key] !== undefined);
  return (
    <DefinitionList
      rows={given.map((field) => ({
        term: names[field.key] ?? field.key,
        value: <Value field={field} text={shown(field, measure.values[field.key])} />,
      }))}
    />
  );
}

/** Figures and dates stay on one line. */
function Value({ field, text }: { field: MeasureField; text: string }) {
  return field.type === 'text' ? <>{text}</> : <span class="num">{text}</span>;
}
