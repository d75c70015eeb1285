import type { CalendarDate } from '../../shared/time.js';
import { gaonAssessment, type DemoItem } from './gaon-assessment.js';

/** 누리포털 does better: the same items, with what 가온커뮤니케이션 lacks in place. Half of it is judged when the story ends. */
export function nuriAssessment(today: CalendarDate): Readonly<Record<string, DemoItem>> {
  const entries = Object.entries(gaonAssessment(today)).map(([code, item]) => [code, improved(code, item)] as const);
  return Object.fromEntries(entries);
}

const BETTER: Readonly<Record<string, Pick<DemoItem, 'values' | 'explanation' | 'differenceReason'>>> = {
  'RED-02': {
    values: { rate: 100 },
    explanation: '핵심기능 4개를 알파와 델타 데이터센터에서 동시에 운영합니다.',
    differenceReason: '지난달에 동시 운영으로 바꾼 구성을 아직 등록정보에 반영하지 못하였습니다.',
  },
  'RED-03': {
    values: { state: 'partly' },
    explanation: '배포 도구는 두 곳에서 운영하며 접근 권한 도구는 델타에서 시험 운영하고 있습니다.',
  },
  'RED-04': { values: { share: 0 }, explanation: '인증을 포함한 핵심기능이 한 데이터센터에 의존하지 않습니다.' },
  'RED-05': { values: { rate: 100 }, explanation: '공통 구성요소 7종을 두 데이터센터에 모두 두었습니다.' },
  'RED-06': {
    values: { lag: 4 },
    explanation: '최근 12개월의 복제 지연 가운데 가장 큰 값은 4초입니다.',
    differenceReason: '등록한 복제 지연은 설계 상한이며, 답변은 감시 기록의 실측 최댓값입니다.',
  },
  'RED-08': {
    values: { minutes: 18 },
    explanation: '최근 12개월의 실전환 훈련에서 가장 오래 걸린 시간은 18분입니다.',
    differenceReason: '등록한 전환 시간은 절차서의 계획값이며, 답변은 훈련에서 잰 시간입니다.',
  },
  'RED-09': {
    values: { state: 'yes' },
    explanation: '어느 한 곳을 완전히 차단한 상태에서 전환을 시작하는 시험을 마쳤습니다.',
  },
  'INC-05': { values: { rate: 100 }, explanation: '보고 대상 장애 2건의 원인분석을 모두 30일 안에 마쳤습니다.' },
};

/** What needs no improvement is said in neutral words: 가온커뮤니케이션's own sentences are not put into another's mouth. */
function improved(code: string, { values, evidence }: DemoItem): DemoItem {
  const said = BETTER[code] ?? { values, explanation: '첨부한 자료와 등록정보에 적은 것과 같습니다.' };
  return { ...said, ...(evidence === undefined ? {} : { evidence }) };
}
