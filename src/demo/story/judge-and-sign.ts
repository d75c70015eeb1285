import { addDays } from '../../shared/time.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from '../stage.js';
import { gaonAssessment, opinion, supplement, type DemoJudgement } from '../world/gaon-assessment.js';

export interface Judged {
  readonly reviewId: string;
  readonly judgements: Readonly<Record<string, number>>;
  readonly findings: number;
}

/** Step 5: judged item by item, a supplement asked and answered, concluded, an opinion heard and decided, signed by somebody else. */
export async function judgeAndSign(stage: Stage, assessmentId: string): Promise<Judged> {
  const inspector = stage.as('inspector');
  const reviewId = (await inspector.post(`/api/v1/assessments/${assessmentId}/review`)).id;
  await askSupplement(stage, reviewId);
  const judgements: Record<string, number> = {};
  for (const [code, item] of Object.entries(gaonAssessment(stage.today))) {
    const result = item.judged?.result ?? 'met';
    await judge(stage, `/api/v1/reviews/${reviewId}/judgements/${code}`, item.judged);
    judgements[result] = (judgements[result] ?? 0) + 1;
  }
  stage.say(`점검자가 ${Object.values(judgements).reduce((sum, count) => sum + count, 0)}개 항목을 판정하였습니다.`);
  await inspector.post(`/api/v1/reviews/${reviewId}/conclusion`);
  await hearOpinion(stage, reviewId);
  await stage.as('signatory').post(`/api/v1/reviews/${reviewId}/sign-off`);
  stage.say('결재권자가 결재하였습니다.');
  const findings = await stage.as('attester').get<{ rows: unknown[] }>('/api/v1/findings');
  return { reviewId, judgements, findings: findings.body.rows.length };
}

async function judge(stage: Stage, path: string, judged: DemoJudgement | undefined): Promise<void> {
  const inspector = stage.as('inspector');
  const { etag } = await inspector.get(path);
  const { result, reason, measure, planPage } = judged ?? {
    result: 'met',
    reason: '',
    measure: 'none',
    planPage: undefined,
  };
  await inspector.put(path, { result, reason, internalNote: null, measure, planPage: planPage ?? null }, etag);
}

async function askSupplement(stage: Stage, reviewId: string): Promise<void> {
  const { item, question, answer, evidence } = supplement;
  const inspector = stage.as('inspector');
  const dueOn = addDays(stage.today, 7);
  const { id } = await inspector.post(`/api/v1/reviews/${reviewId}/supplements`, {
    itemCode: item,
    text: question,
    dueOn,
  });
  const { content, type } = sampleFile(evidence);
  await stage.as('author').post(`/api/v1/supplements/${id}/answer`, { text: answer });
  await stage.as('author').upload(`/api/v1/supplements/${id}/evidence`, evidence, content, type);
  await inspector.post(`/api/v1/supplements/${id}/closure`);
  stage.say(`${item} 항목의 보완을 요청하여 답변을 받았습니다.`);
}

async function hearOpinion(stage: Stage, reviewId: string): Promise<void> {
  const { body } = await stage
    .as('attester')
    .get<{ judgement: { id: string } }>(`/api/v1/reviews/${reviewId}/judgements/${opinion.item}`);
  const { id } = await stage
    .as('attester')
    .post(`/api/v1/judgements/${body.judgement.id}/opinion`, { text: opinion.text });
  await stage
    .as('inspector')
    .post(`/api/v1/opinions/${id}/decision`, { outcome: 'not-taken-up', reason: opinion.decision });
  stage.say('사업자의 의견을 듣고 그 처리를 정하였습니다.');
}
