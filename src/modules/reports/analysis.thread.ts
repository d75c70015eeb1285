import { renderPdf } from '../../platform/pdf/index.js';
import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import type { AnalysisFacts } from './analysis-facts.js';
import { survivabilityAnalysis } from './survivability-analysis.js';

/** Runs in a thread of its own: a large register takes seconds to print. */
export async function printAnalysis({ input }: ThreadTask<AnalysisFacts>): Promise<Uint8Array> {
  return new Uint8Array(await renderPdf(survivabilityAnalysis(input)));
}
