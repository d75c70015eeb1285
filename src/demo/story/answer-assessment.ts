import { sampleFile } from '../sample-file.js';
import type { Stage } from '../stage.js';
import { gaonAssessment, type DemoItem } from '../world/gaon-assessment.js';
import type { PersonKey } from '../world/people.js';

interface AssessmentRow {
  readonly id: string;
  readonly inspectionId: string;
}

/** Step 4: the author answers every item that applies, the attester reads the whole and submits. */
export async function answerAssessment(
  stage: Stage,
  inspectionId: string,
): Promise<{ assessmentId: string; itemsAnswered: number; disagreements: number }> {
  const assessmentId = await assessmentOf(stage, 'author', inspectionId);
  const path = `/api/v1/assessments/${assessmentId}`;
  const items = Object.entries(gaonAssessment(stage.today));
  await answerItems(stage, 'author', path, items);
  stage.say(`가온커뮤니케이션이 ${items.length}개 항목에 답하고 증빙을 붙였습니다.`);
  const disagreements = await countDisagreements(stage, path);
  stage.say(`등록정보로 산출한 값과 다른 답변 ${disagreements}개에 차이 사유를 적었습니다.`);
  await stage.as('attester').post(`${path}/submission`, { attested: true });
  stage.say('확인자가 확인하고 제출하였습니다.');
  return { assessmentId, itemsAnswered: items.length, disagreements };
}

interface Progress {
  readonly readiness: {
    readonly domains: readonly { readonly items: readonly { disagreements: readonly unknown[] }[] }[];
  };
}

/** How many answers say something else than what is registered. */
async function countDisagreements(stage: Stage, path: string): Promise<number> {
  const { readiness } = (await stage.as('author').get<Progress>(path)).body;
  return readiness.domains.flatMap(({ items }) => items).filter(({ disagreements }) => disagreements.length > 0).length;
}

/** The assessment of an author's operator in an inspection. */
export async function assessmentOf(stage: Stage, author: PersonKey, inspectionId: string): Promise<string> {
  const { body } = await stage.as(author).get<{ rows: AssessmentRow[] }>('/api/v1/assessments');
  const assessment = body.rows.find((row) => row.inspectionId === inspectionId);
  if (assessment === undefined) throw new Error(`${author} has no assessment in this inspection`);
  return assessment.id;
}

/** Answers items of an assessment, a few at a time, as the people of a team do. */
export async function answerItems(
  stage: Stage,
  author: PersonKey,
  assessmentPath: string,
  items: readonly (readonly [code: string, item: DemoItem])[],
): Promise<void> {
  const left = [...items];
  const takeNext = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [code, item] = next;
      await answerItem(stage, author, `${assessmentPath}/answers/${code}`, item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
}

const AT_ONCE = 4;

/** Saves one answer over what stands, and attaches the file that proves it. */
async function answerItem(stage: Stage, author: PersonKey, path: string, item: DemoItem): Promise<void> {
  const { values, explanation, differenceReason = null, status = null, plan = null, evidence } = item;
  const client = stage.as(author);
  const { etag } = await client.get(path);
  await client.put(path, { values, explanation, differenceReason, status, plan }, etag);
  if (evidence === undefined) return;
  const { content, type } = sampleFile(evidence);
  await client.upload(`${path}/evidence`, evidence, content, type);
}
