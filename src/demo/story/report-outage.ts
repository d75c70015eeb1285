import { addDays } from '../../shared/time.js';
import type { Stage } from '../stage.js';

interface Outage {
  readonly id: string;
  readonly version: number;
}

/** In the building that two operators are in, whose outages the ministry joins. */
const FACILITY = 'F-0001';

/** What the public reads of it: the building is under protection. */
const STATUS_PAGE = {
  opened: true,
  title: '일부 온라인 서비스 장애',
  titleEn: 'Some online services are disrupted',
  text: '여러 서비스의 복구가 진행되고 있습니다. 자세한 내용은 각 사업자의 공지를 확인해 주십시오.',
  textEn: 'Several services are being restored. Please see the notices of each operator for details.',
};

/**
 * Two operators lose the same building for a while: one tells its outage feature by feature, a program of the other has opened
 * one, and the ministry joins both. Invented, as everything of the demonstration is.
 */
export async function reportOutage(stage: Stage): Promise<void> {
  const at = momentsOf(stage);
  const gaon = await openGaon(stage, at);
  const nuri = await stage.as('nuriAuthor').post<Outage>(`/api/v1/operators/${stage.idOf('nuri')}/outages`, {
    ...{ title: '누리뉴스 접속 불가', startedAt: at('14:07'), detectedAt: at('14:10'), occasion: 'other' },
    causes: [{ certainty: 'suspected', text: '같은 건물의 전력 공급 중단으로 추정됩니다.' }],
    ...{ lostSites: [], features: [{ code: 'news' }], state: 'unreachable' },
  });
  await stage.as('nuriAuthor').post(`/api/v1/outages/${nuri.id}/statuses`, {
    ...{ at: at('14:50'), rows: [{ feature: 'news', state: 'degraded', note: '일부 기사의 그림이 늦게 보입니다.' }] },
  });
  const ministry = stage.as('schemeManager');
  const event = await ministry.post('/api/v1/outage-events', { title: '전력 공급 중단', facility: FACILITY });
  for (const { id, version } of [gaon, nuri])
    await ministry.put(`/api/v1/outages/${id}/event`, { event: event.id }, `"${version}"`);
  await ministry.put(`/api/v1/outage-events/${event.id}/status-page`, STATUS_PAGE, '"0"');
  stage.say(
    '사업자 두 곳이 같은 건물의 장애를 등록하였고, 과학기술정보통신부가 한 사건으로 묶어 현황을 공개하였습니다.',
  );
}

async function openGaon(stage: Stage, at: (time: string) => string): Promise<Outage> {
  const author = stage.as('author');
  const { body: sites } = await author.get<{ rows: readonly { id: string; code: string }[] }>(
    `/api/v1/operators/${stage.idOf('gaon')}/sites`,
  );
  const outage = await author.post<Outage>(`/api/v1/operators/${stage.idOf('gaon')}/outages`, {
    ...{
      title: '전력 공급 중단에 따른 서비스 장애',
      startedAt: at('14:05'),
      detectedAt: at('14:08'),
      occasion: 'other',
    },
    causes: [
      { certainty: 'known', text: '데이터센터의 전력 공급이 중단되었습니다.' },
      { certainty: 'suspected', text: '배포 도구가 같은 건물에만 있어 전환이 늦어진 것으로 보입니다.' },
    ],
    measures: '비상발전기를 가동하고 대기 서버로 전환하였습니다.',
    lostSites: sites.rows.filter(({ code }) => code === 'alpha').map(({ id }) => id),
    features: [
      ...['talk', 'talk-files', 'sign-in', 'pay', 'mail'].map((code) => ({ code })),
      { name: '이모티콘 검색', serviceName: '가온톡' },
    ],
    state: 'unreachable',
  });
  const say = (moment: string, rows: readonly object[]) =>
    author.post(`/api/v1/outages/${outage.id}/statuses`, { at: at(moment), rows });
  await say('15:10', [
    { feature: 'sign-in', state: 'normal' },
    { feature: 'talk', state: 'degraded', note: '동영상을 뺀 메시지는 보낼 수 있습니다.' },
    { feature: 'talk-files', state: 'restoring', note: '저장소를 확인하고 있습니다.', expectedAt: at('18:00') },
  ]);
  await say('16:00', [
    { feature: 'talk', state: 'normal' },
    { feature: 'pay', state: 'normal' },
    { feature: 'mail', state: 'restoring', note: '장비가 많아 오래 걸립니다.', expectedAt: at('23:00') },
  ]);
  const done = { duty: 'disaster-report', at: at('14:22'), note: '전화로 알리고 서면을 보냈습니다.' };
  await author.post(`/api/v1/outages/${outage.id}/duties`, done);
  await fileReports(author, outage.id, say);
  return outage;
}

/** The first report in writing, and a running one after one more feature came back. */
async function fileReports(
  author: ReturnType<Stage['as']>,
  outage: string,
  say: (moment: string, rows: readonly object[]) => Promise<unknown>,
): Promise<void> {
  const file = (report: object) => author.post(`/api/v1/outages/${outage}/reports`, report);
  const contact = '재난대응팀 (시연용), 02-0000-0000';
  await file({
    ...{
      kind: 'first',
      contact,
      damage: '가온톡 전송과 가온메일 접속이 중단되었습니다. 자료의 손실은 확인되지 않았습니다.',
    },
    recoveryPlan: '대기 서버로 전환한 뒤 저장소를 점검하고, 가온메일 장비를 차례로 다시 켭니다.',
  });
  await say('17:30', [{ feature: 'talk-files', state: 'degraded', note: '큰 동영상은 늦게 전송됩니다.' }]);
  await file({
    ...{ kind: 'running', contact, damage: '가온메일 접속이 중단되어 있습니다. 자료의 손실은 확인되지 않았습니다.' },
    recoveryPlan: '가온메일 장비를 차례로 다시 켭니다.',
    furtherPlan: '배포 도구를 다른 데이터센터에도 둡니다.',
  });
}

/** Times of the day before the story, in Korea. */
const momentsOf = ({ today }: Stage) => {
  const day = addDays(today, -1);
  return (time: string): string => `${day}T${time}+09:00`;
};
