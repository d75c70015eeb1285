import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { UnitOfWork } from '../audit/index.js';
import type { Language } from '../../shared/words/index.js';
import type { TranslatedReport } from './audit-report-document.js';
import type { DataRequestLetter, DataRequestResultLetter } from './data-request-model.js';
import type { Edition } from './edition.js';
import { Printing } from './printing.service.js';
import type { Recommendation } from './recommendation-model.js';
import { type FileWish, reportHeaders, translationName } from './report-headers.js';
import type { ReportId } from './report.entity.js';
import type { RoundUp } from './round-up-model.js';
import { issuedFileName, type ReportFile, ReportQueries } from './reports.queries.js';

/** What a translation is made from; of an audit report it takes more than its model. */
type Issued = Pick<TranslatedReport, 'sha256'> & {
  readonly number: string;
  readonly version: number;
  readonly edition: Edition;
} & (
    | { readonly kind: 'audit-report' }
    | { readonly kind: 'recommendation'; readonly model: Recommendation }
    | { readonly kind: 'round-up'; readonly model: RoundUp }
    | { readonly kind: 'data-request'; readonly model: DataRequestLetter }
    | { readonly kind: 'data-request-result'; readonly model: DataRequestResultLetter }
  );

/** The PDFs of issued reports: as they were issued, and translations for reference, which are printed and not kept. */
@Injectable()
export class ReportFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportQueries,
    private readonly printing: Printing,
  ) {}

  /**
   * For whoever may read the report.
   * @param gone given once the one who asked has left
   * @throws NotFound
   */
  async file(actor: Actor, id: ReportId, wish: FileWish, gone: AbortSignal): Promise<ReportFile> {
    const { language, disposition } = wish;
    if (language === 'ko') return this.reports.file(actor, id, disposition);
    const issued = await this.#issued(actor, id);
    const pdf = await this.#translation(actor, id, issued, language, gone);
    return { headers: reportHeaders(issuedFileName(issued, ...translationName(language)), disposition), pdf };
  }

  async #translation(
    actor: Actor,
    id: ReportId,
    issued: Issued,
    language: Language,
    gone: AbortSignal,
  ): Promise<Buffer> {
    const { sha256 } = issued;
    switch (issued.kind) {
      case 'recommendation':
        return this.printing.recommendation({ facts: issued.model, language, sha256 }, gone);
      case 'round-up':
        return this.printing.roundUp({ facts: issued.model, language, sha256 }, gone);
      case 'data-request':
        return this.printing.dataRequest({ facts: issued.model, language, sha256 }, gone);
      case 'data-request-result':
        return this.printing.dataRequestResult({ facts: issued.model, language, sha256 }, gone);
      case 'audit-report': {
        const facts = { ...(await this.#reported(actor, id)), sha256 };
        return this.printing.reportTranslation({ facts, language }, gone);
      }
    }
  }

  async #issued(actor: Actor, id: ReportId): Promise<Issued> {
    const row = await this.unitOfWork.read(actor, (reading) =>
      reading.row<Issued>(
        `SELECT r.kind, r.number, r.version, r.edition, array_remove(ARRAY[r.sha256, s.sha256], NULL) AS sha256,
                CASE WHEN r.kind <> 'audit-report' THEN r.model END AS model
           FROM report r LEFT JOIN report_stamp s ON s.report_id = r.id
          WHERE r.id = $1`,
        [id],
      ),
    );
    if (row === null) throw new NotFound();
    return row;
  }

  /** A submission is frozen with what was asked in both languages; the same frozen text has the same hash. */
  async #reported(actor: Actor, id: ReportId): Promise<Omit<TranslatedReport, 'sha256'>> {
    const row = await this.unitOfWork.read(actor, (reading) =>
      reading.row<Omit<TranslatedReport, 'sha256'>>(
        `SELECT r.model AS report,
                (SELECT coalesce(jsonb_object_agg(item ->> 'code', item #>> '{requirement,en}'), '{}')
                   FROM submission, jsonb_array_elements(content -> 'items') AS item
                  WHERE submission.operator_id = r.operator_id
                    AND submission.sha256 = r.model #>> '{submission,sha256}') AS requirements
           FROM report r WHERE r.id = $1`,
        [id],
      ),
    );
    if (row === null) throw new NotFound();
    return row;
  }
}
