import { EDITIONS, type ReportRow } from '../../../modules/reports/index.js';
import type { ReviewView } from '../../../modules/review/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Box, LinkButton, Tag, usePage, useWords } from '../../layout/index.js';
import { inEnglish, paths } from '../../paths.js';

export interface ReviewReportsProps {
  readonly review: ReviewView;
  /** What was issued on the review, newest first. */
  readonly reports: readonly ReportRow[];
}

/** What comes of a review: the report as a draft at any time, and after the sign-off the findings and the documents that were or can be issued. */
export function ReviewReports({ review, reports }: ReviewReportsProps) {
  const { actor, language } = usePage();
  const draft = paths.regulator.recommendationDraft(review.id);
  const words = useWords();
  const signed = review.state === 'signed';
  const recommends = signed && review.items.some(({ judgement }) => judgement?.measure === 'recommendation');
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
        {mayIssue && recommends && !isRecommended(review, reports) && (
          <LinkButton href={paths.regulator.recommendation(review.id)}>{words.letters.recommendation.title}</LinkButton>
        )}
        {recommends && (
          <LinkButton href={language === 'en' ? inEnglish(draft) : draft} tone="quiet">
            {words.letters.recommendation.preview}
          </LinkButton>
        )}
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
  const terms = termsIn(language);
  return (
    <ul class="files">
      {reports.map(({ id, kind, number, version, edition }) => (
        <li key={id}>
          <a href={paths.regulator.report(id)}>{words.heading(number, version)}</a>
          <Tag>{kind === 'audit-report' ? terms.reportEditions[edition] : terms.documentKinds[kind]}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** Whether an edition of the report was not issued since the last sign-off. */
function isOneLeft(review: ReviewView, reports: readonly ReportRow[]): boolean {
  const since = issuedSince(review, reports).filter(({ kind }) => kind === 'audit-report');
  return review.state === 'signed' && EDITIONS.some((edition) => since.every((report) => report.edition !== edition));
}

/** Whether the letter of recommendation was issued since then. */
function isRecommended(review: ReviewView, reports: readonly ReportRow[]): boolean {
  return issuedSince(review, reports).some(({ kind }) => kind === 'recommendation');
}

function issuedSince({ steps }: ReviewView, reports: readonly ReportRow[]): readonly ReportRow[] {
  const signedAt = steps.findLast(({ kind }) => kind === 'signed')?.takenAt;
  return signedAt === undefined ? [] : reports.filter(({ issuedAt }) => issuedAt >= signedAt);
}
