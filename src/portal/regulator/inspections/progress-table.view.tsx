import type { ParticipantProgress } from '../../../modules/review/index.js';
import type { Page } from '../../../shared/pagination.js';
import { Day, Pager, ProgressBar, Table, Tag, type Tone, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

type ReviewStanding = 'none' | NonNullable<ParticipantProgress['reviewState']>;

const TONES: Readonly<Record<ReviewStanding, Tone>> = { none: 'plain', open: 'blue', concluded: 'warn', signed: 'ok' };

/** How far each participant is: answers, submission, judgements, sign-off. */
export function ProgressTable({ page }: { page: Page<ParticipantProgress> }) {
  const words = useWords().inspection.page;
  return (
    <>
      <h2>{words.participants}</h2>
      <Table
        caption={words.participants}
        quiet
        rows={page.rows}
        columns={[
          {
            heading: words.operator,
            kind: 'heading',
            cell: ({ operatorId, operatorName }) => <a href={paths.regulator.operator(operatorId)}>{operatorName}</a>,
          },
          {
            heading: words.begun,
            cell: (row) => <Bar done={row.begun} row={row} label={words.begunOf(row.operatorName)} />,
          },
          { heading: words.submittedOn, cell: ({ submittedAt }) => <Submitted at={submittedAt} /> },
          {
            heading: words.judged,
            cell: (row) => <Bar done={row.judged} row={row} label={words.judgedOf(row.operatorName)} />,
          },
          { heading: words.review, cell: (row) => <Review row={row} /> },
        ]}
      />
      <Pager next={page.next} />
    </>
  );
}

function Bar({ done, row: { items }, label }: { done: number; row: ParticipantProgress; label: string }) {
  return (
    <>
      <ProgressBar done={done} total={items} label={label} />
      <small class="num">{`${done}/${items}`}</small>
    </>
  );
}

function Submitted({ at }: { at: Date | null }) {
  const words = useWords().inspection.page;
  return at === null ? <small>{words.notSubmitted}</small> : <Day on={at} />;
}

function Review({ row: { reviewId, reviewState } }: { row: ParticipantProgress }) {
  const words = useWords().inspection.page;
  const state = reviewState ?? 'none';
  const tag = <Tag tone={TONES[state]}>{words.reviewStates[state]}</Tag>;
  return reviewId === null ? tag : <a href={paths.regulator.review(reviewId)}>{tag}</a>;
}
