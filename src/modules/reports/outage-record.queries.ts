import type { Reading } from '../audit/index.js';
import type { SiteUse } from '../facilities/index.js';
import {
  compensationsOf,
  noticesOf,
  type OutageBoardRow,
  type OutageId,
  outagePage,
  type OutageView,
  restorationsAsOf,
} from '../outages/index.js';
import { operatorView } from '../operators/index.js';
import type { RecordedOutage } from './make-outage-report.js';
import type { ReportedFeature } from './outage-report-model.js';
import { momentOf, reportedClock, reportedCompensation, reportedRestoration, textOf } from './reported.js';

/** Everything that the record of an outage tells as of now, as a report writes it. @throws NotFound */
export async function outageRecord(reading: Reading, id: OutageId): Promise<RecordedOutage> {
  const { outage, board, clocks, now } = await outagePage(reading, id, null);
  const { businessNumber, name } = await operatorView(reading, outage.operatorId);
  const notices = await noticesOf(reading, id);
  return {
    at: now.toISOString(),
    operator: { name, businessNumber },
    told: await toldOf(reading, outage),
    features: board.rows.map(featureOf),
    restoration: await restorationOf(reading, outage, now),
    notices: notices.map(({ number, channel, sentAt, text, proof }) => ({
      ...{ number, channel, text, proof },
      sentAt: sentAt.toISOString(),
    })),
    compensations: ((await compensationsOf(reading, [id], now)).get(id) ?? []).map(reportedCompensation),
    clocks: clocks.map(reportedClock),
  };
}

async function toldOf(reading: Reading, outage: OutageView): Promise<RecordedOutage['told']> {
  const { title, startedAt, detectedAt, endedAt, eventTitle, eventPlace, occasion, announcedFrom, announcedTo } =
    outage;
  const place = eventPlace === null || eventPlace === '' ? null : eventPlace;
  return {
    ...{ title, occasion, causes: outage.causes },
    ...{ startedAt: startedAt.toISOString(), detectedAt: momentOf(detectedAt), endedAt: momentOf(endedAt) },
    lostSites: await sitesOf(reading, outage),
    event: eventTitle === null ? null : { title: eventTitle, place },
    announced:
      announcedFrom === null || announcedTo === null
        ? null
        : { from: announcedFrom.toISOString(), to: announcedTo.toISOString() },
    measures: textOf(outage.measures),
  };
}

/** With how each is held now; not known of one that is not registered any more. */
async function sitesOf(reading: Reading, { lostSites }: OutageView): Promise<RecordedOutage['told']['lostSites']> {
  const rows = await reading.rows<{ id: string; use: SiteUse | null }>(
    'SELECT id, use FROM site WHERE id = ANY ($1::uuid[])',
    [lostSites.map(({ id }) => id)],
  );
  const uses = new Map(rows.map(({ id, use }) => [id, use]));
  return lostSites.map(({ id, name }) => ({ name, use: uses.get(id) ?? null }));
}

function featureOf({ feature, status, since }: OutageBoardRow): ReportedFeature {
  const { id, name, serviceName, users, code } = feature;
  return {
    ...{ id, name, serviceName, users, isRegistered: code !== null, state: status?.state ?? null },
    ...{ since: momentOf(since), note: textOf(status?.note ?? ''), expectedAt: momentOf(status?.expectedAt ?? null) },
  };
}

async function restorationOf(reading: Reading, { eventId, eventFacility }: OutageView, now: Date) {
  if (eventId === null || eventFacility === null) return null;
  const [newest] = (await restorationsAsOf(reading, eventId, now)).rows;
  return newest === undefined ? null : reportedRestoration(newest);
}
