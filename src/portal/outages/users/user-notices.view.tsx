import type { NoticeView } from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { EvidenceList } from '../../evidence/evidence-list.js';
import {
  Disclosure,
  type FieldFault,
  FileField,
  Form,
  Moment,
  SubmitButton,
  Table,
  usePage,
  useWords,
} from '../../layout/index.js';
import { sideOf } from '../../paths.js';

export interface NoticesProps {
  readonly notices: readonly NoticeView[];
  /** Where files can be attached: the outage, and what was wrong with the last one. */
  readonly proving?: Proving | undefined;
}

export interface Proving {
  readonly outage: string;
  readonly faults: readonly FieldFault[];
}

/** What users were told of an outage, word for word. */
export function NoticeTable({ notices, proving }: NoticesProps) {
  const words = useWords().userNotices;
  const { noticeChannels } = termsIn(usePage().language);
  if (notices.length === 0) return <p>{words.none}</p>;
  return (
    <Table
      caption={words.caption}
      quiet
      columns={[
        {
          heading: words.channel,
          kind: 'heading',
          cell: ({ number, channel }) => (
            <div class="sentence">
              {number}. {noticeChannels[channel]}
            </div>
          ),
        },
        { heading: words.sentAt, cell: ({ sentAt }) => <Moment at={sentAt} /> },
        {
          heading: words.text,
          cell: ({ text }) => (
            <Disclosure summary={text.split('\n', 1)[0]}>
              <div class="sentence text">{text}</div>
            </Disclosure>
          ),
        },
        { heading: words.proof, cell: (notice) => <Proof notice={notice} proving={proving} /> },
        {
          heading: words.entered,
          cell: ({ enteredByName, enteredAt }) => (
            <small>
              {enteredByName}, <Moment at={enteredAt} />
            </small>
          ),
        },
      ]}
      rows={notices}
    />
  );
}

/** What is said of it, and the files that show it. */
function Proof({ notice, proving }: { readonly notice: NoticeView; readonly proving: Proving | undefined }) {
  const words = useWords().userNotices;
  const { number, proof, files } = notice;
  return (
    <>
      <div class="sentence text">{proof}</div>
      {files.length > 0 && <EvidenceList files={files} />}
      {proving !== undefined && <ProofForm {...proving} number={number} label={words.fileOf(number)} />}
    </>
  );
}

function ProofForm({ outage, faults, number, label }: Proving & { readonly number: number; readonly label: string }) {
  const { actor } = usePage();
  const words = useWords().userNotices;
  const scope = String(number);
  const fault = faults.find((each) => each.name === 'file' && each.scope === scope)?.sentence;
  return (
    <Disclosure summary={words.addFile} open={fault !== undefined}>
      <Form action={sideOf(actor).outageNoticeProof(outage, number)} files>
        <FileField name="file" label={label} scope={scope} fault={fault} required />
        <SubmitButton tone="quiet">{words.addFile}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
