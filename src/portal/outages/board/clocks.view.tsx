import type { Clock, ClockState, DutyDoneView } from '../../../modules/outages/index.js';
import { formatCitation } from '../../../shared/citation.js';
import { durationIn, termsIn } from '../../../shared/words/index.js';
import { Disclosure, Moment, Table, Tag, type Tone, usePage, useWords } from '../../layout/index.js';

const TONES: Readonly<Record<ClockState, Tone>> = {
  'not-covered': 'plain',
  unknown: 'warn',
  exempt: 'plain',
  waits: 'plain',
  runs: 'blue',
  done: 'ok',
  over: 'plain',
};

/** The legal clocks, each with its basis. */
export function ClocksTable({ clocks }: { clocks: readonly Clock[] }) {
  const { language } = usePage();
  const words = useWords().outages;
  return (
    <Table
      caption={words.clocksCaption}
      quiet
      columns={[
        { heading: words.duty, kind: 'heading', cell: ({ duty }) => <Duty duty={duty} /> },
        { heading: words.status, cell: (clock) => <State clock={clock} /> },
        { heading: words.from, cell: ({ start }) => start !== null && <Moment at={start} /> },
        { heading: words.due, cell: (clock) => <Due clock={clock} /> },
        {
          heading: words.elapsed,
          cell: ({ state, elapsedMinutes }) =>
            isShown(state) &&
            elapsedMinutes !== null && <span data-passing="">{durationIn(language, elapsedMinutes)}</span>,
        },
        { heading: words.done, cell: (clock) => <Done clock={clock} /> },
        {
          heading: words.basis,
          cell: ({ citations }) => (
            <div class="sentence">
              <small>{citations.map((citation) => formatCitation(language, citation)).join(', ')}</small>
            </div>
          ),
        },
      ]}
      rows={clocks}
    />
  );
}

/** Time goes on where the duty is there, or may be. */
const isShown = (state: ClockState): boolean => ['runs', 'done', 'over', 'unknown'].includes(state);

function Duty({ duty }: Pick<Clock, 'duty'>) {
  const { outageDuties, outageDutyRules } = termsIn(usePage().language);
  return (
    <div class="sentence">
      {outageDuties[duty]}
      <br />
      <small>{outageDutyRules[duty]}</small>
    </div>
  );
}

function State({ clock: { state, reason, overdue } }: { clock: Clock }) {
  const { clockStates, clockReasons } = termsIn(usePage().language);
  const words = useWords().outages;
  return (
    <div class="sentence">
      <Tag tone={TONES[state]}>{clockStates[state]}</Tag> {overdue && <Tag tone="bad">{words.overdue}</Tag>}
      {reason !== null && (
        <>
          <br />
          <small>{clockReasons[reason]}</small>
        </>
      )}
    </div>
  );
}

function Due({ clock: { state, start, due } }: { clock: Clock }) {
  const words = useWords().outages;
  if (!isShown(state) || start === null) return null;
  return due === null ? <>{words.withoutDelay}</> : <Moment at={due} />;
}

function Done({ clock: { done, doneCount } }: { clock: Clock }) {
  const words = useWords().outages;
  if (done === null) return null;
  return (
    <div class="sentence">
      <Moment at={done.at} /> <small class="text">{done.note}</small>{' '}
      {doneCount > 1 && <small>{words.doneTimes(doneCount)}</small>}
    </div>
  );
}

/** All that was done, by whom it was entered: a running report is given many times. */
export function DutiesDoneTable({ duties }: { duties: readonly DutyDoneView[] }) {
  const { outageDuties } = termsIn(usePage().language);
  const words = useWords().outages;
  return (
    <Disclosure summary={words.duties(duties.length)}>
      <Table
        caption={words.dutiesCaption}
        quiet
        columns={[
          { heading: words.doneAt, kind: 'heading', cell: ({ at }) => <Moment at={at} /> },
          { heading: words.duty, cell: ({ duty }) => outageDuties[duty] },
          { heading: words.doneNote, cell: ({ note }) => <div class="sentence text">{note}</div> },
          {
            heading: words.entered,
            cell: ({ enteredByName, enteredAt }) => (
              <>
                {enteredByName} <Moment at={enteredAt} />
              </>
            ),
          },
        ]}
        rows={duties}
      />
    </Disclosure>
  );
}
