import type { DecisionView } from '../../../modules/outages/index.js';
import type { CalendarDate } from '../../../shared/time.js';
import { Day, Moment, Table, Tag, useWords } from '../../layout/index.js';

export interface DecisionsProps {
  readonly rows: readonly DecisionView[];
  readonly caption: string;
  /** The day as of which something is late. */
  readonly today: CalendarDate;
  /** True where decisions of several meetings stand in one table. */
  readonly withMeeting?: boolean;
}

/** What was decided, who follows it up until when, and what became of it. */
export function DecisionTable({ rows, caption, today, withMeeting = false }: DecisionsProps) {
  const words = useWords().headquarters;
  return (
    <Table
      caption={caption}
      quiet
      columns={[
        { heading: words.decision, kind: 'heading', cell: ({ text }) => <div class="sentence text">{text}</div> },
        ...(withMeeting
          ? [{ heading: words.meeting, cell: ({ number }: DecisionView) => words.meetingNumber(number) }]
          : []),
        { heading: words.who, cell: ({ who }) => who },
        { heading: words.dueOn, cell: ({ dueOn }) => (dueOn === null ? words.noDay : <Day on={dueOn} />) },
        { heading: words.state, cell: (decision) => <State decision={decision} today={today} /> },
      ]}
      rows={rows}
    />
  );
}

function State({ decision: { state, dueOn, note, followedAt }, today }: { decision: DecisionView; today: string }) {
  const words = useWords().headquarters;
  return (
    <div class="sentence">
      <Tag tone={state === 'done' ? 'ok' : 'blue'}>{words.states[state]}</Tag>{' '}
      {state === 'open' && dueOn !== null && dueOn < today && <Tag tone="bad">{words.late}</Tag>}{' '}
      {followedAt !== null && (
        <small>
          <Moment at={followedAt} /> <span class="text">{note}</span>
        </small>
      )}
    </div>
  );
}
