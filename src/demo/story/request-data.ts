import { addDays } from '../../shared/time.js';
import { withParticle } from '../../shared/words/with-particle.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from '../stage.js';

/** What is asked is invented, as no source tells what the ministry asked; it says so. */
const ASKED = {
  basis: 'value-added',
  reason:
    '데이터센터 한 곳의 상실로 여러 서비스가 오래 중단되어, 서비스 안정성 조치의 이행 현황을 확인하려는 것입니다. (시연용)',
  material: [
    '1. 중단된 서비스별 이중화 구성과 전환 절차, 장애 당일의 전환 기록 (시연용)',
    '2. 최근 1년간 실시한 재난 대비 훈련의 계획과 결과 (시연용)',
    '3. 이용자 고지의 시각과 수단, 고지한 내용 (시연용)',
  ].join('\n'),
  form: '항목별 설명과 파일(PDF 또는 CSV)로 이 시스템에 제출 (시연용)',
  returned: false,
};
const ANSWER =
  '전환 기록과 훈련 결과를 제출합니다. 전환 도구가 같은 건물에만 있어 전환이 늦어진 경위를 함께 적었습니다. 제출 자료의 보호를 요청합니다. (시연용)';
const FILE = '장애당일-전환기록-시연용.csv';

/** After the outage of October the ministry demands material, and the operator hands it in; what comes of it is still open. */
export async function requestData(stage: Stage, outage: string): Promise<void> {
  const requests = `/api/v1/outages/${outage}/data-requests`;
  const dueAt = `${addDays(stage.today, 14)}T18:00+09:00`;
  const { number, version } = await stage
    .as('schemeManager')
    .post<{ number: number; version: number }>(requests, { ...ASKED, dueAt });
  const signatory = stage.as('ministrySignatory');
  const { id } = await signatory.post(`${requests}/${number}/letter`, {}, `"${version}"`);
  const letter = await signatory.get<{ number: string }>(`/api/v1/reports/${id}`);
  const author = stage.as('author');
  const { answer } = await author.post<{ answer: number }>(`${requests}/${number}/answers`, { text: ANSWER });
  const { content, type } = sampleFile(FILE);
  await author.upload(`${requests}/${number}/answers/${answer}/evidence`, FILE, content, type);
  stage.say(`자료제출 요구서 ${withParticle(letter.body.number, '을/를')} 발행하였고, 사업자가 자료를 제출하였습니다.`);
}
