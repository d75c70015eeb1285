import type { ReportId } from '../../modules/reports/index.js';
import { LinkButton, useWords } from '../layout/index.js';
import { inEnglish, paths } from '../paths.js';

/** Shows the PDF, saves it, or shows its English translation. */
export function ReportActions({ id }: { id: ReportId }) {
  const words = useWords().reports;
  return (
    <>
      <LinkButton href={paths.reportFile(id)}>{words.open}</LinkButton>{' '}
      <LinkButton tone="quiet" href={`${paths.reportFile(id)}?disposition=attachment`}>
        {words.download}
      </LinkButton>{' '}
      <LinkButton tone="quiet" href={inEnglish(paths.reportFile(id))}>
        {words.english}
      </LinkButton>
    </>
  );
}
