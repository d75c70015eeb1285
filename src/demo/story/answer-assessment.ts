import { sampleFile } from '../sample-file.js';
import type { Stage } from '../stage.js';
import { gaonAssessment, type DemoItem } from '../world/gaon-assessment.js';

interface AssessmentRow {
  readonly id: string;
  readonly inspectionId: string;
}

/** Step 4: the author answers every item that applies, the attester reads the whole and submits. */
export async function answerAssessment(
  stage: Stage,
  inspectionId: string,
): Promise<{ assessmentId: string; itemsAnswered: number }> {
  const author = stage.as('author');
  const { rows } = (await author.get<{ rows: AssessmentRow[] }>('/api/v1/assessments')).body;
  const assessment = rows.find((row) => row.inspectionId === inspectionId);
  if (assessment === undefined) throw new Error('가온커뮤니케이션의 자체점검이 없습니다');
  const items = Object.entries(gaonAssessment(stage.today));
  for (const [code, item] of items)
    await answerItem(stage, `/api/v1/assessments/${assessment.id}/answers/${code}`, item);
  stage.say(`가온커뮤니케이션이 ${items.length}개 항목에 답하고 증빙을 붙였습니다.`);
  await stage.as('attester').post(`/api/v1/assessments/${assessment.id}/submission`, { attested: true });
  stage.say('확인자가 확인하고 제출하였습니다.');
  return { assessmentId: assessment.id, itemsAnswered: items.length };
}

async function answerItem(stage: Stage, path: string, { values, explanation, evidence }: DemoItem): Promise<void> {
  const author = stage.as('author');
  const { etag } = await author.get(path);
  await author.put(path, { values, explanation }, etag);
  if (evidence === undefined) return;
  const { content, type } = sampleFile(evidence);
  await author.upload(`${path}/evidence`, evidence, content, type);
}
