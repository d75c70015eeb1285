import type { FindingView } from '../../../modules/findings/index.js';
import {
  Disclosure,
  faultOf,
  type FieldFault,
  FileField,
  Form,
  SubmitButton,
  TextArea,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';

/** What came back of one of the forms. */
export interface PreventionActsProps {
  readonly finding: FindingView;
  readonly scope: 'report' | 'withdrawal' | 'file' | null;
  readonly text: string;
  readonly faults: readonly FieldFault[];
}

/** What the operator does about a preventive action that is left to be done: shows it, reports it, gives it up. */
export function PreventionActs({ finding: { id, version }, scope, text, faults }: PreventionActsProps) {
  const words = useWords().aftermath;
  const field = (form: 'report' | 'withdrawal') => ({
    ...{ name: 'text', scope: form, maxLength: 10_000, required: true },
    ...(form === scope ? { value: text, fault: faultOf(faults, 'text') } : {}),
  });
  const own = paths.operator;
  return (
    <>
      <Disclosure summary={words.addFile} open={scope === 'file'}>
        <Form action={own.findingEvidence(id)} files>
          <FileField name="file" label={words.file} fault={faultOf(faults, 'file')} required />
          <SubmitButton tone="quiet">{words.addFile}</SubmitButton>
        </Form>
      </Disclosure>
      <h2>{words.reportDone}</h2>
      <Form action={own.findingReport(id)} version={version}>
        <TextArea {...field('report')} label={words.reportText} />
        <SubmitButton>{words.reportDone}</SubmitButton>
      </Form>
      <Disclosure summary={words.giveUp} open={scope === 'withdrawal'}>
        <p class="small">{words.giveUpHint}</p>
        <Form action={own.findingWithdrawal(id)} version={version}>
          <TextArea {...field('withdrawal')} label={words.giveUpText} rows={2} />
          <SubmitButton tone="quiet">{words.giveUp}</SubmitButton>
        </Form>
      </Disclosure>
    </>
  );
}
