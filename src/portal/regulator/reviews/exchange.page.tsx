import { Controller, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  FurtherQuestionInput,
  GivingUpInput,
  OpinionDecisionInput,
  Opinions,
  ReviewQueries,
  SupplementInput,
  Supplements,
  type OpinionId,
  type ReviewId,
  type SupplementId,
} from '../../../modules/review/index.js';
import { readForm, type FilledForm, type FormFields } from '../../../platform/http/form.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { NothingInput } from '../../nothing.input.js';
import type { Notice } from '../../notice.js';
import { paths } from '../../paths.js';
import { Fields, Filled, TheVisit, Visit } from '../../visit.js';
import type { ItemForm } from './item-view-props.js';
import { showItem } from './show-item.js';

/** What goes to and fro with the operator on one item: questions, and decisions on its opinions. Forms of the item's page. */
@Controller('regulator/reviews/:id/items/:code')
@Can('review.judge')
export class ExchangePage {
  constructor(
    private readonly supplements: Supplements,
    private readonly opinions: Opinions,
    private readonly queries: ReviewQueries,
  ) {}

  @Post('supplements')
  ask(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const form = readForm(SupplementInput, [...fields, ['itemCode', code]]);
    const act = (input: SupplementInput) => this.supplements.ask(visit.actor, id, input);
    return this.submit(visit, id, code, form, { form: 'supplement' }, act, 'supplement-asked');
  }

  @Post('supplements/:supplement/questions')
  askAgain(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('supplement') supplement: SupplementId,
    @Filled(FurtherQuestionInput) form: FilledForm<FurtherQuestionInput>,
  ): Promise<string | undefined> {
    const act = (input: FurtherQuestionInput) => this.supplements.askAgain(visit.actor, supplement, input);
    return this.submit(visit, id, code, form, { form: 'question', id: supplement }, act, 'supplement-asked');
  }

  @Post('supplements/:supplement/closure')
  close(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('supplement') supplement: SupplementId,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    const act = () => this.supplements.close(visit.actor, supplement);
    return this.submit(visit, id, code, form, { form: 'question', id: supplement }, act, 'supplement-closed');
  }

  @Post('supplements/:supplement/giving-up')
  giveUp(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('supplement') supplement: SupplementId,
    @Filled(GivingUpInput) form: FilledForm<GivingUpInput>,
  ): Promise<string | undefined> {
    const act = (input: GivingUpInput) => this.supplements.giveUp(visit.actor, supplement, input);
    return this.submit(visit, id, code, form, { form: 'giving-up', id: supplement }, act, 'supplement-given-up');
  }

  @Post('opinions/:opinion/decision')
  decide(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('opinion') opinion: OpinionId,
    @Filled(OpinionDecisionInput) form: FilledForm<OpinionDecisionInput>,
  ): Promise<string | undefined> {
    const act = (input: OpinionDecisionInput) => this.opinions.decide(visit.actor, opinion, input);
    return this.submit(visit, id, code, form, { form: 'decision', id: opinion }, act, 'opinion-decided');
  }

  private submit<T>(
    visit: Visit,
    id: ReviewId,
    code: string,
    form: FilledForm<T>,
    which: Pick<ItemForm, 'form' | 'id'>,
    act: (input: T) => Promise<unknown>,
    notice: Notice,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await act(input);
        visit.see(paths.regulator.reviewItem(id, code), notice);
      },
      async (rejection) => showItem(visit, await this.queries.one(visit.actor, id), code, { ...which, rejection }),
    );
  }
}
