import { Stage } from '../../src/demo/stage.js';
import { answerAssessment } from '../../src/demo/story/answer-assessment.js';
import { bringMinistry, bringOperators } from '../../src/demo/story/bring-people.js';
import { openInspections, type Opened } from '../../src/demo/story/open-inspections.js';
import { measureAndDecide, registerOperators } from '../../src/demo/story/register-operators.js';
import { registerSites } from '../../src/demo/story/register-sites.js';
import { people } from '../../src/demo/world/people.js';
import { seoulDate } from '../../src/shared/time.js';
import type { TestApp } from '../support/app.js';

/** The demonstration's story up to the day on which the inspections are open and nobody has answered. */
export async function playUntilOpen(test: TestApp): Promise<Opened & { readonly stage: Stage }> {
  const { email, name } = people.admin;
  const secret = await test.invite(email, name);
  const stage = new Stage(test.address, seoulDate(new Date()), () => undefined);
  const year = Number(stage.today.slice(0, 4));
  await bringMinistry(stage, secret);
  await registerOperators(stage);
  await bringOperators(stage);
  await registerSites(stage, year);
  await measureAndDecide(stage, year);
  return { stage, ...(await openInspections(stage, year)) };
}

/** The story up to the day on which the first operator has submitted. */
export async function playUntilSubmitted(test: TestApp): Promise<{ readonly stage: Stage }> {
  const { stage, followed } = await playUntilOpen(test);
  await answerAssessment(stage, followed);
  return { stage };
}
