import type { Stage } from '../stage.js';
import { outageOfOctober, type StoppedFeature } from '../world/outage-of-october.js';
import { measureAndDecide } from './register-operators.js';

interface Outage {
  readonly id: string;
  readonly version: number;
}
interface Opened {
  readonly features: readonly { readonly id: string; readonly name: string; readonly serviceName: string | null }[];
}
interface Operated {
  readonly home: 'gaon' | 'nuri';
  readonly person: 'author' | 'nuriAuthor';
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Both operators stood in it. */
const FACILITY = 'F-0001';

/**
 * The event that the project began with, played by operators that are invented: what stopped, how it stood two days later, and its
 * end. Returns the outage of the first of them, and the year of it all.
 */
export async function replayOctober(stage: Stage): Promise<{ readonly gaon: string; readonly year: number }> {
  const { startedAt, toldAt, endedAt, gaon, nuri, nuriBackAt, nuriBack, causes, restored } = outageOfOctober;
  const year = yearOfIt(stage.today);
  if (year !== Number(stage.today.slice(0, 4))) await measureAndDecide(stage, year);
  const at = (moment: string) => `${year}-${moment}+09:00`;
  const facts = (title: string, more: object) => ({ title, startedAt: at(startedAt), occasion: 'other', ...more });
  const first = await stopped(stage, gaon, {
    ...{ home: 'gaon', person: 'author' },
    facts: facts('데이터센터 화재에 따른 서비스 장애', { causes, lostSites: await sitesIn(stage) }),
  });
  await first.say(at(toldAt), gaon.map(({ state, note, expectedAt }) => ({
    ...{ state, note: note ?? null, expectedAt: expectedAt === undefined ? null : at(expectedAt) },
  }))); // prettier-ignore
  for (const announced of outageOfOctober.compensations)
    await first.announce({ ...announced, announcedAt: at(toldAt), announcedWhere: outageOfOctober.announcedWhere });
  await first.end(at(endedAt));
  const second = await stopped(stage, nuri, {
    ...{ home: 'nuri', person: 'nuriAuthor' },
    facts: facts('같은 건물의 화재에 따른 서비스 장애', { causes: causes.slice(0, 1), lostSites: [] }),
  });
  for (const [moment, feature] of nuriBack) await second.say(at(moment), [{ feature, state: 'normal' }]);
  await second.end(at(nuriBackAt));
  const ministry = stage.as('schemeManager');
  const event = await ministry.post('/api/v1/outage-events', { title: '데이터센터 화재', facility: FACILITY });
  for (const { id, version } of [first, second])
    await ministry.put(`/api/v1/outages/${id}/event`, { event: event.id }, `"${version()}"`);
  for (const [moment, powerPercent] of restored)
    await ministry.post(`/api/v1/outage-events/${event.id}/restorations`, {
      ...{ at: at(moment), powerPercent, reportedBy: '데이터센터 운영자 (시연용)' },
    });
  await meet(stage, `/api/v1/outage-events/${event.id}`, at);
  stage.say(`${year}년 10월 15일의 데이터센터 화재를 사건으로 등록하였습니다. 17일 9시의 복구 현황을 볼 수 있습니다.`);
  return { gaon: first.id, year };
}

/** The third meeting of the headquarters: that it was held is told, what it decided is invented and says so. */
async function meet(stage: Stage, event: string, at: (moment: string) => string): Promise<void> {
  const { heldAt, doneAt, done, ...meeting } = outageOfOctober.thirdMeeting;
  const ministry = stage.as('schemeManager');
  const decisions = meeting.decisions.map(({ dueOn, ...decision }) => ({ ...decision, dueOn: at(dueOn).slice(0, 10) }));
  await ministry.post(`${event}/meetings`, { ...meeting, heldAt: at(heldAt), decisions });
  const { body } = await ministry.get<{ rows: readonly { decisions: readonly { id: string }[] }[] }>(
    `${event}/meetings`,
  );
  const decision = body.rows[0]?.decisions[0]?.id;
  await ministry.post(`${event}/follow-ups`, { decision, state: 'done', at: at(doneAt), note: done });
}

/** Opens an outage in which all of these features are hit at once. */
async function stopped(stage: Stage, features: readonly StoppedFeature[], { home, person, facts }: Operated) {
  const program = stage.as(person);
  const named = features.map(({ code, name, serviceName }) => (code === undefined ? { name, serviceName } : { code }));
  const path = `/api/v1/operators/${stage.idOf(home)}/outages`;
  const state = features.every(({ atStart }) => atStart === undefined) ? 'unreachable' : null;
  const { id, version } = await program.post<Outage>(path, { ...facts, features: named, state });
  const { body } = await program.get<Opened>(`/api/v1/outages/${id}`);
  let now = version;
  const say = (moment: string, rows: readonly object[]) =>
    program.post(`/api/v1/outages/${id}/statuses`, {
      at: moment,
      rows: rows.map((row, index) => ({ feature: body.features[index]?.id, ...row })),
    });
  if (state === null)
    await say(facts['startedAt'] as string, features.map(({ atStart = 'unreachable' }) => ({ state: atStart }))); // prettier-ignore
  const end = async (moment: string) => {
    await say(moment, features.map(() => ({ state: 'normal' }))); // prettier-ignore
    now = (await program.put(`/api/v1/outages/${id}`, { ...facts, endedAt: moment }, `"${now}"`)).version;
  };
  const announce = (compensation: object) => program.post(`/api/v1/outages/${id}/compensations`, compensation);
  return { id, version: () => now, say, announce, end };
}

async function sitesIn(stage: Stage): Promise<readonly string[]> {
  const { body } = await stage
    .as('author')
    .get<{ rows: readonly { id: string; code: string }[] }>(`/api/v1/operators/${stage.idOf('gaon')}/sites`);
  return body.rows.filter(({ code }) => code === 'alpha').map(({ id }) => id);
}

/** Of the last one that is over. */
function yearOfIt(today: string): number {
  const year = Number(today.slice(0, 4));
  return today > `${year}-10-20` ? year : year - 1;
}
