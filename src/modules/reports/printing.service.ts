import { Injectable } from '@nestjs/common';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import type { AnalysisFacts } from './analysis-facts.js';
import type { AuditReport } from './audit-report-model.js';

const THREAD = 'modules/reports/print.thread.js';

/** Makes PDFs beside the thread that answers requests. */
@Injectable()
export class Printing {
  constructor(private readonly threads: ThreadPool) {}

  auditReport(model: AuditReport): Promise<Buffer> {
    return this.#print('printAuditReport', model);
  }

  analysis(facts: AnalysisFacts): Promise<Buffer> {
    return this.#print('printAnalysis', facts);
  }

  async #print(name: string, input: unknown): Promise<Buffer> {
    const { signal } = new AbortController();
    return Buffer.from(
      await this.threads.run<Uint8Array>(THREAD, name, input, { signal, onProgress: () => undefined }),
    );
  }
}
