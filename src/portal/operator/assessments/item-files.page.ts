import { Controller, Post } from '@nestjs/common';
import { LARGEST_EVIDENCE, type EvidenceId } from '../../../modules/evidence/index.js';
import { Can } from '../../../modules/identity/index.js';
import { AnswerEvidence, type AssessmentId, AssessmentQueries } from '../../../modules/self-assessment/index.js';
import { problemOf } from '../../../platform/http/problem.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { receiveFile } from '../../../platform/http/upload.js';
import { Invalid, TooLarge, Unsupported } from '../../../shared/errors.js';
import { type FieldFault, fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { findItem } from './found-item.js';
import { showItem } from './show-item.js';

/** The files of an answer. */
@Controller('operator/assessments/:id/items/:code/evidence')
@Can('assessment.write')
export class ItemFilesPage {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly files: AnswerEvidence,
  ) {}

  @Post()
  @TakesFile()
  async attach(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
  ): Promise<string | undefined> {
    try {
      await receiveFile(visit.request, LARGEST_EVIDENCE, (name, content) =>
        this.files.attach(visit.actor, id, code, name, content),
      );
      visit.see(`${paths.operator.assessmentItem(id, code)}#evidence`, 'evidence-added');
      return undefined;
    } catch (error) {
      const faults = fileFaults(visit, error);
      return showItem(this.queries, visit, await findItem(this.queries, visit, id, code), null, faults);
    }
  }

  @Post(':evidenceId/removal')
  async detach(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @PathId('evidenceId') evidenceId: EvidenceId,
  ): Promise<undefined> {
    await this.files.remove(visit.actor, id, code, evidenceId);
    visit.see(`${paths.operator.assessmentItem(id, code)}#evidence`, 'evidence-removed');
  }
}

/** What was wrong with a file, beside its field. @throws whatever else went wrong */
function fileFaults(visit: Visit, error: unknown): readonly FieldFault[] {
  const { language } = visit.context;
  const label = wordsIn(language).assessment.evidence.file;
  if (error instanceof Invalid) {
    void visit.reply.status(422);
    return fieldFaults(language, error.faults, { file: label });
  }
  if (!(error instanceof TooLarge) && !(error instanceof Unsupported)) throw error;
  const { status, detail } = problemOf(error, language);
  void visit.reply.status(status);
  return [{ name: 'file', label, sentence: detail }];
}
