import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  AnswerInput,
  Answers,
  asItemAnswer,
  type AssessmentId,
  AssessmentQueries,
  itemReadiness,
  measureOf,
  valuesFromForm,
} from '../../../modules/self-assessment/index.js';
import { readForm, type FormFields } from '../../../platform/http/form.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { Invalid } from '../../../shared/errors.js';
import { seoulTime } from '../../../shared/time.js';
import { paths } from '../../paths.js';
import { Fields, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { findItem } from './found-item.js';
import { showItem, showRefusal } from './show-item.js';

/** One item of an assessment and its answer. */
@Controller('operator/assessments/:id/items/:code')
@Can('assessment.read')
export class AssessmentItemPage {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly answers: Answers,
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
  async save(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | object | undefined> {
    const found = await findItem(this.queries, visit, id, code);
    const form = readForm(AnswerInput, fields);
    const save = (input: AnswerInput) => {
      const values = valuesFromForm(found.assessed.item, input.values ?? {});
      return this.answers.save(visit.actor, id, code, form.version, { ...input, values });
    };
    if (visit.request.headers['x-autosave'] === '1') {
      if (form.faults.length > 0) throw new Invalid(form.faults);
      return savedNote(visit, await save(form.input));
    }
    const goesOn = fields.some(([name, value]) => name === '_then' && value === 'next');
    const next = goesOn ? (found.neighbours.next ?? '') : code;
    return visit.submit(
      form,
      async (input) => {
        await save(input);
        const stays = goesOn && (await this.#isUnexplained(visit, id, code));
        const to = stays ? code : next;
        visit.see(to === '' ? paths.operator.assessment(id) : paths.operator.assessmentItem(id, to), 'saved');
      },
      (rejection) => showRefusal(this.queries, visit, found, rejection),
    );
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
