import type { AnswerValues } from '../../modules/checklist/index.js';
import { addDays, type CalendarDate, knownDate } from '../../shared/time.js';

/** What 가온커뮤니케이션 answers to one item, and how it was judged. */
export interface DemoItem {
  readonly values: AnswerValues;
  readonly explanation: string;
  /** 차이 사유, where the register says something else. */
  readonly differenceReason?: string;
  /** 이행 현황 and 향후 계획, which items under TBA 22-7 ask for. */
  readonly status?: string;
  readonly plan?: { readonly text: string; readonly dueOn: CalendarDate; readonly owner: string };
  /** The file that proves it, made up by the story. */
  readonly evidence?: string;
  /** Met without a word, unless said otherwise. */
  readonly judged?: DemoJudgement;
}

export interface DemoJudgement {
  readonly result: 'met' | 'partly' | 'not-met' | 'not-applicable';
  readonly reason: string;
  readonly measure: 'none' | 'recommendation' | 'proposed-order';
  /** Page of the operator's own plan that holds the measure; an order on an item of a plan needs it. */
  readonly planPage?: number;
}

/** The answers of the story, dated back from the day on which it is played. */
export function gaonAssessment(today: CalendarDate): Readonly<Record<string, DemoItem>> {
  const ago = (days: number) => addDays(today, -days);
  return {
    ...governance(today, ago),
    ...survivability(ago),
    ...change(ago),
    ...response(ago),
    ...drillsAndTenants(ago),
  };
}

type Ago = (days: number) => CalendarDate;
type Items = Readonly<Record<string, DemoItem>>;

/** The last 30 September that has passed: the yearly due date of plan and grades. */
function lastFiling(today: CalendarDate): CalendarDate {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-09-30`;
  return knownDate(today > thisYear ? thisYear : `${year - 1}-09-30`);
}

const governance = (today: CalendarDate, ago: Ago): Items => ({
  'GOV-03': {
    values: { 'filed-on': addDays(lastFiling(today), -4) },
    explanation:
      '수립지침에 따라 다음 연도 방송통신재난관리계획을 기한 안에 제출하였습니다. 보완명령을 받은 사실이 없습니다.',
    evidence: '방송통신재난관리계획_제출본.pdf',
  },
  'GOV-04': {
    values: { 'filed-on': addDays(lastFiling(today), -4) },
    explanation: '임차 구역을 포함하여 데이터센터 3곳의 등급분류 자료를 함께 제출하였습니다.',
    evidence: '통신시설_등급분류표.csv',
  },
  'GOV-05': {
    values: { rate: 100 },
    explanation: '지정된 등급의 관리조치를 모두 이행하였으며 시설별 점검표를 보관하고 있습니다.',
  },
  'GOV-06': {
    values: { 'appointed-on': ago(301), 'notified-on': ago(290) },
    explanation: '재난안전실장을 방송통신재난관리책임자로 지정하고 서면으로 통보하였습니다.',
  },
  'GOV-07': {
    values: { persons: 9 },
    explanation: '전년도 전기통신역무 매출액이 1조원 이상이므로 재난안전실을 전담부서로 두고 있으며 인력은 9명입니다.',
    evidence: '재난안전실_조직도.pdf',
  },
});

const survivability = (ago: Ago): Items => ({
  'RED-01': {
    values: { rate: 100 },
    explanation:
      '핵심기능 3개(가온톡, 로그인, 가온결제)의 복구목표시간과 복구목표시점을 이사회에 보고하고 승인받았습니다.',
    evidence: '핵심기능_영향분석_승인본.pdf',
  },
  'RED-02': {
    values: { rate: 100 },
    differenceReason:
      '베타의 배포 도구와 키 저장소가 이달 말 개통되면 알파를 잃어도 목표시간 안에 복구됩니다. 개통을 전제로 답하였습니다.',
    explanation:
      '핵심기능은 두 곳 이상의 데이터센터에 구성되어 있습니다. 베타 데이터센터의 배포 도구는 이달 말 개통 예정입니다.',
    judged: {
      result: 'not-met',
      reason:
        '등록된 구성을 보면 알파 데이터센터를 잃을 때 가온톡과 로그인의 대기 구성을 전환할 도구가 남지 않음. 핵심기능 3개 가운데 가온결제만 복구목표를 충족하므로 답변한 100%로 볼 수 없음.',
      measure: 'proposed-order',
      planPage: 34,
    },
  },
  'RED-03': {
    values: { state: 'yes' },
    explanation: '배포·전환 도구와 감시 도구를 알파와 베타에서 함께 운영합니다.',
    differenceReason: '베타의 배포 도구는 이달 말 개통 예정이며 현재 시험 운영 중입니다.',
    evidence: '운영도구_배치도.pdf',
    judged: {
      result: 'not-met',
      reason:
        '배포·전환 도구와 접근 권한 도구가 알파 데이터센터에만 있어, 알파를 잃으면 대기 구성의 전환을 시작할 수 없음. 베타의 도구는 점검일 현재 개통되지 않음.',
      measure: 'proposed-order',
      planPage: 34,
    },
  },
  'RED-04': {
    values: { share: 33 },
    differenceReason: '가온톡은 알파를 잃어도 곧 전환되므로 중단되는 핵심기능에서 빼고 로그인만 세었습니다.',
    explanation:
      '인증 기능이 알파에 모여 있어 알파를 잃으면 로그인이 중단됩니다. 감마에 60% 용량의 대기 구성을 두었습니다.',
    judged: {
      result: 'partly',
      reason: '인증 서버와 키 저장소가 알파에 집중되어 있음. 분산 계획은 수립되어 있으나 일정이 정해지지 않음.',
      measure: 'recommendation',
    },
  },
  'RED-05': {
    values: { rate: 40 },
    differenceReason:
      '등록정보에는 핵심기능이 쓰는 상태 보존 구성요소 3종만 들어가며, 답변은 인증 캐시와 객체 저장소를 더한 5종을 기준으로 하였습니다.',
    explanation:
      '세션 저장소와 인증 캐시는 두 곳에 두었습니다. 객체 저장소, 메타데이터 저장소, 키 저장소의 이중화는 내년 상반기에 마칠 예정입니다.',
    evidence: '공통구성요소_이중화_현황.csv',
    judged: {
      result: 'not-met',
      reason:
        '공통 구성요소 5종 가운데 2종만 다른 데이터센터에도 있음. 키 저장소는 모든 로그인이 의존하므로 우선하여 이중화할 필요가 있음.',
      measure: 'recommendation',
    },
  },
  'RED-06': { values: { lag: 5 }, explanation: '원장의 복제 지연은 최근 12개월 동안 가장 길 때 5초였습니다.' },
  'RED-07': {
    values: { carriers: 3, entries: 2 },
    explanation: '세 곳의 기간통신사업자 회선을 남측과 북측 두 인입구로 나누어 받고 있습니다.',
  },
  'RED-08': {
    values: { minutes: 22 },
    explanation: '가온결제의 전환훈련에서 22분이 걸렸습니다. 로그인은 아직 실전환을 훈련하지 못하였습니다.',
    evidence: '전환훈련_결과보고.pdf',
    judged: {
      result: 'partly',
      reason: '핵심기능 가운데 로그인의 전환 소요시간을 훈련으로 확인하지 않음.',
      measure: 'recommendation',
    },
  },
  'RED-09': {
    values: { state: 'no' },
    explanation:
      '알파가 완전히 고립되면 전환 권한을 행사할 수 없습니다. 베타에 권한 도구를 두는 사업을 진행하고 있습니다.',
    judged: {
      result: 'not-met',
      reason: '알파 데이터센터가 고립되면 전환을 시작할 수 없음을 사업자도 인정함.',
      measure: 'proposed-order',
      planPage: 35,
    },
  },
  'RED-10': {
    values: { 'restored-on': ago(140), distance: 100 },
    explanation: '알파와 베타 사이의 직선거리는 약 100킬로미터입니다. 복원시험 기록을 첨부합니다.',
    evidence: '백업_복원시험_기록.csv',
  },
  'RED-11': {
    values: { bases: 1 },
    explanation: '임차한 데이터센터에서 자체 기반으로만 운영합니다. 서비스 특성상 클라우드 전환은 검토 중입니다.',
  },
});

const change = (ago: Ago): Items => ({
  'CHG-01': {
    values: { rate: 100 },
    explanation: '주요 작업 214건을 모두 시험 환경에서 먼저 수행하였습니다.',
    evidence: '주요작업_목록.csv',
  },
  'CHG-02': {
    values: { rate: 100 },
    explanation: '작업자가 아닌 책임자가 승인하며, 장애 중에는 배포가 자동으로 멈춥니다.',
  },
  'CHG-03': {
    values: { minutes: 11 },
    explanation: '세 단계로 나누어 배포하며 되돌리기 훈련에서 가장 오래 걸린 시간은 11분입니다.',
  },
  'CHG-04': {
    values: { rate: 100 },
    explanation: '보안 소프트웨어 갱신 37건을 모두 검증 환경에서 확인한 뒤 적용하였습니다.',
  },
  'CHG-05': {
    values: { state: 'yes', 'reviewed-on': ago(45) },
    explanation: '대량 삭제는 두 사람의 승인이 있어야 실행되며 권한은 분기마다 검토합니다.',
  },
});

const response = (ago: Ago): Items => ({
  'INC-01': { values: { rate: 100 }, explanation: '핵심기능 전부를 24시간 3교대로 감시합니다.' },
  'INC-02': { values: { median: 3, longest: 9 }, explanation: '최근 12개월의 장애 6건을 탐지하는 데 걸린 시간입니다.' },
  'INC-03': { values: { rate: 83 }, explanation: '장애 6건 가운데 5건을 목표시간 안에 복구하였습니다.' },
  'INC-04': {
    values: { state: 'yes', 'revised-on': ago(61) },
    explanation: '탐지, 전파, 복구의 단계마다 담당과 대리, 연락망을 정하였습니다.',
    evidence: '장애대응_매뉴얼.pdf',
  },
  'INC-05': {
    values: { rate: 67 },
    explanation:
      '보고 대상 장애 3건 가운데 2건의 원인분석을 30일 안에 마쳤습니다. 나머지 1건은 공급자의 회신을 기다리고 있습니다.',
    judged: {
      result: 'partly',
      reason:
        '1건의 원인분석이 52일째 끝나지 않음. 공급자의 회신과 무관하게 잠정 원인과 임시조치를 먼저 정리할 필요가 있음.',
      measure: 'recommendation',
    },
  },
  'RPT-01': { values: { minutes: 24 }, explanation: '장애 시작부터 첫 보고까지 가장 오래 걸린 시간은 24분입니다.' },
  'RPT-02': { values: { 'longest-gap': 3 }, explanation: '복구가 끝날 때까지 3시간 안의 간격으로 보고하였습니다.' },
  'RPT-06': { values: { 'tested-on': ago(72), minutes: 8 }, explanation: '비상연락망을 분기마다 시험합니다.' },
});

const drillsAndTenants = (ago: Ago): Items => ({
  'DRL-01': {
    values: { 'drilled-on': ago(187) },
    explanation: '알파 데이터센터의 전소를 가정한 도상훈련을 실시하였습니다.',
    evidence: '전소가정_훈련_결과보고서.pdf',
    judged: {
      result: 'partly',
      reason:
        '훈련이 도상으로만 이루어져 전환도구의 상실을 확인하지 못함. 보완 답변으로 다음 훈련의 실전환 범위를 제출받음.',
      measure: 'recommendation',
    },
  },
  'DRL-02': {
    values: { 'drilled-on': ago(73), minutes: 22 },
    explanation: '가온결제를 베타에서 감마로 실제 전환하였습니다.',
    differenceReason: '로그인은 아직 실전환을 훈련하지 못하여, 훈련을 마친 가온결제의 훈련일을 적었습니다.',
    evidence: '전환훈련_결과보고.pdf',
    judged: {
      result: 'met',
      reason: '가온결제의 훈련 결과보고로 훈련일과 소요시간을 확인함. 로그인의 훈련 여부는 RED-08에서 판정함.',
      measure: 'none',
    },
  },
  'DRL-04': {
    values: { 'closed-rate': 100, 'trained-rate': 97 },
    explanation: '기한이 지난 개선과제는 모두 마쳤으며 담당 인력 68명 가운데 66명이 교육을 마쳤습니다.',
  },
  'TEN-03': {
    values: { minutes: 6 },
    explanation: '임차한 데이터센터 운영자와 전용 회선으로 연락하며 전파 시간의 중앙값은 6분입니다.',
  },
  'TEN-04': {
    values: { rate: 100 },
    explanation: '핵심기능 3개의 시설, 공급자, 대체 수단, 종료 계획을 등록부로 관리합니다.',
  },
});

/** What the inspector asks to be supplemented, and what comes back. */
export const supplement = {
  item: 'DRL-01',
  question:
    '결과보고서에 전환도구를 잃은 경우의 절차가 없습니다. 다음 훈련에서 실제로 전환할 범위와 일정을 제출해 주십시오.',
  answer:
    '다음 훈련에서는 알파의 배포·전환 도구를 차단한 상태에서 베타의 대기 구성을 수동으로 전환하겠습니다. 대상은 가온톡 메시지 전송과 로그인이며 내년 3월 둘째 주에 실시합니다.',
  evidence: '차기_훈련계획.pdf',
} as const;

/** The operator's opinion on a judgement, and how it was decided. */
export const opinion = {
  item: 'RED-02',
  text: '베타 데이터센터의 배포 도구는 점검 기간 중 개통하였습니다. 판정에 참작하여 주시기 바랍니다.',
  decision:
    '개통 사실은 확인하였으나 점검 기준일 뒤의 일이므로 판정에는 반영하지 아니하고, 시정조치의 이행 여부를 확인할 때 반영함.',
} as const;
