import type { ReportView as Report } from '../../modules/reports/index.js';
import { type Language, termsIn } from '../../shared/words/index.js';
import { momentText } from '../../shared/words/day.js';
import { numberText } from '../../shared/words/quantity.js';
import { Box, DefinitionList, Moment, Table, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';

export interface ReportViewProps {
  readonly report: Report;
  readonly side: 'operator' | 'regulator';
}

/** Everything about a report but its pages: what identifies the file, and who signed what it reports. */
export function ReportView({ report, side }: ReportViewProps) {
  const words = useWords().reports;
  return (
    <>
      {report.replacedBy !== null && (
        <Box tone="clash" level={2} heading={words.replaced}>
          <p>
            <a href={paths[side].report(report.replacedBy)}>{words.toNewest}</a>
          </p>
        </Box>
      )}
      <h2>{words.facts}</h2>
      <Facts report={report} side={side} />
      <p class="small">{words.check}</p>
      {report.steps.length > 0 && (
        <>
          <h2>{words.steps}</h2>
          <Steps report={report} />
        </>
      )}
    </>
  );
}

function Facts({ report, side }: ReportViewProps) {
  const words = useWords().reports;
  const { language } = usePage();
  return (
    <DefinitionList
      rows={[
        { term: words.kind, value: termsIn(language).documentKinds[report.kind] },
        { term: words.operator, value: report.operatorName ?? words.allOperators },
        ...useAbout(report, side).map(({ term, title, href }) => ({ term, value: <a href={href}>{title}</a> })),
        { term: words.authority, value: report.authorityName },
        { term: words.edition, value: termsIn(language).reportEditions[report.edition] },
        { term: words.issued, value: words.issuedBy(momentText(language, report.issuedAt), report.issuedByName) },
        ...(report.reason === null ? [] : [{ term: words.reason, value: <span class="text">{report.reason}</span> }]),
        ...(report.findings === null ? [] : [{ term: words.findings, value: words.findingCount(report.findings) }]),
        { term: words.file, value: words.size(numberText(report.sizeBytes)) },
        { term: words.sha256, value: <code>{report.sha256}</code> },
        ...(report.issuedSha256 === report.sha256
          ? []
          : [{ term: words.issuedSha256, value: <code>{report.issuedSha256}</code> }]),
        { term: words.timeStamp, value: timeStampText(report, language) },
      ]}
    />
  );
}

/** The inspection that a document is about, by way of the review where it is about one; or the outage, and the data request on it. */
const useAbout = (report: Report, side: ReportViewProps['side']) => {
  const { reports: words, dataRequests } = useWords();
  const { reviewId, inspectionId, outageId, requestNumber } = report;
  if (outageId !== null) {
    const request = requestNumber ?? 0;
    return [
      { term: words.outage, title: report.outageTitle, href: paths[side].outage(outageId) },
      {
        ...{ term: dataRequests.one, title: dataRequests.numberOf(request) },
        href: paths[side].dataRequest(outageId, request),
      },
    ];
  }
  const href = reviewId === null ? paths.regulator.inspection(inspectionId ?? '') : paths[side].review(reviewId);
  return [{ term: words.inspection, title: report.inspectionTitle, href }];
};

function timeStampText({ stampedAt, isStampAwaited }: Report, language: Language): string {
  const words = useWords().reports;
  if (stampedAt !== null) return words.stampedAt(momentText(language, stampedAt));
  return isStampAwaited ? words.stampAwaited : words.notStamped;
}

function Steps({ report }: { report: Report }) {
  const words = useWords().reports;
  const { language } = usePage();
  const { reviewSteps } = termsIn(language);
  return (
    <Table
      caption={words.steps}
      quiet
      rows={report.steps}
      columns={[
        { heading: words.step, kind: 'heading', cell: ({ kind }) => reviewSteps[kind] },
        { heading: words.who, cell: ({ by }) => `${by.name} (${by.organisation})` },
        { heading: words.at, cell: ({ at }) => <Moment at={new Date(at)} /> },
        { heading: words.stepReason, cell: ({ reason }) => <span class="text">{reason}</span> },
      ]}
    />
  );
}
