import { LONGEST_SAID, OUTAGE_REPORT_KINDS, type OutageReportRow } from '../../../modules/reports/index.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Disclosure,
  faultOf,
  type FieldFault,
  Form,
  optionsOf,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';

interface ReportFormProps {
  readonly outage: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  readonly correctable: readonly OutageReportRow[];
  /** By which a second click is known. */
  readonly formKey: string;
}

/** What whoever files a report says beside the record; seen as a draft first, or filed. */
export function ReportForm({ outage, typed, faults, correctable, formKey }: ReportFormProps) {
  const words = useWords().outageReports;
  const { outageReportKinds } = termsIn(usePage().language);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  const isCorrection = ['corrects', 'correctionReason'].some(
    (name) => (typed[name] ?? '') !== '' || faultOf(faults, name),
  );
  const area = (name: 'recoveryPlan' | 'furtherPlan' | 'other') => (
    <TextArea {...field(name)} label={words[name]} maxLength={LONGEST_SAID} rows={3} />
  );
  return (
    <>
      <h2>{words.write}</h2>
      <p class="small">
        {words.fromRecord} {words.duty}
      </p>
      <Form action={paths.operator.outageReports(outage)} hidden={{ key: formKey }}>
        <Select
          {...field('kind')}
          label={words.kind}
          options={optionsOf(OUTAGE_REPORT_KINDS, outageReportKinds)}
          required
        />
        <TextArea {...field('damage')} label={words.damage} hint={words.damageHint} maxLength={LONGEST_SAID} rows={3} />
        {area('recoveryPlan')}
        {area('furtherPlan')}
        {area('other')}
        <TextField {...field('contact')} label={words.contact} hint={words.contactHint} maxLength={200} />
        {correctable.length > 0 && (
          <Disclosure summary={words.correction} open={isCorrection}>
            <Select
              {...field('corrects')}
              label={words.toCorrect}
              placeholder={words.noCorrection}
              options={correctable.map(({ number, kind }) => ({
                value: String(number),
                label: `${words.numberOf(number)}: ${outageReportKinds[kind]}`,
              }))}
            />
            <TextArea
              {...field('correctionReason')}
              label={words.correctionReason}
              hint={words.correctionHint}
              maxLength={2000}
              rows={2}
            />
          </Disclosure>
        )}
        <div class="bar">
          <SubmitButton>{words.submit}</SubmitButton>
          <SubmitButton tone="quiet" action={paths.operator.outageReportDraft(outage)}>
            {words.draft}
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}
