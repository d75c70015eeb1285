import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { InspectionQueries } from '../../../modules/inspections/index.js';
import {
  asItemAnswer,
  type AssessmentId,
  AssessmentQueries,
  Assessments,
  AssessmentSearch,
  type AssessmentView,
  maySubmit,
  measureOf,
  ProtectionInput,
  type Readiness,
  readinessOf,
} from '../../../modules/self-assessment/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { momentText } from '../../../shared/words/day.js';
import { faultOf, fieldFaults, LinkButton, StaleConflict } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { AssessmentOverview } from './assessment.view.js';
import { AssessmentsView } from './assessments.view.js';
import { AssessmentSide } from './side.js';

/** The operator's assessments, and the task list of one. */
@Controller('operator/assessments')
@Can('assessment.read')
export class AssessmentsPage {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly assessments: Assessments,
    private readonly inspections: InspectionQueries,
  ) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(AssessmentSearch) search: AssessmentSearch): Promise<string> {
    const words = wordsIn(visit.context.language).assessment;
    const page = await this.queries.list(visit.actor, { ...search, operator: visit.operator });
    const frame = { title: words.title, summary: words.list.summary, current: 'assessments' } as const;
    return visit.show(frame, <AssessmentsView page={page} />);
  }

  @Get(':id')
  overview(@TheVisit() visit: Visit, @PathId('id') id: AssessmentId): Promise<string> {
    return this.show(visit, id, null);
  }

  @Post(':id/protection')
  @Can('assessment.write', 'assessment.submit')
  protect(
    @TheVisit() visit: Visit,
    @PathId('id') id: AssessmentId,
    @Filled(ProtectionInput) form: FilledForm<ProtectionInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ reason }) => {
        await this.assessments.protect(visit.actor, id, form.version, reason);
        visit.see(paths.operator.assessment(id), 'saved');
      },
      (rejection) => this.show(visit, id, rejection),
    );
  }

  private async show(visit: Visit, id: AssessmentId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const assessment = await this.queries.answers(visit.actor, id);
    if (rejection !== null && rejection.stale !== null) return conflict(visit, assessment, rejection);
    const prolongations = await this.inspections.prolongations(visit.actor, assessment.inspectionId);
    const readiness = readinessOf(assessment.items.map(asItemAnswer), measureOf(assessment));
    const reason = wordsIn(language).assessment.protection.reason;
    const faults = fieldFaults(language, rejection?.faults ?? [], { reason });
    return visit.show(
      {
        ...frameOf(visit, assessment, readiness),
        heading: headingOf(visit, assessment, readiness),
        faults,
        blockers: rejection?.blockers,
        actions: <Actions visit={visit} assessment={assessment} />,
      },
      <AssessmentOverview
        assessment={assessment}
        readiness={readiness}
        prolongations={prolongations}
        typedReason={rejection?.typed['reason']}
        reasonFault={faultOf(faults, 'reason')}
      />,
    );
  }
}

/** What all pages of an assessment share: the menu entry, the way back, the task list at the side. */
export function frameOf(visit: Visit, assessment: AssessmentView, readiness: Readiness) {
  const { title } = wordsIn(visit.context.language).assessment;
  return {
    title: assessment.inspectionTitle,
    current: 'assessments' as const,
    crumbs: [{ label: title, href: paths.operator.assessments }, { label: assessment.inspectionTitle }],
    side: <AssessmentSide head={assessment} readiness={readiness} />,
  };
}

function headingOf(visit: Visit, assessment: AssessmentView, { done, total }: Readiness): string {
  const { language } = visit.context;
  const words = wordsIn(language).assessment;
  const { submittedAt, attestedByName } = assessment;
  if (submittedAt !== null) return words.headingSubmitted(momentText(language, submittedAt), attestedByName ?? '');
  return done === total ? words.headingReady(total) : words.headingOpen(done, total);
}

function Actions({ visit, assessment }: { visit: Visit; assessment: AssessmentView }) {
  const words = wordsIn(visit.context.language).assessment;
  const attests = assessment.state === 'open' && maySubmit(visit.actor, assessment);
  return (
    <>
      <LinkButton href={paths.operator.assessmentPreview(assessment.id)} tone="quiet">
        {words.preview}
      </LinkButton>
      <LinkButton href={paths.operator.assessmentSubmission(assessment.id)} tone={attests ? 'primary' : 'quiet'}>
        {assessment.state === 'open' ? words.toSubmission : words.toSubmitted}
      </LinkButton>
    </>
  );
}

function conflict(visit: Visit, assessment: AssessmentView, { typed }: Rejection): string {
  const { language } = visit.context;
  const words = wordsIn(language).assessment.protection;
  const yours = typed['reason'] ?? '';
  return visit.show(
    { title: assessment.inspectionTitle, current: 'assessments', stale: true },
    <StaleConflict
      action={paths.operator.assessmentProtection(assessment.id)}
      currentVersion={assessment.version}
      currentHref={paths.operator.assessment(assessment.id)}
      fields={[{ name: 'reason', label: words.reason, yours, current: assessment.protectionReason ?? '' }]}
    />,
  );
}
