/** States of the recovery board, as the API takes them. */
type State = 'normal' | 'degraded' | 'restoring' | 'unreachable';

/** What was announced to users by then, as the API takes it. */
export interface AnnouncedCompensation {
  readonly kind: 'extension' | 'credit' | 'money' | 'other';
  readonly serviceName: string;
  /** Where the source tells. */
  readonly fee?: 'paid' | 'free';
  readonly beneficiaries: string;
  readonly subject: string;
  readonly extensionHours?: number;
  readonly extensionDays?: number;
  readonly amountWon?: number;
  readonly procedure?: string;
}

/** A feature that stopped: by its code in the register, or by name where nobody registered it. */
export interface StoppedFeature {
  readonly code?: string;
  readonly name?: string;
  readonly serviceName?: string;
  /** How it stood on 17 October at 09:00. */
  readonly state: State;
  /** How it stood from the start on; not reachable where nothing is said. */
  readonly atStart?: State;
  readonly note?: string;
  /** Hours of the day on which it was expected back, in Korea. */
  readonly expectedAt?: string;
}

const LONG_DELAY = '복구가 오래 지연될 것으로 안내하였습니다.';

const features = (serviceName: string, names: readonly string[], told: Omit<StoppedFeature, 'name' | 'serviceName'>) =>
  names.map((name): StoppedFeature => ({ name, serviceName, ...told }));

/**
 * The shape and the times of 15 October 2022, told of invented operators: what stopped when one building burned, and how each
 * feature stood two days later. Of the first operator nothing is told
 * between the start, that morning and the end that no source tells.
 */
export const outageOfOctober = {
  /** Day and month of the fire; the year is that of the last such day before the story. */
  startedAt: '10-15T15:19',
  toldAt: '10-17T09:00',
  /** 127 hours and 33 minutes after the start. */
  endedAt: '10-20T22:52',
  /**
   * The other operator in the building, whose services stood in several places, was back within 20 minutes to 12 hours; which of
   * them needed how long is invented.
   */
  nuriBack: [
    ['10-15T15:39', 'search'],
    ['10-15T17:19', 'shopping'],
    ['10-16T03:19', 'news'],
  ] as const,
  nuriBackAt: '10-16T03:19',
  /** Percent of the building's power that was back. */
  restored: [
    ['10-17T06:00', 95],
    ['10-19T05:00', 100],
  ] as const,
  /** Only that there was a third meeting on that day is told. */
  thirdMeeting: {
    number: 3,
    heldAt: '10-17T10:00',
    chair: '장관 (시연용)',
    decisions: [
      {
        text: '(시연용 결정사항) 접속 불가인 기능의 복구 예정을 하루 한 번 보고합니다.',
        who: '가온커뮤니케이션',
        dueOn: '10-20T00:00',
      },
      {
        text: '(시연용 결정사항) 데이터센터의 전력이 모두 복구될 때까지 복구율을 보고합니다.',
        who: '데이터센터 운영자 (시연용)',
        dueOn: '10-19T00:00',
      },
    ],
    doneAt: '10-20T23:00',
    done: '(시연용) 모든 기능이 회복되어 보고를 마쳤습니다.',
  },
  causes: [
    { certainty: 'known', text: '데이터센터 지하 배터리실의 화재로 전력 공급이 끊겼습니다.' },
    { certainty: 'known', text: '예비 서버를 가동할 권한이 있는 관리도구가 같은 건물 안에서만 이중화되어 있었습니다.' },
    { certainty: 'known', text: '인증 등 핵심기능과 저장소가 같은 건물에 집중되어 있었습니다.' },
  ],
  /** Where it was announced no source tells. */
  announcedWhere: '서비스 공지사항',
  compensations: [
    {
      ...{ kind: 'extension', serviceName: '가온음악', fee: 'paid', extensionDays: 3 },
      beneficiaries: '이용권을 가진 모든 이용자',
      subject: '모든 이용권의 이용기간을 3일 연장합니다.',
      procedure: '정기 결제 이용권은 결제일을 3일 미루고, 그 밖의 이용권은 이용기간을 3일 늘립니다.',
    },
    {
      ...{ kind: 'money', serviceName: '가온음악', fee: 'paid', amountWon: 1500 },
      beneficiaries: '인앱결제로 구매하여 결제일을 옮길 수 없는 이용자',
      subject: '이용권의 연장을 대신하여 1,500원을 지급합니다.',
    },
    {
      ...{ kind: 'extension', serviceName: '가온웹툰', fee: 'paid', extensionHours: 72 },
      beneficiaries: '장애 중에 대여 기간이 끝난 이용자',
      subject: '끝난 대여 기간을 72시간 연장합니다.',
      procedure: '자료의 손실은 없는 것으로 안내하였습니다.',
    },
    {
      ...{ kind: 'credit', serviceName: '가온웹툰', fee: 'paid' },
      beneficiaries: '장애 중에 캐시가 만료된 이용자',
      subject: '만료된 캐시를 돌려줍니다.',
    },
    {
      ...{ kind: 'other', serviceName: '가온이동' },
      beneficiaries: '추후 안내',
      subject: '보상의 내용은 추후 안내합니다.',
    },
  ] satisfies readonly AnnouncedCompensation[],
  nuri: [
    { code: 'search', state: 'normal', atStart: 'degraded' },
    { code: 'news', state: 'normal' },
    { code: 'shopping', state: 'normal' },
  ] satisfies readonly StoppedFeature[],
  gaon: [
    ...features('가온톡', ['메시지·음성통화·영상통화·오픈채팅·이모티콘'], { state: 'normal' }),
    { code: 'talk-files', state: 'degraded', note: '용량이 큰 동영상과 파일의 전송이 느립니다.' },
    ...features('가온톡', ['이모티콘 검색', '챗봇 관리자센터'], { state: 'restoring' }),
    ...features('가온톡', ['가온채널(광고 메시지)'], { state: 'unreachable', note: LONG_DELAY }),
    ...features('가온메일', ['로그인', '보내기', '받기'], {
      state: 'unreachable',
      note: '복구 장비가 복잡하여 오래 걸릴 것으로 안내하였습니다.',
    }),
    ...features('가온카페', ['인기글', '통계'], { state: 'restoring' }),
    ...['가온스토리', '가온글터', '가온책장'].flatMap((service) =>
      features(service, ['일부 검색', '통계'], { state: 'restoring' }),
    ),
    ...features('가온지도', ['거리 사진'], { state: 'restoring' }),
    ...features('가온이동', ['택시', '길찾기', '기사용 앱'], { state: 'normal' }),
    ...features('가온이동', ['자전거'], {
      state: 'restoring',
      note: '오전 점검을 마치고 당일 복구할 예정입니다.',
      expectedAt: '10-17T18:00',
    }),
    ...features('가온결제', ['송금·결제·증권·보험 등 주요 금융'], { state: 'normal' }),
    ...['가온책방', '가온웹툰', '가온음악', '가온티브이', '가온게임'].flatMap((service) =>
      features(service, ['전체 기능'], { state: 'normal' }),
    ),
  ] satisfies readonly StoppedFeature[],
};
