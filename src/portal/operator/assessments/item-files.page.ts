import { Controller, Post } from '@nestjs/common';
import { LARGEST_EVIDENCE, type EvidenceId } from '../../../modules/evidence/index.js';
import { Can } from '../../../modules/identity/index.js';
import { AnswerEvidence, type AssessmentId } from '../../../modules/self-assessment/index.js';
import type { FormFields } from '../../../platform/http/form.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import type { Notice } from '../../notice.js';
import { paths } from '../../paths.js';
import { Fields, TheVisit, Visit } from '../../visit.js';
import { ItemForm } from './item-form.service.js';

/** The files of an answer: buttons of its form, so that what was typed is saved with them. */
@Controller('operator/assessments/:id/items/:code/evidence')
@Can('assessment.write')
export class ItemFilesPage {
  constructor(
    private readonly form: ItemForm,
    private readonly files: AnswerEvidence,
  ) {}

  @Post()
  @TakesFile(LARGEST_EVIDENCE)
  attach(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    return this.form.send(visit, [id, code], fields, { sendsFile: true, savesTouched: true }, () => {
      seeFiles(visit, id, code, 'evidence-added');
    });
  }

  @Post(':evidenceId/removal')
  @TakesFile(LARGEST_EVIDENCE)
  detach(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @PathId('evidenceId') evidenceId: EvidenceId,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    return this.form.send(visit, [id, code], fields, { savesTouched: true }, async () => {
      await this.files.remove(visit.actor, id, code, evidenceId);
      seeFiles(visit, id, code, 'evidence-removed');
    });
  }
}

const seeFiles = (visit: Visit, id: AssessmentId, code: string, notice: Notice) =>
  visit.see(`${paths.operator.assessmentItem(id, code)}#evidence`, notice);
