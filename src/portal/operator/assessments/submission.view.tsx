import {
  blockersOf,
  maySubmit,
  type AssessmentView,
  type Draft,
  type Readiness,
  type SubmissionView,
} from '../../../modules/self-assessment/index.js';
import type { Regime } from '../../../shared/regime.js';
import { momentText } from '../../../shared/words/day.js';
import {
  Box,
  Choices,
  DefinitionList,
  type FieldFault,
  faultOf,
  Form,
  LinkButton,
  SubmitButton,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { SubmissionLinks } from '../../submissions/document-links.js';
import { answerCounts } from './answer-counts.js';
import { BlockerLinks } from './blocker-links.js';

export interface SubmissionFormProps {
  readonly assessment: AssessmentView;
  readonly readiness: Readiness;
  readonly draft: Draft;
  readonly faults: readonly FieldFault[];
  /** True where the answers changed while the attester was reading. */
  readonly changed: boolean;
}

/** What is still needed, or the statement to be made. */
export function SubmissionForm({ assessment, readiness, draft, faults, changed }: SubmissionFormProps) {
  const { actor } = usePage();
  const words = useWords().assessment;
  if (blockersOf(readiness).length > 0) {
    return (
      <Box level={2} heading={words.submission.blockers}>
        <BlockerLinks id={assessment.id} readiness={readiness} />
      </Box>
    );
  }
  return (
    <>
      {changed && (
        <Box tone="clash">
          <p>{words.submission.changed}</p>
        </Box>
      )}
      <p>{words.previewPage.summary(answerCounts(draft.content))}</p>
      <Statement statement={draft.statement} note={words.submission.final} />
      {actor !== null && maySubmit(actor, assessment) ? (
        <Form
          class="after-form"
          action={paths.operator.assessmentSubmission(assessment.id)}
          hidden={{ sha256: draft.sha256 }}
        >
          <Choices
            name="attested"
            kind="many"
            label={words.submission.confirmation}
            options={[{ value: 'true', label: words.submission.attested }]}
            fault={faultOf(faults, 'attested')}
          />
          <div class="bar">
            <SubmitButton>{words.submission.submit}</SubmitButton>
            <LinkButton href={paths.operator.assessmentPreview(assessment.id)} tone="quiet">
              {words.preview}
            </LinkButton>
          </div>
        </Form>
      ) : (
        <p class="after-form">{words.submission.onlyAttester}</p>
      )}
    </>
  );
}

/** What was submitted, by whom, when. */
export function Submitted({ submission, regime }: { submission: SubmissionView; regime: Regime }) {
  const { language } = usePage();
  const words = useWords().assessment;
  return (
    <>
      <Statement statement={submission.statement} />
      <DefinitionList
        rows={[
          { term: words.submission.number, value: submission.number },
          { term: words.submission.by, value: submission.attestedByName },
          { term: words.submission.at, value: momentText(language, submission.submittedAt) },
          { term: words.previewPage.fingerprint, value: <code class="code">{submission.sha256}</code> },
        ]}
      />
      <LinkButton href={paths.operator.assessmentPreview(submission.assessmentId)} tone="quiet">
        {words.previewPage.submittedHeading(submission.number)}
      </LinkButton>
      <SubmissionLinks id={submission.id} regime={regime} />
    </>
  );
}

/** Korean in either language: it is what has legal effect. */
function Statement({ statement, note }: { statement: string; note?: string }) {
  const words = useWords().assessment.submission;
  return (
    <Box level={2} heading={words.statement}>
      <p lang="ko">{statement}</p>
      {note !== undefined && <p class="small">{note}</p>}
    </Box>
  );
}
