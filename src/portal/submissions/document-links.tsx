import { isFiled } from '../../modules/reports/index.js';
import type { SubmissionId } from '../../modules/self-assessment/index.js';
import type { Regime } from '../../shared/regime.js';
import { LinkButton, useWords } from '../layout/index.js';
import { paths } from '../paths.js';

/** The ways to a submission as a PDF: its self-assessment, and under TBA 22-7 the annual filing. */
export function SubmissionLinks({ id, regime }: { id: SubmissionId; regime: Regime }) {
  const words = useWords().assessment.documents;
  return (
    <>
      <DocumentLinks href={paths.submissionDocument(id)} name={words.checklist} />
      {isFiled(regime) && <DocumentLinks href={paths.submissionFiling(id)} name={words.filing} />}
    </>
  );
}

/** Shows the PDF, or saves it. */
export function DocumentLinks({ href, name }: { href: string; name: string }) {
  const words = useWords().assessment.documents;
  return (
    <div class="bar">
      <LinkButton href={href} tone="quiet">
        {name}
      </LinkButton>
      <a href={`${href}?disposition=attachment`}>{words.save(name)}</a>
    </div>
  );
}
