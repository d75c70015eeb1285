import type { HeadquartersSheet, SheetFeature } from '../../src/modules/reports/headquarters-sheet-model.js';
import type { Filing, RecordedOutage } from '../../src/modules/reports/make-outage-report.js';
import type {
  OutageReport,
  ReportedClock,
  ReportedCompensation,
} from '../../src/modules/reports/outage-report-model.js';
import { cite } from '../../src/shared/citation.js';
import { knownDate } from '../../src/shared/time.js';
import { builtOutside } from './outside.js';

const { makeOutageReport } = await builtOutside<typeof import('../../src/modules/reports/make-outage-report.js')>(
  'src/modules/reports/make-outage-report.js',
);

const at = (time: string, day = '2026-03-10'): string => new Date(`${day}T${time}:00+09:00`).toISOString();

const clock = (change: Partial<ReportedClock>): ReportedClock => ({
  ...{ duty: 'disaster-report', citations: [cite('FA', '제38조제1항')], state: 'done', reason: null },
  ...{ start: at('09:10'), due: null, elapsedMinutes: 8, doneAt: at('09:18'), doneNote: '전화로 알림', doneCount: 2 },
  ...{ overdue: false, ...change },
});

const compensation: ReportedCompensation = {
  ...{ number: 1, kind: 'extension', serviceName: '가온음악', fee: 'paid', beneficiaries: '이용권을 가진 모든 이용자' },
  ...{ subject: '이용기간을 3일 연장합니다.', effectiveOn: knownDate('2026-03-20'), extensionHours: null, extensionDays: 3 },
  ...{ amountWon: null, announcedAt: at('18:00'), announcedWhere: '서비스 공지사항', procedure: '신청 없이 적용' },
  given: [
    { at: at('10:00', '2026-03-21'), users: 120_000, extensionHours: null, extensionDays: 3, totalWon: null, note: '일괄 적용' },
  ],
}; // prettier-ignore

/** What the record of an outage tells two hours after it began: one feature is back, one slower, two are down, one unsaid. */
export const sampleRecord = (change: Partial<RecordedOutage> = {}): RecordedOutage => ({
  at: at('11:00'),
  operator: { name: '가온커뮤니케이션', businessNumber: '1208147521' },
  told: {
    ...{ title: '전력 공급 중단에 따른 장애', startedAt: at('09:00'), detectedAt: null, endedAt: null },
    ...{ lostSites: [{ name: '알파 데이터센터', use: 'exclusive-lease' }], occasion: null, announced: null },
    event: { title: '건물 정전', place: '알파 데이터센터, 경기도 성남시' },
    causes: [{ certainty: 'suspected', text: '전력 공급이 끊긴 것으로 보입니다.' }],
    measures: '비상발전기를 가동하였습니다.',
  },
  features: [
    { ...feature('talk', '가온톡', 'normal'), since: at('10:30'), users: 41_000_000 },
    { ...feature('files', '사진 전송', 'degraded'), serviceName: '가온톡', note: '큰 사진이 느립니다.' },
    { ...feature('mail', '가온메일', 'restoring'), expectedAt: at('18:00'), users: 6_200_000 },
    { ...feature('search', '검색', 'unreachable'), isRegistered: false },
    { ...feature('news', '뉴스', null), since: null },
  ],
  restoration: {
    ...{ at: at('10:50'), powerPercent: 60, hallsBack: 2, halls: 5, coolingPercent: null },
    ...{ note: '차례로 켭니다.', reportedBy: '알파 시설운영팀' },
  },
  notices: [
    { number: 1, channel: 'screen', sentAt: at('09:40'), text: '서비스가 중단되었습니다.\n문의: 고객센터', proof: '공지 화면' },
  ],
  compensations: [compensation],
  clocks: [
    clock({}),
    clock({ duty: 'running-report', state: 'runs', doneAt: null, doneNote: null, doneCount: 0, elapsedMinutes: 110 }),
    clock({ duty: 'damages-notice', state: 'runs', due: at('23:59', '2026-04-09'), doneAt: null, doneNote: null, overdue: true }),
    clock({ duty: 'data-centre-report', state: 'not-covered', reason: 'not-data-centre', start: null, doneAt: null }),
  ],
  ...change,
}); // prettier-ignore

const feature = (id: string, name: string, state: RecordedOutage['features'][number]['state']) => ({
  ...{ id, name, serviceName: null, isRegistered: true, users: null, state, since: at('09:00'), note: null, expectedAt: null },
}); // prettier-ignore

const NOTHING_SAID = { damage: null, recoveryPlan: null, furtherPlan: null, other: null, contact: null };

/** A report on it; a draft where it has no number. */
export function sampleOutageReport(change: Partial<Filing> = {}, record = sampleRecord()): OutageReport {
  const filedBy = { name: '김서연', organisation: '가온커뮤니케이션' };
  const filing: Filing = { kind: 'first', number: 1, ordinal: 1, corrects: null, filedBy, said: NOTHING_SAID, previous: null };
  return makeOutageReport(record, { ...filing, ...change });
} // prettier-ignore

/** A running report an hour later: mail is back, a plan is told, the first report stands before it. */
export function sampleRunningReport(): OutageReport {
  const record = sampleRecord();
  const features = record.features.map((row) =>
    row.id === 'mail' ? { ...row, state: 'normal' as const, since: at('11:40'), expectedAt: null } : row,
  );
  const previous = { ...sampleOutageReport(), number: 1 };
  const said = { ...NOTHING_SAID, recoveryPlan: '저장소를 점검합니다.', contact: '재난대응팀, 02-0000-0000' };
  const restoration = record.restoration === null ? null : { ...record.restoration, powerPercent: 80 };
  return sampleOutageReport(
    { kind: 'running', number: 2, said, previous },
    sampleRecord({ at: at('12:00'), features, restoration }),
  );
}

const sheetFeature = (name: string, change: Partial<SheetFeature>): SheetFeature => ({
  ...{ name, serviceName: null, operator: '가온커뮤니케이션', state: 'unreachable', since: at('09:00') },
  ...{ users: null, expectedAt: null, note: '', ...change },
});

/** The sheet of a third meeting. */
export function sampleSheet(change: Partial<HeadquartersSheet> = {}): HeadquartersSheet {
  const { restoration, clocks } = sampleRecord();
  const decided = { who: '가온커뮤니케이션', dueOn: knownDate('2026-03-09'), note: null, followedAt: null };
  return {
    ...{ printedAt: at('11:05'), asOf: at('11:00'), event: { title: '건물 정전', place: '알파 데이터센터, 경기도 성남시' } },
    ...{ since: { at: at('10:00'), meeting: 2 }, outages: 2, powerBefore: 40, decisionsCut: false },
    features: [
      sheetFeature('검색', { serviceName: '가온톡' }),
      sheetFeature('챗봇', { serviceName: '가온톡' }),
      sheetFeature('가온메일', { state: 'restoring', users: 6_200_000, expectedAt: at('18:00'), note: '장비가 많습니다.' }),
      sheetFeature('누리뉴스', { state: 'degraded', operator: '누리포털', since: at('10:30') }),
      sheetFeature('로그인', { state: 'normal', since: at('10:30'), users: 38_000_000 }),
      sheetFeature('지도', { state: null, since: null }),
    ],
    changes: [
      { operator: '가온커뮤니케이션', name: '로그인', serviceName: null, direction: 'better', before: 'unreachable', after: 'normal', at: at('10:30') },
      { operator: '누리포털', name: '누리뉴스', serviceName: null, direction: 'worse', before: 'normal', after: 'degraded', at: at('10:30') },
      { operator: '누리포털', name: '누리쇼핑', serviceName: null, direction: 'worse', before: 'normal', after: 'degraded', at: at('10:30') },
      { operator: '누리포털', name: '누리날씨', serviceName: null, direction: 'first', before: null, after: 'normal', at: at('10:40') },
    ],
    restorations: restoration === null ? [] : [restoration],
    clocks: clocks.filter(({ state }) => state === 'runs').map((row) => ({ ...row, operator: '가온커뮤니케이션' })),
    compensations: [{ operator: '가온커뮤니케이션', compensation }],
    decisions: [{ ...decided, meeting: 2, text: '복구 예정을 하루 한 번 보고합니다.', state: 'open' }],
    minutes: {
      ...{ number: 3, heldAt: at('11:00'), chair: '장관', enteredBy: '오세린', enteredAt: at('11:04') },
      decisions: [{ ...decided, meeting: 3, text: '전력을 먼저 잇습니다.', state: 'done', note: '모두 이음', followedAt: at('11:03') }],
    },
    ...change,
  };
} // prettier-ignore
