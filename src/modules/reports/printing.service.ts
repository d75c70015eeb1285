import { Injectable } from '@nestjs/common';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import type { Language } from '../../shared/words/index.js';
import { asCancelled } from '../survivability/index.js';
import type { AnalysisFacts } from './analysis-facts.js';
import type { ChecklistFacts, SubmittedFacts } from './answered-checklist.js';
import type { AuditReport } from './audit-report-model.js';
import type { Recommendation } from './recommendation-model.js';
import type { RoundUp } from './round-up-model.js';

const THREAD = 'modules/reports/print.thread.js';

/** A model, and the language it is printed in. What is issued is Korean, which prevails. */
export interface InLanguage<Model> {
  readonly model: Model;
  readonly language: Language;
}

/** Makes PDFs beside the thread that answers requests. */
@Injectable()
export class Printing {
  constructor(private readonly threads: ThreadPool) {}

  auditReport(model: AuditReport): Promise<Buffer> {
    const { signal } = new AbortController();
    return this.#print('printAuditReport', model, signal);
  }

  /** @param gone given once nobody waits for it any more @throws Refused then */
  analysis(facts: AnalysisFacts, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printAnalysis', facts, gone).catch(asCancelled);
  }

  /** @param gone as above */
  checklist(facts: ChecklistFacts, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printChecklist', facts, gone).catch(asCancelled);
  }

  /** @param gone as above */
  filing(facts: SubmittedFacts, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printFiling', facts, gone).catch(asCancelled);
  }

  /** @param gone as above; what is issued waits for nobody, and is printed to its end */
  recommendation(input: InLanguage<Recommendation>, gone?: AbortSignal): Promise<Buffer> {
    return this.#print('printRecommendation', input, gone ?? new AbortController().signal).catch(asCancelled);
  }

  /** @param gone as above */
  roundUp(input: InLanguage<RoundUp>, gone?: AbortSignal): Promise<Buffer> {
    return this.#print('printRoundUp', input, gone ?? new AbortController().signal).catch(asCancelled);
  }

  async #print(name: string, input: unknown, signal: AbortSignal): Promise<Buffer> {
    return Buffer.from(
      await this.threads.run<Uint8Array>(THREAD, name, input, { signal, onProgress: () => undefined }),
    );
  }
}
