import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  JudgementInput,
  RecordInput,
  ReviewQueries,
  Reviews,
  type ReviewId,
  type ReviewItem,
  type ReviewView,
} from '../../../modules/review/index.js';
import { readForm, type FilledForm, type FormFields } from '../../../platform/http/form.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { paths } from '../../paths.js';
import { itemIn } from '../../review/item-in.js';
import { Fields, Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { itemFrame } from './item-frame.js';
import type { ItemForm } from './item-view-props.js';
import { JudgementConflict } from './judgement-conflict.view.js';
import { saysTheSame } from './judgement-form.js';
import { showItem } from './show-item.js';

/** One item side by side: what was answered, what is judged, what was asked besides. */
@Controller('regulator/reviews/:id/items/:code')
@Can('review.read')
export class ReviewItemPage {
  constructor(
    private readonly reviews: Reviews,
    private readonly queries: ReviewQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: ReviewId, @PathWord('code') code: string): Promise<string> {
    return this.page(visit, id, code, null);
  }

  /** Judges, and goes on to the next item that is not judged. */
  @Post()
  @Can('review.judge')
  judge(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @Filled(JudgementInput) form: FilledForm<JudgementInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.reviews.judge(visit.actor, id, code, form.version, input);
        this.goOn(visit, await this.queries.one(visit.actor, id), code);
      },
      (rejection) =>
        rejection.stale === null
          ? this.page(visit, id, code, { form: 'judgement', rejection })
          : this.conflict(visit, id, code, rejection),
    );
  }

  /** Writes down what was seen; the item stands in the address. */
  @Post('records')
  @Can('review.record')
  record(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const form = readForm(RecordInput, [...fields, ['itemCode', code]]);
    return visit.submit(
      form,
      async (input) => {
        await this.reviews.record(visit.actor, id, input);
        visit.see(paths.regulator.reviewItem(id, code), 'record-kept');
      },
      (rejection) => this.page(visit, id, code, { form: 'record', rejection }),
    );
  }

  private async page(visit: Visit, id: ReviewId, code: string, rejected: ItemForm | null): Promise<string> {
    return showItem(visit, await this.queries.one(visit.actor, id), code, rejected);
  }

  private goOn(visit: Visit, { id, items }: ReviewView, code: string): void {
    const next = nextToJudge(items, code);
    visit.see(next === null ? paths.regulator.review(id) : paths.regulator.reviewItem(id, next), 'judged');
  }

  /** Two judgements of one item. Where they say the same, as when a button was pressed twice, there is nothing to choose. */
  private async conflict(visit: Visit, id: ReviewId, code: string, { typed }: Rejection): Promise<string | undefined> {
    const { language } = visit.context;
    const review = await this.queries.one(visit.actor, id);
    const item = itemIn(review, code);
    if (saysTheSame(item.judgement, typed)) {
      this.goOn(visit, review, code);
      return undefined;
    }
    const { title } = wordsIn(language).layout.stale;
    return visit.show(
      { ...itemFrame(language, review, item), heading: title },
      <JudgementConflict review={review} item={item} typed={typed} />,
    );
  }
}

/** The next item after this one that is not judged, else the first; null where all are. */
function nextToJudge(items: readonly ReviewItem[], code: string): string | null {
  const place = items.findIndex((item) => item.code === code);
  const inOrder = [...items.slice(place + 1), ...items.slice(0, place)];
  return inOrder.find(({ judgement }) => judgement === null)?.code ?? null;
}
