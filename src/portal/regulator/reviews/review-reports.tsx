import { EDITIONS, type ReportRow } from '../../../modules/reports/index.js';
import type { ReviewView } from '../../../modules/review/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Box, LinkButton, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface ReviewReportsProps {
  readonly review: ReviewView;
  /** What was issued on the review, newest first. */
  readonly reports: readonly ReportRow[];
}

/** What comes of a review: the report as a draft at any time, and after the sign-off the findings and what was or can be issued. */
export function ReviewReports({ review, reports }: ReviewReportsProps) {
  const { actor } = usePage();
  const words = useWords();
  const signed = review.state === 'signed';
  const mayIssue = actor?.permissions.has('report.issue') === true;
  return (
    <Box heading={words.reports.title} level={2}>
      {reports.length === 0 ? <p class="small">{words.reports.empty}</p> : <Issued reports={reports} />}
      <div class="bar">
        {mayIssue && isOneLeft(review, reports) && (
          <LinkButton href={paths.regulator.reportForm(review.id)}>{words.reports.issue.title}</LinkButton>
        )}
        <LinkButton href={paths.regulator.reportDraft(review.id)} tone="quiet">
          {words.reports.draft}
        </LinkButton>
        {signed && (
          <LinkButton href={`${paths.regulator.findings}?operator=${review.operatorId}`} tone="quiet">
            {words.review.operator.toFindings}
          </LinkButton>
        )}
      </div>
    </Box>
  );
}

function Issued({ reports }: Pick<ReviewReportsProps, 'reports'>) {
  const { language } = usePage();
  const words = useWords().reports;
  return (
    <ul class="files">
      {reports.map(({ id, number, version, edition }) => (
        <li key={id}>
          <a href={paths.regulator.report(id)}>{words.heading(number, version)}</a>
          <Tag>{termsIn(language).reportEditions[edition]}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** Whether an edition was not issued since the last sign-off. */
function isOneLeft({ state, steps }: ReviewView, reports: readonly ReportRow[]): boolean {
  const signedAt = steps.findLast(({ kind }) => kind === 'signed')?.takenAt;
  if (state !== 'signed' || signedAt === undefined) return false;
  const since = reports.filter(({ issuedAt }) => issuedAt >= signedAt);
  return EDITIONS.some((edition) => since.every((report) => report.edition !== edition));
}
