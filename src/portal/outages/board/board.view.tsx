import {
  byFeature,
  historyOf,
  historyPicture,
  type OutageBoard,
  type OutageBoardRow,
} from '../../../modules/outages/index.js';
import { momentText } from '../../../shared/words/day.js';
import {
  Moment,
  MomentField,
  momentValue,
  Picture,
  SearchForm,
  Table,
  Tag,
  usePage,
  useWords,
} from '../../layout/index.js';
import { StateTag } from './state-tag.js';

/** What held of each feature at a moment. @param of whose it is, where several stand on a page */
export function BoardTable({ board, of }: { board: OutageBoard; of?: string | undefined }) {
  const { language } = usePage();
  const words = useWords().outages;
  return (
    <Table
      caption={named(of, words.boardCaption(momentText(language, board.asOf)))}
      columns={[
        { heading: words.feature, kind: 'heading', cell: ({ feature }) => <FeatureName feature={feature} /> },
        { heading: words.status, cell: (row) => <State row={row} /> },
        { heading: words.note, cell: ({ status }) => <div class="sentence text">{status?.note}</div> },
        {
          heading: words.expectedAt,
          cell: ({ status }) => status?.expectedAt != null && <Moment at={status.expectedAt} />,
        },
        {
          heading: words.users,
          kind: 'number',
          cell: ({ feature }) => feature.users !== null && feature.users.toLocaleString(language),
        },
        {
          heading: words.entered,
          cell: ({ status }) =>
            status !== null && (
              <small>
                {status.enteredByName} <Moment at={status.enteredAt} />
              </small>
            ),
        },
      ]}
      rows={board.rows}
    />
  );
}

function State({ row: { status, since } }: { row: OutageBoardRow }) {
  const { language } = usePage();
  const words = useWords().outages;
  if (status === null) return <small>{words.notSaid}</small>;
  return (
    <>
      <StateTag state={status.state} />{' '}
      {since !== null && <small class="num">{words.since(momentText(language, since))}</small>}
    </>
  );
}

export function FeatureName({ feature }: { feature: OutageBoardRow['feature'] }) {
  const words = useWords().outages;
  return (
    <>
      {feature.name} {feature.serviceName !== null && <small>{feature.serviceName}</small>}{' '}
      {feature.code === null && <Tag tone="warn">{words.unregistered}</Tag>}
    </>
  );
}

/** Chooses the moment as of which a board is shown. */
export function AsOfForm({ action, asOf }: { action: string; asOf: Date | null }) {
  const words = useWords().outages;
  return (
    <SearchForm action={action} label={words.board} submit={words.asOfSubmit} columns="three">
      <MomentField name="asOf" label={words.asOf} value={momentValue(asOf)} />
    </SearchForm>
  );
}

/** How each feature went, from the start of the outage to its end, or to the moment of the board where that comes first. */
export function BoardHistory({ board, outage, of }: BoardHistoryProps) {
  const { language } = usePage();
  const words = useWords().outages;
  const known = byFeature(board.changes);
  const rows = board.rows.map(({ feature }) => ({
    name: feature.serviceName === null ? feature.name : `${feature.serviceName} ${feature.name}`,
    stretches: historyOf(known.get(feature.id) ?? []),
  }));
  if (rows.length === 0) return null;
  const picture = historyPicture({ language, rows, from: outage.startedAt, to: endOf(board, outage.endedAt) });
  return <Picture name={named(of, words.history)} picture={picture} />;
}

interface BoardHistoryProps {
  readonly board: OutageBoard;
  readonly outage: { readonly startedAt: Date; readonly endedAt: Date | null };
  readonly of?: string | undefined;
}

/** What was said after the end is still drawn. */
function endOf({ asOf, changes }: OutageBoard, endedAt: Date | null): Date {
  if (endedAt === null) return asOf;
  const last = Math.max(endedAt.getTime(), ...changes.map(({ at }) => at.getTime()));
  return new Date(Math.min(asOf.getTime(), last));
}

const named = (of: string | undefined, text: string): string => (of === undefined ? text : `${of}: ${text}`);
