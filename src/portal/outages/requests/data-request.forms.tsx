import { type DataRequestView, LONGEST_MATERIAL } from '../../../modules/outages/index.js';
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

interface ActProps {
  readonly request: DataRequestView;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** The operator hands in what is asked. */
export function AnswerForm({ request, typed, faults, formKey }: ActProps & { readonly formKey: string }) {
  const words = useWords().dataRequests;
  const { outageId, number } = request;
  return (
    <>
      <h3>{words.submitTitle}</h3>
      <Form action={paths.operator.dataRequestAnswers(outageId, number)} hidden={{ key: formKey }}>
        <TextArea
          name="text"
          label={words.answer}
          hint={`${words.answerHint} ${words.protectionHint}`}
          value={typed['text']}
          fault={faultOf(faults, 'text')}
          maxLength={LONGEST_MATERIAL}
          rows={5}
          required
        />
        <p class="small">{words.answerFile}</p>
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
    </>
  );
}

interface FileFormProps {
  readonly request: DataRequestView;
  readonly answer: number;
  readonly faults: readonly FieldFault[];
}

export function AnswerFileForm({ request: { outageId, number }, answer, faults }: FileFormProps) {
  const words = useWords().dataRequests;
  const scope = String(answer);
  const fault = faults.find((each) => each.name === 'file' && each.scope === scope)?.sentence;
  return (
    <Disclosure summary={words.addFile} open={fault !== undefined}>
      <Form action={paths.operator.dataRequestEvidence(outageId, number, answer)} files>
        <FileField name="file" label={words.fileOf(answer)} scope={scope} fault={fault} required />
        <SubmitButton tone="quiet">{words.addFile}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** The ministry takes the request back. */
export function WithdrawalForm({ request, typed, faults }: ActProps) {
  const words = useWords().dataRequests;
  const { outageId, number, version } = request;
  const fault = faultOf(faults, 'reason');
  return (
    <Disclosure summary={words.withdraw} open={fault !== undefined || typed['reason'] !== undefined}>
      <Form action={paths.regulator.dataRequestWithdrawal(outageId, number)} version={version}>
        <TextArea
          name="reason"
          label={words.withdrawReason}
          hint={words.withdrawHint}
          value={typed['reason']}
          fault={fault}
          maxLength={2000}
          rows={2}
          required
        />
        <SubmitButton tone="danger">{words.withdraw}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** The ministry writes what came of it. */
export function ResultForm({ request, typed, faults }: ActProps) {
  const words = useWords().dataRequests;
  const { outageId, number, version, result } = request;
  const fault = faultOf(faults, 'text') ?? faultOf(faults, 'follows');
  const open = fault !== undefined || typed['follows'] !== undefined;
  return (
    <Disclosure summary={words.writeResult} open={open || result === null}>
      <Form action={paths.regulator.dataRequestResult(outageId, number)} version={version}>
        <TextArea
          name="text"
          label={words.found}
          value={typed['text'] ?? result?.text ?? undefined}
          fault={faultOf(faults, 'text')}
          maxLength={LONGEST_MATERIAL}
          rows={4}
          required
        />
        <TextArea
          name="follows"
          label={words.follows}
          hint={words.followsHint}
          value={typed['follows'] ?? result?.follows ?? undefined}
          fault={faultOf(faults, 'follows')}
          maxLength={LONGEST_MATERIAL}
          rows={3}
          required
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
