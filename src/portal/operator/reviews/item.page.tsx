import { Controller, Get, Post } from '@nestjs/common';
import { LARGEST_EVIDENCE } from '../../../modules/evidence/index.js';
import { Can } from '../../../modules/identity/index.js';
import {
  OpinionInput,
  Opinions,
  ReviewQueries,
  SupplementAnswerInput,
  Supplements,
  type JudgementId,
  type ReviewId,
  type SupplementId,
} from '../../../modules/review/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { receiveFile } from '../../../platform/http/upload.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { itemIn } from '../../review/item-in.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { OwnItemView } from './item.view.js';
import { ownReviewFrame } from './own-review-frame.js';

/** One item of a review as its operator sees it: answers to what is asked, and opinions on the judgement. */
@Controller('operator/reviews/:id/items/:code')
@Can('assessment.read')
export class OwnReviewItemPage {
  constructor(
    private readonly supplements: Supplements,
    private readonly opinions: Opinions,
    private readonly queries: ReviewQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: ReviewId, @PathWord('code') code: string): Promise<string> {
    return this.page(visit, id, code, '', null);
  }

  @Post('supplements/:supplement/answer')
  @Can('assessment.write', 'assessment.submit')
  answer(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('supplement') supplement: SupplementId,
    @Filled(SupplementAnswerInput) form: FilledForm<SupplementAnswerInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.supplements.answer(visit.actor, supplement, input);
        visit.see(paths.operator.reviewItem(id, code), 'supplement-answered');
      },
      (rejection) => this.page(visit, id, code, supplement, rejection),
    );
  }

  /** One file, added to the last answer. */
  @Post('supplements/:supplement/evidence')
  @Can('assessment.write', 'assessment.submit')
  @TakesFile()
  attach(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('supplement') supplement: SupplementId,
  ): Promise<string | undefined> {
    const nothingTyped = { input: null, faults: [], version: 0, typed: {} };
    return visit.submit(
      nothingTyped,
      async () => {
        await receiveFile(visit.request, LARGEST_EVIDENCE, (name, content) =>
          this.supplements.attach(visit.actor, supplement, name, content),
        );
        visit.see(paths.operator.reviewItem(id, code), 'evidence-added');
      },
      (rejection) => this.page(visit, id, code, supplement, rejection),
    );
  }

  @Post('judgements/:judgement/opinion')
  @Can('assessment.submit')
  give(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('judgement') judgement: JudgementId,
    @Filled(OpinionInput) form: FilledForm<OpinionInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.opinions.give(visit.actor, judgement, input);
        visit.see(paths.operator.reviewItem(id, code), 'opinion-given');
      },
      (rejection) => this.page(visit, id, code, judgement, rejection),
    );
  }

  /** @param scope the supplement or judgement whose form came back */
  private async page(
    visit: Visit,
    id: ReviewId,
    code: string,
    scope: string,
    rejection: Rejection | null,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).review;
    const review = await this.queries.one(visit.actor, id);
    const item = itemIn(review, code);
    const isOpinion = scope === item.judgement?.id;
    const labels = { text: isOpinion ? words.opinion.text : words.supplement.answerText, file: words.supplement.files };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels).map((fault) => ({ ...fault, scope }));
    return visit.show(
      {
        ...ownReviewFrame(language, review, [{ label: code }]),
        title: `${code} ${item.title[language]}`,
        faults,
        blockers: rejection?.blockers,
      },
      <OwnItemView review={review} item={item} scope={scope} typed={rejection?.typed ?? {}} faults={faults} />,
    );
  }
}
