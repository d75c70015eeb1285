import { Injectable } from '@nestjs/common';
import { PrintingFailed } from '../../shared/errors.js';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import { asCancelled } from '../survivability/index.js';
import type { AnalysisFacts } from './analysis-facts.js';
import type { ChecklistFacts, SubmittedFacts } from './answered-checklist.js';
import type { ReportDraft, TranslatedReport } from './audit-report-document.js';
import type { AuditReport } from './audit-report-model.js';
import type { DataRequestLetter, DataRequestResultLetter } from './data-request-model.js';
import type { HeadquartersSheet } from './headquarters-sheet-model.js';
import type { OutageReport } from './outage-report-model.js';
import type { ToPrint } from './print.thread.js';
import type { Recommendation } from './recommendation-model.js';
import type { RoundUp } from './round-up-model.js';

const THREAD = 'modules/reports/print.thread.js';

/** Makes PDFs beside the thread that answers requests. */
@Injectable()
export class Printing {
  constructor(private readonly threads: ThreadPool) {}

  /** As it is issued: in Korean, which prevails. */
  auditReport(model: AuditReport): Promise<Buffer> {
    return this.#print('printAuditReport', model);
  }

  /** @param gone given once nobody waits for it any more @throws Refused then */
  reportDraft(draft: ReportDraft, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printReportDraft', draft, gone).catch(asCancelled);
  }

  /** @param gone as above */
  reportTranslation(translated: ToPrint<TranslatedReport>, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printReportTranslation', translated, gone).catch(asCancelled);
  }

  /** @param gone as above */
  analysis(analysis: ToPrint<AnalysisFacts>, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printAnalysis', analysis, gone).catch(asCancelled);
  }

  /** @param gone as above */
  checklist(checklist: ToPrint<ChecklistFacts>, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printChecklist', checklist, gone).catch(asCancelled);
  }

  /** @param gone as above */
  filing(filing: ToPrint<SubmittedFacts>, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printFiling', filing, gone).catch(asCancelled);
  }

  /** @param gone as above; what is issued waits for nobody, and is printed to its end */
  recommendation(letter: ToPrint<Recommendation>, gone?: AbortSignal): Promise<Buffer> {
    return this.#print('printRecommendation', letter, gone).catch(asCancelled);
  }

  /** @param gone as above */
  roundUp(report: ToPrint<RoundUp>, gone?: AbortSignal): Promise<Buffer> {
    return this.#print('printRoundUp', report, gone).catch(asCancelled);
  }

  /** @param gone as above; what is issued waits for nobody */
  dataRequest(letter: ToPrint<DataRequestLetter>, gone?: AbortSignal): Promise<Buffer> {
    return this.#print('printDataRequest', letter, gone).catch(asCancelled);
  }

  /** @param gone as above */
  dataRequestResult(letter: ToPrint<DataRequestResultLetter>, gone?: AbortSignal): Promise<Buffer> {
    return this.#print('printDataRequestResult', letter, gone).catch(asCancelled);
  }

  /** @param gone as above */
  outageReport(report: ToPrint<OutageReport>, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printOutageReport', report, gone).catch(asCancelled);
  }

  /** @param gone as above */
  headquartersSheet(sheet: ToPrint<HeadquartersSheet>, gone: AbortSignal): Promise<Buffer> {
    return this.#print('printHeadquartersSheet', sheet, gone).catch(asCancelled);
  }

  /** @throws AbortError once nobody waits any more; PrintingFailed also where the thread came to an end of its own */
  async #print(name: string, input: unknown, signal = new AbortController().signal): Promise<Buffer> {
    const pages = this.threads.run<Uint8Array>(THREAD, name, input, { signal, onProgress: () => undefined });
    return Buffer.from(await pages.catch(asPrintingFailed));
  }
}

function asPrintingFailed(error: unknown): never {
  throw error instanceof Error && error.name === 'AbortError' ? error : new PrintingFailed(error);
}
