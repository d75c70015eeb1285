import { isFiled } from '../../modules/reports/index.js';
import type { SubmissionId } from '../../modules/self-assessment/index.js';
import type { Regime } from '../../shared/regime.js';
import { useWords } from '../layout/index.js';
import { inEnglish, paths } from '../paths.js';

/** The ways to a submission as a PDF: its self-assessment, and under TBA 22-7 the annual filing. */
export function SubmissionLinks({ id, regime }: { id: SubmissionId; regime: Regime }) {
  const words = useWords().assessment.documents;
  return (
    <ul class="files">
      <DocumentLinks href={paths.submissionDocument(id)} name={words.checklist} />
      {isFiled(regime) && <DocumentLinks href={paths.submissionFiling(id)} name={words.filing} />}
    </ul>
  );
}

/** Shows the PDF, saves it, or shows its English translation: a line of a list. */
export function DocumentLinks({ href, name }: { href: string; name: string }) {
  const words = useWords().assessment.documents;
  return (
    <li>
      <a href={href}>{name}</a>
      <a href={`${href}?disposition=attachment`} aria-label={words.saveNamed(name)}>
        {words.save}
      </a>
      <a href={inEnglish(href)} aria-label={words.englishNamed(name)}>
        {words.english}
      </a>
    </li>
  );
}
