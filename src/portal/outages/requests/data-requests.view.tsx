import type { DataRequestRow, DataRequestState } from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { LinkButton, Moment, Table, Tag, type Tone, usePage, useWords } from '../../layout/index.js';
import { paths, sideOf } from '../../paths.js';

const TONES: Readonly<Record<DataRequestState, Tone>> = {
  draft: 'plain',
  issued: 'blue',
  answered: 'warn',
  told: 'ok',
  withdrawn: 'plain',
};

/** Where a request stands, and what of it waits. */
export function DataRequestStatus({ request }: { readonly request: DataRequestRow }) {
  const words = useWords().dataRequests;
  const { state, overdue, waiting } = request;
  return (
    <>
      <Tag tone={TONES[state]}>{termsIn(usePage().language).dataRequestStates[state]}</Tag>{' '}
      {overdue && <Tag tone="bad">{words.overdue}</Tag>}{' '}
      {waiting.map((letter) => (
        <Tag key={letter} tone="warn">
          {words.waitingOf[letter]}
        </Tag>
      ))}
    </>
  );
}

export interface DataRequestSectionProps {
  readonly outage: string;
  readonly requests: readonly DataRequestRow[];
  readonly mayDraft: boolean;
}

/** The data requests on an outage, one line each. */
export function DataRequestSection({ outage, requests, mayDraft }: DataRequestSectionProps) {
  const words = useWords().dataRequests;
  return (
    <>
      <h2>{words.title}</h2>
      {requests.length === 0 ? <p>{words.none}</p> : <DataRequestTable outage={outage} requests={requests} />}
      {mayDraft && (
        <LinkButton tone="quiet" href={paths.regulator.newDataRequest(outage)}>
          {words.write}
        </LinkButton>
      )}
    </>
  );
}

function DataRequestTable({ outage, requests }: Pick<DataRequestSectionProps, 'outage' | 'requests'>) {
  const words = useWords().dataRequests;
  const { actor, language } = usePage();
  const { dataRequestBases } = termsIn(language);
  return (
    <Table
      caption={words.caption}
      quiet
      rows={requests}
      columns={[
        {
          heading: words.number,
          kind: 'heading',
          cell: ({ number }) => <a href={sideOf(actor).dataRequest(outage, number)}>{words.numberOf(number)}</a>,
        },
        { heading: words.basis, cell: ({ basis }) => <div class="sentence">{dataRequestBases[basis]}</div> },
        { heading: words.due, cell: ({ dueAt }) => dueAt !== null && <Moment at={dueAt} /> },
        { heading: words.state, cell: (request) => <DataRequestStatus request={request} /> },
      ]}
    />
  );
}
