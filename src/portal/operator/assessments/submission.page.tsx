import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  asItemAnswer,
  type AssessmentId,
  AssessmentQueries,
  type AssessmentView,
  blockersOf,
  draftOf,
  measureOf,
  readinessOf,
  SubmissionInput,
  Submissions,
} from '../../../modules/self-assessment/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { frameOf } from './assessments.page.js';
import { answerCounts } from './answer-counts.js';
import { PreviewLinks } from './preview-links.js';
import { PreviewView } from './preview.view.js';
import { SubmissionForm, Submitted } from './submission.view.js';

/** Reading the whole once, attesting and submitting it. */
@Controller('operator/assessments/:id')
@Can('assessment.read')
export class SubmissionPage {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly submissions: Submissions,
  ) {}

  /** Everything as submitting would freeze it; once submitted, as it was frozen. */
  @Get('preview')
  async preview(@TheVisit() visit: Visit, @PathId('id') id: AssessmentId): Promise<string> {
    const words = wordsIn(visit.context.language).assessment.previewPage;
    const assessment = await this.queries.answers(visit.actor, id);
    const { submissionId } = assessment;
    const submission = submissionId === null ? null : await this.queries.submission(visit.actor, submissionId);
    const { content, sha256 } = submission ?? draftOf(assessment);
    return visit.show(
      {
        ...frame(visit, assessment, words.title),
        heading: submission === null ? words.heading : words.submittedHeading(submission.number),
        summary: words.summary(answerCounts(content)),
      },
      <>
        <PreviewLinks id={id} submissionId={submissionId} regime={assessment.regime} />
        <PreviewView content={content} sha256={sha256} measure={measureOf(assessment)} />
      </>,
    );
  }

  @Get('submission')
  ask(@TheVisit() visit: Visit, @PathId('id') id: AssessmentId): Promise<string> {
    return this.show(visit, id, null);
  }

  @Post('submission')
  @Can('assessment.submit')
  submit(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @Filled(SubmissionInput) form: FilledForm<SubmissionInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.submissions.submit(visit.actor, id, input);
        visit.see(paths.operator.assessmentSubmission(id), 'assessment-submitted');
      },
      (rejection) => this.show(visit, id, rejection),
    );
  }

  private async show(visit: Visit, id: AssessmentId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).assessment.submission;
    const assessment = await this.queries.answers(visit.actor, id);
    const framed = { ...frame(visit, assessment, words.title), blockers: rejection?.blockers };
    if (assessment.submissionId !== null) {
      const submission = await this.queries.submission(visit.actor, assessment.submissionId);
      return visit.show(
        { ...framed, heading: words.headingDone },
        <Submitted submission={submission} regime={assessment.regime} />,
      );
    }
    const faults = fieldFaults(language, rejection?.faults ?? [], { attested: words.statement });
    const readiness = readinessOf(assessment.items.map(asItemAnswer), measureOf(assessment));
    const missing = blockersOf(readiness).length;
    return visit.show(
      { ...framed, heading: missing === 0 ? words.headingReady : words.headingBlocked(missing), faults },
      <SubmissionForm
        assessment={assessment}
        readiness={readiness}
        draft={draftOf(assessment)}
        faults={faults}
        changed={rejection !== null && rejection.stale !== null}
      />,
    );
  }
}

function frame(visit: Visit, assessment: AssessmentView, title: string) {
  const { crumbs, ...shared } = frameOf(
    visit,
    assessment,
    readinessOf(assessment.items.map(asItemAnswer), measureOf(assessment)),
  );
  const way = crumbs.map((crumb) =>
    'href' in crumb ? crumb : { ...crumb, href: paths.operator.assessment(assessment.id) },
  );
  return { ...shared, title, crumbs: [...way, { label: title }] };
}
