import type { NoticeView } from '../../modules/outages/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Disclosure, Moment, Table, usePage, useWords } from '../layout/index.js';

/** What users were told of an outage, word for word. */
export function NoticeTable({ notices }: { notices: readonly NoticeView[] }) {
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
        { heading: words.proof, cell: ({ proof }) => <div class="sentence text">{proof}</div> },
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
