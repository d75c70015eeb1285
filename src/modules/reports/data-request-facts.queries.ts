import type { OrganisationKind } from '../../shared/actor.js';
import type { OrganisationId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import {
  type DataRequestView,
  dataRequestView,
  holderOf,
  type OutageId,
  outagePage,
  type OutageView,
} from '../outages/index.js';
import type { Letterhead } from './letterhead.js';
import { NO_LETTERHEAD } from './letterhead.js';
import { letterheadOf } from './letterhead.queries.js';

/** The organisation whose letter it is. */
export interface Authority {
  /** Null where nobody of that kind is registered yet. */
  readonly id: OrganisationId | null;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface IssuedBefore {
  readonly number: string;
  readonly version: number;
  readonly issuedAt: Date;
}

/** All that the letters on one data request are made from. */
export interface DataRequestFacts {
  readonly request: DataRequestView;
  readonly outage: OutageView;
  readonly operatorName: string;
  readonly authority: Authority;
  readonly letterhead: Omit<Letterhead, 'organisationId'>;
  /** Issued so far, newest first. */
  readonly letters: Readonly<Record<'data-request' | 'data-request-result', readonly IssuedBefore[]>>;
}

/** Consistent only in a snapshot. @throws NotFound */
export async function dataRequestFacts(
  reading: Reading,
  outageId: OutageId,
  number: number,
): Promise<DataRequestFacts> {
  const request = await dataRequestView(reading, outageId, number);
  const { outage } = await outagePage(reading, outageId, null);
  const operator = await reading.row<{ name: string }>('SELECT name FROM organisation WHERE id = $1', [
    request.operatorId,
  ]);
  const authority = await authorityOf(reading, request);
  return {
    ...{ request, outage, operatorName: operator?.name ?? '', authority },
    letterhead: authority.id === null ? NO_LETTERHEAD : await letterheadOf(reading, authority.id),
    letters: {
      'data-request': await lettersOf(reading, request, 'data-request'),
      'data-request-result': await lettersOf(reading, request, 'data-request-result'),
    },
  };
}

/** Whose act it is: the reader's own organisation where it is of that kind, else the first that is registered. */
async function authorityOf(reading: Reading, { basis }: DataRequestView): Promise<Authority> {
  const kind = holderOf(basis) === 'field-office' ? 'field-office' : 'headquarters';
  const row = await reading.row<{ id: OrganisationId; name: string }>(
    'SELECT id, name FROM organisation WHERE kind = $1 ORDER BY id = $2 DESC, id LIMIT 1',
    [kind, reading.actor.organisationId],
  );
  return row === null ? { id: null, name: '', kind } : { ...row, kind };
}

const lettersOf = (reading: Reading, { id }: DataRequestView, kind: string): Promise<IssuedBefore[]> =>
  reading.rows<IssuedBefore>(
    `SELECT number, version, issued_at AS "issuedAt" FROM report WHERE request_id = $1 AND kind = $2 ORDER BY version DESC`,
    [id, kind],
  );
