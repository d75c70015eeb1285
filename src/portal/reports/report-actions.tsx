import type { ReportId } from '../../modules/reports/index.js';
import { LinkButton, useWords } from '../layout/index.js';
import { paths } from '../paths.js';

/** Shows the PDF, or saves it. */
export function ReportActions({ id }: { id: ReportId }) {
  const words = useWords().reports;
  return (
    <>
      <LinkButton href={paths.reportFile(id)}>{words.open}</LinkButton>{' '}
      <LinkButton tone="quiet" href={`${paths.reportFile(id)}?disposition=attachment`}>
        {words.download}
      </LinkButton>
    </>
  );
}
