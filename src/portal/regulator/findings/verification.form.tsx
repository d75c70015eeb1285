import { type FindingView, VERDICTS } from '../../../modules/findings/index.js';
import {
  Choices,
  type FieldFault,
  faultOf,
  Form,
  optionsOf,
  SubmitButton,
  TextArea,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface VerificationProps {
  readonly finding: FindingView;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** The inspector says whether a preventive action was seen to be done. */
export function VerificationForm({ finding: { id, version }, typed, faults }: VerificationProps) {
  const words = useWords().aftermath;
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <>
      <h2>{words.verification}</h2>
      <Form action={paths.regulator.findingVerification(id)} version={version}>
        <Choices {...field('verdict')} label={words.verdict} options={optionsOf(VERDICTS, words.verdicts)} required />
        <TextArea {...field('text')} label={words.verdictText} maxLength={10_000} required />
        <SubmitButton>{words.verify}</SubmitButton>
      </Form>
    </>
  );
}
