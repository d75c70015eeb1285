import type { Simulations } from '../survivability/index.js';
import { type ReportSurvivability, reportSurvivability } from './report-survivability.js';
import type { SubmittedRegister } from './submitted-register.queries.js';

/** What the loss of data centres would stop, as it was registered then; null where nothing was. In another thread: it may take its time. */
export async function survivabilityAtSubmission(
  simulations: Simulations,
  submitted: SubmittedRegister | null,
): Promise<ReportSurvivability | null> {
  if (submitted === null || submitted.register.document.services.length === 0) return null;
  const { register, asOf } = submitted;
  return reportSurvivability(register, await simulations.outcomes({ topology: register.document, asOf }));
}
