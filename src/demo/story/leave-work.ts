import { addDays } from '../../shared/time.js';
import type { Stage } from '../stage.js';
import type { DemoItem } from '../world/gaon-assessment.js';
import { nuriAssessment } from '../world/nuri-assessment.js';
import type { Opened } from './open-inspections.js';
import { answerItems, assessmentOf } from './answer-assessment.js';

const JUDGED = ['GOV-03', 'GOV-04', 'GOV-05', 'GOV-06', 'GOV-07', 'RED-01', 'RED-04'];

/** Met although the answers disagree with the register: each with its reason. */
const MET_WITH_REASON = {
  'RED-02': '동시 운영을 시작한 기록을 현장에서 확인함. 등록정보를 고치도록 안내함.',
  'RED-06': '감시 기록의 원자료로 실측 최댓값을 확인함.',
};

/** What is under way when the story ends, so that everybody who looks around finds something to do. */
export async function leaveWork(stage: Stage, { followed, other, protection }: Opened): Promise<void> {
  await leaveReview(stage, followed);
  await leaveAnswers(stage, other);
  await leaveDisagreement(stage, protection);
  stage.say('누리포털의 이행점검과 가온커뮤니케이션의 다른 자체점검은 진행 중인 상태로 두었습니다.');
}

/** A second operator has submitted; some items are judged, one question is answered and waits to be read. */
async function leaveReview(stage: Stage, inspectionId: string): Promise<void> {
  const assessmentId = await assessmentOf(stage, 'nuriAuthor', inspectionId);
  const path = `/api/v1/assessments/${assessmentId}`;
  await answerItems(stage, 'nuriAuthor', path, Object.entries(nuriAssessment(stage.today)));
  await stage.as('nuriAttester').post(`${path}/submission`, { attested: true });
  const inspector = stage.as('inspector');
  const { id: review } = await inspector.post(`${path}/review`);
  await inspector.post(`/api/v1/reviews/${review}/judgements`, { items: JUDGED });
  for (const [code, reason] of Object.entries(MET_WITH_REASON))
    await inspector.put(`/api/v1/reviews/${review}/judgements/${code}`, { result: 'met', reason }, '"0"');
  const asked = await inspector.post(`/api/v1/reviews/${review}/supplements`, {
    itemCode: 'RED-03',
    text: '접근 권한 도구의 시험 운영 범위와 정식 운영 예정일을 알려 주십시오.',
    dueOn: addDays(stage.today, 7),
  });
  const text = '권한 부여와 회수는 시험 운영 중이며 감사 기록의 이중화를 마치는 다음 달 둘째 주에 정식 운영합니다.';
  await stage.as('nuriAuthor').post(`/api/v1/supplements/${asked.id}/answer`, { text });
}

/** The first operator has begun to answer another inspection. */
async function leaveAnswers(stage: Stage, inspectionId: string): Promise<void> {
  const path = `/api/v1/assessments/${await assessmentOf(stage, 'author', inspectionId)}`;
  const begun: Readonly<Record<string, DemoItem>> = {
    'SST-01': {
      values: { gap: 0.4 },
      explanation: '통신사별 접속 성공률의 차이는 가장 클 때 0.4퍼센트포인트입니다.',
      status: '세 통신사와 두 단말 운영체제의 접속 성공률을 매일 비교합니다.',
    },
    'SST-02': {
      values: { rate: 100 },
      explanation: '연간 점검계획 52건을 모두 수행하였습니다.',
      status: '설비별 점검표에 따라 매주 사전점검합니다.',
    },
    'SST-04': { values: { state: 'yes' }, explanation: '전송량이 기준을 넘으면 동영상 품질을 단계적으로 낮춥니다.' },
    'USR-03': {
      values: { rate: 99 },
      explanation: '3영업일을 넘긴 1퍼센트는 사유와 일정을 안내하였습니다.',
      status: '접수 뒤 2영업일이 지나면 담당 책임자에게 알립니다.',
      plan: {
        text: '야간 상담 인력을 늘려 전부 기한 안에 처리하겠습니다.',
        dueOn: addDays(stage.today, 90),
        owner: '고객지원실',
      },
    },
  };
  await answerItems(stage, 'author', path, Object.entries(begun));
}

/** Answers about the batteries that the registered measures of one site contradict: one with its reason, one still without. */
async function leaveDisagreement(stage: Stage, inspectionId: string): Promise<void> {
  const path = `/api/v1/assessments/${await assessmentOf(stage, 'author', inspectionId)}`;
  const begun: Readonly<Record<string, DemoItem>> = {
    'PWR-03': { values: { minutes: 15 }, explanation: '세 곳 모두 방전시험에서 15분을 확인하였습니다.' },
    'BAT-01': {
      values: { state: 'yes' },
      explanation: '임차한 구역의 배터리는 분리된 격실에 두었습니다.',
      differenceReason: '알파 데이터센터의 격실 공사를 마쳤으며 사용 승인을 받는 대로 등록정보를 고치겠습니다.',
    },
    'BAT-05': { values: { cycle: 10 }, explanation: '배터리 상태를 10초마다 계측합니다.' },
  };
  await answerItems(stage, 'author', path, Object.entries(begun));
}
