import { LONGEST_NOTICE, NOTICE_CHANNELS } from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import {
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

interface NoticeFormProps {
  readonly outage: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** Enters a notice as it went out; its text begins as a draft. */
export function NoticeForm({ outage, typed, faults }: NoticeFormProps) {
  const words = useWords().userNotices;
  const { actor, language } = usePage();
  const { noticeChannels } = termsIn(language);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <>
      <h2>{words.enter}</h2>
      <p class="small">{words.duty}</p>
      <Form action={sideOf(actor).outageNotices(outage)} once>
        <TextArea
          {...field('text')}
          label={words.text}
          hint={words.textHint}
          maxLength={LONGEST_NOTICE}
          rows={12}
          required
        />
        <Select
          {...field('channel')}
          label={words.channel}
          options={optionsOf(NOTICE_CHANNELS, noticeChannels)}
          required
        />
        <MomentField {...field('sentAt')} label={words.sentAt} required />
        <TextField {...field('proof')} label={words.proof} hint={words.proofHint} maxLength={2000} />
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
    </>
  );
}
