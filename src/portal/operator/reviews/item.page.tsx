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
import { type FilledForm, type FormFields, typedOf } from '../../../platform/http/form.js';
import { PathId, PathWord } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { type ChosenFile, type FileRefusal, takeChosenFile } from '../../chosen-file.js';
import { type FieldFault, fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { itemIn } from '../../review/item-in.js';
import { Fields, Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { OwnItemView } from './item.view.js';
import { ownReviewFrame } from './own-review-frame.js';

type At = readonly [ReviewId, string];

/** A form of the page that came back: of which supplement or judgement, with what was typed and what is wrong. */
interface Returned extends Pick<Rejection, 'typed' | 'blockers'> {
  readonly scope: string;
  readonly faults: readonly FieldFault[];
}

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
    return this.page(visit, [id, code], null);
  }

  /** The answer, and the file that was chosen with it. */
  @Post('supplements/:supplement/answer')
  @Can('assessment.write', 'assessment.submit')
  @TakesFile(LARGEST_EVIDENCE)
  answer(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('supplement') supplement: SupplementId,
    @Filled(SupplementAnswerInput) form: FilledForm<SupplementAnswerInput>,
  ): Promise<string | undefined> {
    const words = wordsIn(visit.context.language).review;
    return visit.submit(
      form,
      async (input) => {
        await this.supplements.answer(visit.actor, supplement, input);
        const file = await this.takeFile(visit, supplement, false);
        if (typeof file !== 'string') return this.refused(visit, [id, code], supplement, {}, file);
        visit.see(paths.operator.reviewItem(id, code), 'supplement-answered');
        return undefined;
      },
      (rejection) => this.again(visit, [id, code], [supplement, words.supplement.answerText], rejection),
    );
  }

  /** One file, added to the last answer; what is being typed goes on being typed. */
  @Post('supplements/:supplement/evidence')
  @Can('assessment.write', 'assessment.submit')
  @TakesFile(LARGEST_EVIDENCE)
  async attach(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @PathId('supplement') supplement: SupplementId,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const typed = typedOf(fields);
    const file = await this.takeFile(visit, supplement, true);
    if (typeof file !== 'string') return this.refused(visit, [id, code], supplement, typed, file);
    if ((typed['text'] ?? '').trim() === '') {
      visit.see(paths.operator.reviewItem(id, code), 'evidence-added');
      return undefined;
    }
    void visit.reply.status(200);
    return this.page(visit.noting('evidence-added'), [id, code], {
      scope: supplement,
      typed,
      faults: [],
      blockers: [],
    });
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
    const words = wordsIn(visit.context.language).review;
    return visit.submit(
      form,
      async (input) => {
        await this.opinions.give(visit.actor, judgement, input);
        visit.see(paths.operator.reviewItem(id, code), 'opinion-given');
      },
      (rejection) => this.again(visit, [id, code], [judgement, words.opinion.text], rejection),
    );
  }

  private takeFile(visit: Visit, supplement: SupplementId, required: boolean): Promise<ChosenFile> {
    const { files: label } = wordsIn(visit.context.language).review.supplement;
    return takeChosenFile(visit, { label, required }, (name, content) =>
      this.supplements.attach(visit.actor, supplement, name, content),
    );
  }

  /** @param text what its text is called */
  private again(
    visit: Visit,
    at: At,
    [scope, text]: readonly [scope: string, label: string],
    { typed, faults, blockers }: Rejection,
  ): Promise<string> {
    const worded = fieldFaults(visit.context.language, faults, { text });
    return this.page(visit, at, { scope, typed, blockers, faults: worded });
  }

  private refused(
    visit: Visit,
    at: At,
    scope: string,
    typed: Rejection['typed'],
    { status, faults, blockers }: FileRefusal,
  ): Promise<string> {
    void visit.reply.status(status);
    return this.page(visit, at, { scope, typed, faults, blockers });
  }

  private async page(visit: Visit, [id, code]: At, returned: Returned | null): Promise<string> {
    const { language } = visit.context;
    const review = await this.queries.one(visit.actor, id);
    const item = itemIn(review, code);
    const scope = returned?.scope ?? '';
    const faults = (returned?.faults ?? []).map((fault) => ({ ...fault, scope }));
    return visit.show(
      {
        ...ownReviewFrame(language, review, [{ label: code }]),
        title: `${code} ${item.title[language]}`,
        heading: item.title[language],
        faults,
        blockers: returned?.blockers,
      },
      <OwnItemView review={review} item={item} scope={scope} typed={returned?.typed ?? {}} faults={faults} />,
    );
  }
}
