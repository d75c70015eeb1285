import type { AssessmentId, SubmissionId } from '../../../modules/self-assessment/index.js';
import type { Regime } from '../../../shared/regime.js';
import { useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { DocumentLinks, SubmissionLinks } from '../../submissions/document-links.js';

export interface PreviewLinksProps {
  readonly id: AssessmentId;
  /** Null as long as it is not submitted. */
  readonly submissionId: SubmissionId | null;
  readonly regime: Regime;
}

/** What is shown as a PDF: the draft, and once submitted the documents of the submission. */
export function PreviewLinks({ id, submissionId, regime }: PreviewLinksProps) {
  const words = useWords().assessment.documents;
  if (submissionId !== null) return <SubmissionLinks id={submissionId} regime={regime} />;
  return (
    <ul class="files">
      <DocumentLinks href={paths.operator.assessmentDraft(id)} name={words.draft} />
    </ul>
  );
}
