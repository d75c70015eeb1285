import type { Direction, HeadquartersView } from '../../../modules/outages/index.js';
import { durationIn, termsIn } from '../../../shared/words/index.js';
import { Moment, Table, Tag, type Tone, usePage, useWords } from '../../layout/index.js';
import { FeatureName } from '../../outages/board/board.view.js';
import { StateTag } from '../../outages/board/state-tag.js';
import { paths } from '../../paths.js';

type Rows<Part extends 'stopped' | 'changes' | 'clocks'> = { readonly rows: HeadquartersView[Part] };
type Outage = HeadquartersView['stopped'][number]['outage'];

/** Which features are down since when for how many users, as far as the record knows. */
export function StoppedTable({ rows }: Rows<'stopped'>) {
  const { language } = usePage();
  const { headquarters: words, outages } = useWords();
  return (
    <>
      <Table
        caption={words.stoppedCaption}
        quiet
        columns={[
          { heading: outages.feature, kind: 'heading', cell: ({ feature }) => <FeatureName feature={feature} /> },
          { heading: outages.operator, cell: ({ outage }) => <Operator outage={outage} /> },
          { heading: outages.status, cell: ({ status }) => <StateTag state={status.state} /> },
          { heading: words.stoppedSince, cell: ({ since }) => <Moment at={since} /> },
          {
            heading: outages.users,
            kind: 'number',
            cell: ({ feature: { users } }) =>
              users === null ? <small>{words.usersUnknown}</small> : users.toLocaleString(language),
          },
          {
            heading: outages.expectedAt,
            cell: ({ status }) => status.expectedAt !== null && <Moment at={status.expectedAt} />,
          },
          { heading: outages.note, cell: ({ status }) => <div class="sentence text">{status.note}</div> },
        ]}
        rows={rows}
      />
      <p class="small">{words.usersNote}</p>
    </>
  );
}

const TONES: Readonly<Record<Direction, Tone>> = { better: 'ok', worse: 'bad', first: 'plain', same: 'plain' };

export function ChangeTable({ rows }: Rows<'changes'>) {
  const { headquarters: words, outages } = useWords();
  return (
    <Table
      caption={words.changesCaption}
      quiet
      columns={[
        { heading: outages.feature, kind: 'heading', cell: ({ feature }) => <FeatureName feature={feature} /> },
        { heading: outages.operator, cell: ({ outage }) => <Operator outage={outage} /> },
        {
          heading: words.before,
          cell: ({ before }) => (before === null ? <small>{outages.notSaid}</small> : <StateTag state={before} />),
        },
        {
          heading: words.after,
          cell: ({ after, direction }) => (
            <>
              <StateTag state={after.state} /> <Tag tone={TONES[direction]}>{words.direction[direction]}</Tag>
            </>
          ),
        },
        { heading: words.changedAt, cell: ({ at }) => <Moment at={at} /> },
        { heading: outages.note, cell: ({ after }) => <div class="sentence text">{after.note}</div> },
      ]}
      rows={rows}
    />
  );
}

export function OpenClockTable({ rows }: Rows<'clocks'>) {
  const { language } = usePage();
  const { headquarters: words, outages } = useWords();
  const { outageDuties, clockStates } = termsIn(language);
  return (
    <Table
      caption={words.clocksCaption}
      quiet
      columns={[
        { heading: outages.duty, kind: 'heading', cell: ({ duty }) => outageDuties[duty] },
        { heading: outages.operator, cell: ({ outage }) => <Operator outage={outage} /> },
        {
          heading: outages.status,
          cell: ({ state, overdue }) => (
            <>
              <Tag tone={state === 'runs' ? 'blue' : 'plain'}>{clockStates[state]}</Tag>{' '}
              {overdue && <Tag tone="bad">{outages.overdue}</Tag>}
            </>
          ),
        },
        { heading: outages.from, cell: ({ start }) => start !== null && <Moment at={start} /> },
        { heading: outages.due, cell: ({ due }) => (due === null ? outages.withoutDelay : <Moment at={due} />) },
        {
          heading: outages.elapsed,
          cell: ({ elapsedMinutes }) => elapsedMinutes !== null && durationIn(language, elapsedMinutes),
        },
      ]}
      rows={rows}
    />
  );
}

/** Whose it is, with the way to its outage. */
export function Operator({ outage }: { outage: Outage }) {
  return <a href={paths.regulator.outage(outage.id)}>{outage.operatorName}</a>;
}
