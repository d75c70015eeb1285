import { Controller, Get, Post } from '@nestjs/common';
import { LARGEST_EVIDENCE } from '../../../modules/evidence/index.js';
import { Can } from '../../../modules/identity/index.js';
import {
  AnswerInput,
  asItemAnswer,
  type AssessmentId,
  AssessmentQueries,
  itemReadiness,
  measureOf,
} from '../../../modules/self-assessment/index.js';
import { readForm, type FormFields } from '../../../platform/http/form.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { Invalid } from '../../../shared/errors.js';
import { seoulTime } from '../../../shared/time.js';
import { paths } from '../../paths.js';
import { Fields, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { findItem } from './found-item.js';
import { ItemForm } from './item-form.service.js';
import { showItem } from './show-item.js';

/** One item of an assessment and its answer. */
@Controller('operator/assessments/:id/items/:code')
@Can('assessment.read')
export class AssessmentItemPage {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly form: ItemForm,
  ) {}

  @Get()
  async show(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
  ): Promise<string> {
    return showItem(this.queries, visit, await findItem(this.queries, visit, id, code));
  }

  /** Saves: by a button, or in the background while somebody types (`x-autosave`). */
  @Post()
  @Can('assessment.write')
  @TakesFile(LARGEST_EVIDENCE)
  async save(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | object | undefined> {
    if (visit.request.headers['x-autosave'] === '1') return this.saveTyped(visit, id, code, fields);
    const goesOn = fields.some(([name, value]) => name === '_then' && value === 'next');
    return this.form.send(visit, [id, code], fields, {}, async ({ neighbours }) => {
      const stays = goesOn && (await this.#isUnexplained(visit, id, code));
      const next = goesOn && !stays ? neighbours.next : code;
      visit.see(next === null ? paths.operator.assessment(id) : paths.operator.assessmentItem(id, next), 'saved');
    });
  }

  private async saveTyped(visit: Visit, id: AssessmentId, code: string, fields: FormFields): Promise<object> {
    const { input, faults, version } = readForm(AnswerInput, fields);
    if (faults.length > 0) throw new Invalid(faults);
    const found = await findItem(this.queries, visit, id, code);
    return savedNote(visit, await this.form.save(visit, found, version, input));
  }

  /** A disagreement that nobody explained is shown where it stands, before one goes on. */
  async #isUnexplained(visit: Visit, id: AssessmentId, code: string): Promise<boolean> {
    const { assessment, assessed } = await findItem(this.queries, visit, id, code);
    const { blockers } = itemReadiness(asItemAnswer(assessed), measureOf(assessment));
    return blockers.some((blocker) => blocker.code === 'item-difference-without-reason');
  }
}

/** The answer to a save in the background: the contract stands at the head of assets/ieum.js. */
function savedNote(visit: Visit, version: number): object {
  const { savedAt } = wordsIn(visit.context.language).assessment.item;
  void visit.reply.status(200);
  return { version, saved: savedAt(seoulTime(new Date())) };
}
