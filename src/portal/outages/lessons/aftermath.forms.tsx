import { CERTAINTIES } from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  DateField,
  Disclosure,
  faultOf,
  type FieldFault,
  Form,
  MomentField,
  optionsOf,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { sideOf } from '../../paths.js';
import { rowsIn } from './cause-report.form.js';

interface FormProps {
  readonly outage: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

interface ReportFormProps extends FormProps {
  /** Of the version that this one replaces; 0 for none. */
  readonly version: number;
  readonly parts: readonly { readonly code: string; readonly name: string }[];
}

/** The named field with what was typed into it, in one of the two forms of the page. */
const fieldIn =
  ({ typed, faults }: FormProps, scope: string) =>
  (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name), scope });

/** Writes the root-cause report, or a further version from the one that stands. */
export function CauseReportForm(props: ReportFormProps) {
  const { outage, version } = props;
  const words = useWords().aftermath;
  const { actor } = usePage();
  const field = fieldIn(props, 'report');
  return (
    <Form action={sideOf(actor).outageCauses(outage)} version={version} guard>
      <CauseRows {...props} />
      <CourseRows {...props} />
      <TextArea {...field('detection')} label={words.detection} maxLength={10_000} required />
      <TextArea {...field('restoration')} label={words.restoration} maxLength={10_000} required />
      <TextArea {...field('lessons')} label={words.lessons} maxLength={10_000} required />
      {version > 0 && (
        <TextArea
          {...field('changeReason')}
          label={words.changeReason}
          hint={words.changeReasonHint}
          maxLength={2000}
          rows={2}
          required
        />
      )}
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  );
}

function CauseRows({ parts, ...props }: ReportFormProps) {
  const words = useWords().aftermath;
  const { certainties } = termsIn(usePage().language);
  const field = fieldIn(props, 'report');
  return (
    <section>
      <h3>{words.causes}</h3>
      <p class="small">{words.causesHint}</p>
      {parts.length > 0 && (
        <Disclosure summary={words.codesList}>
          <p class="small">{parts.map(({ code, name }) => `${code} (${name})`).join(', ')}</p>
        </Disclosure>
      )}
      {Array.from({ length: rowsIn(props.typed, 'causes') }, (_, index) => {
        const codes = field(`causes.${index}.codes`);
        return (
          <div key={index}>
            <TextField {...field(`causes.${index}.text`)} label={words.cause(index + 1)} maxLength={2000} />
            <TextArea {...field(`causes.${index}.why`)} label={words.why(index + 1)} maxLength={10_000} rows={2} />
            <div class="cols">
              <Select
                {...field(`causes.${index}.certainty`)}
                label={words.certainty(index + 1)}
                placeholder={false}
                value={props.typed[`causes.${index}.certainty`] ?? 'suspected'}
                options={optionsOf(CERTAINTIES, certainties)}
              />
              <TextField
                {...codes}
                value={codes.value?.replaceAll('\n', ', ')}
                label={words.codes(index + 1)}
                hint={words.codesHint}
              />
            </div>
          </div>
        );
      })}
    </section>
  );
}

function CourseRows(props: ReportFormProps) {
  const words = useWords().aftermath;
  const field = fieldIn(props, 'report');
  return (
    <section>
      <h3>{words.course}</h3>
      <p class="small">{words.courseHint}</p>
      {Array.from({ length: rowsIn(props.typed, 'course') }, (_, index) => (
        <div key={index} class="cols">
          <MomentField {...field(`course.${index}.at`)} label={words.courseAt(index + 1)} />
          <TextField {...field(`course.${index}.text`)} label={words.courseText(index + 1)} maxLength={2000} />
        </div>
      ))}
    </section>
  );
}

/** Registers what the operator undertakes so that it does not come again. */
export function PreventionForm(props: FormProps) {
  const words = useWords().aftermath;
  const { actor } = usePage();
  const field = fieldIn(props, 'prevention');
  return (
    <Form action={sideOf(actor).outagePreventions(props.outage)} once>
      <p class="small">{words.preventionHint}</p>
      <TextField {...field('title')} label={words.preventionTitle} maxLength={200} required />
      <TextArea {...field('text')} label={words.preventionText} maxLength={10_000} required />
      <DateField {...field('dueOn')} label={words.dueOn} required />
      <SubmitButton>{words.undertake}</SubmitButton>
    </Form>
  );
}
