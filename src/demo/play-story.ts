import type { INestApplicationContext } from '@nestjs/common';
import { FirstAdministrator } from '../modules/identity/index.js';
import { JsonLog } from '../platform/logging/json-log.js';
import { seoulDate } from '../shared/time.js';
import { Stage } from './stage.js';
import { answerAssessment } from './story/answer-assessment.js';
import { bringMinistry, bringOperators } from './story/bring-people.js';
import { holdExercise } from './story/hold-exercise.js';
import { issueReport } from './story/issue-report.js';
import { judgeAndSign } from './story/judge-and-sign.js';
import { learnFromOctober } from './story/learn-from-october.js';
import { leaveWork } from './story/leave-work.js';
import { makePlan } from './story/make-plan.js';
import { openInspections } from './story/open-inspections.js';
import { measureAndDecide, registerOperators } from './story/register-operators.js';
import { registerSites } from './story/register-sites.js';
import { replayOctober } from './story/replay-october.js';
import { reportOutage } from './story/report-outage.js';
import { requestData } from './story/request-data.js';
import { type SimulationTold, simulateLoss } from './story/simulate-loss.js';
import { operators } from './world/operators.js';
import { people } from './world/people.js';

/** What came of the story. */
export interface Told {
  readonly operators: number;
  readonly sites: number;
  readonly services: number;
  readonly simulation: SimulationTold;
  readonly itemsAnswered: number;
  /** Answers that say something else than what is registered. */
  readonly disagreements: number;
  readonly judgements: Readonly<Record<string, number>>;
  readonly findings: number;
  readonly reportNumber: string;
  readonly auditEntries: number;
  readonly pdf: Uint8Array;
}

interface Theatre {
  readonly app: INestApplicationContext;
  readonly address: string;
}

/**
 * Plays the one story of the demonstration: register, self-assess, judge, report. The first administrator is made as
 * `ieum admin create` makes them; everything else goes over the HTTP API, as programs use it.
 */
export function playStory(theatre: Theatre, say: (step: string) => void): Promise<Told> {
  return theatre.app.get(JsonLog).withoutRequests(() => play(theatre, say)); // the steps say it better than a line per request
}

async function play({ app, address }: Theatre, say: (step: string) => void): Promise<Told> {
  const { admin } = people;
  const { secret } = await app.get(FirstAdministrator, { strict: false }).create(admin.email, admin.name);
  const stage = new Stage(address, seoulDate(new Date()), say);
  const year = Number(stage.today.slice(0, 4));

  await bringMinistry(stage, secret);
  await registerOperators(stage);
  await bringOperators(stage);
  const { sites, services } = await registerSites(stage, year);
  const simulation = await simulateLoss(stage);
  await makePlan(stage);
  await measureAndDecide(stage, year);
  const { followed, other, protection } = await openInspections(stage, year);
  const { assessmentId, itemsAnswered, disagreements } = await answerAssessment(stage, followed);
  const { reviewId, judgements, findings } = await judgeAndSign(stage, assessmentId);
  const report = await issueReport(stage, reviewId);
  await leaveWork(stage, { followed, other, protection });
  await reportOutage(stage);
  const october = await replayOctober(stage);
  await learnFromOctober(stage, october);
  await requestData(stage, october.gaon);
  await holdExercise(stage);
  const answered = { itemsAnswered, disagreements };
  const registered = { operators: Object.keys(operators).length, sites, services, simulation };
  return { ...registered, ...answered, judgements, findings, ...report };
}
