import type { Item } from '../../src/modules/checklist/index.js';
import { anyAnswer } from './any-answer.js';
import { asOwner } from './as-owner.js';
import { startAssessmentWorld, type AssessmentWorld, type OperatorSide } from './assessment-world.js';
import type { Visitor } from './visitor.js';
import { startInWorld, type Started } from './world.js';

/** Two operators that have submitted a short checklist, and everybody who has a hand in the review. */
export interface ReviewWorld extends AssessmentWorld {
  readonly admin: Visitor;
  /** Signs for the authority of the inspection. */
  readonly signatory: Visitor;
  /** Inspector of the same authority, but in no team. */
  readonly outsider: Visitor;
  /** Signs for the field office, which is not the authority of this inspection. */
  readonly fieldSignatory: Visitor;
  /** Inspector of the team who may also sign, for the authority. */
  readonly both: Visitor;
}

/** Two that the decree carries, one answered by a number, one that only a plan carries. */
export const ITEMS = ['SCP-01', 'SST-04', 'USR-02', 'RED-03'] as const;

/** The application in a copy of this world. */
export const startReviewWorld = (): Promise<Started<ReviewWorld>> =>
  startInWorld('review_world', startAssessmentWorld, (started) => makeReviewWorld(started));

/** @param beforeSubmission what else the operators do before they answer */
export async function makeReviewWorld(
  { test, world }: Started<AssessmentWorld>,
  beforeSubmission: (world: AssessmentWorld) => Promise<unknown> = () => Promise.resolve(),
): Promise<ReviewWorld> {
  const admin = await test.visitor().signIn('admin@msit.example');
  const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
  const member = (email: string, name: string, organisation: string, ...roles: string[]) =>
    admin.colleague({ organisationId: organisation, email, name, roles });
  const office = { kind: 'field-office', name: '중앙전파관리소', mandates: [] };
  const { id: officeId } = await admin.must<{ id: string }>('POST', '/api/v1/organisations', office);
  const both = await member('both@msit.example', '윤서진', organisationId, 'inspector', 'signatory');
  const people = {
    signatory: await test.visitor().signIn('signatory@msit.example'),
    outsider: await member('outsider@msit.example', '임하준', organisationId, 'inspector'),
    fieldSignatory: await member('sign@crms.example', '조은비', officeId, 'signatory'),
    both,
  };
  await asOwner(test, async (owner) => {
    await owner.query('UPDATE assessment SET item_codes = $1', [[...ITEMS]]);
    await owner.query(
      `INSERT INTO inspection_member SELECT $1, id, 'inspector' FROM person WHERE email = 'both@msit.example'`,
      [world.inspectionId],
    );
  });
  await beforeSubmission(world);
  for (const side of [world.gaon, world.naru]) await submit(side);
  return { ...world, admin, ...people };
}

async function submit({ author, attester, assessmentId }: OperatorSide): Promise<void> {
  const at = `/api/v1/assessments/${assessmentId}`;
  for (const code of ITEMS) {
    const { item } = await author.must<{ item: Item }>('GET', `${at}/answers/${code}`);
    await author.must('PUT', `${at}/answers/${code}`, anyAnswer(item), { 'if-match': '"0"' });
  }
  await attester.must('POST', `${at}/submission`, { attested: true });
}
