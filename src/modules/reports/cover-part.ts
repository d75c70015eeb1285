import { fill } from '../../shared/words/index.js';
import type { Cover, KeyValue } from '../../platform/pdf/block.js';
import type { AuditReport, ReviewStep } from './audit-report-model.js';
import { lastStep } from './last-step.js';
import { legalBasisTexts } from './legal-basis.js';
import { protectionText } from './protection-text.js';
import type { Wording } from './report-wording.js';

/** What the report is, by whom, about whom, and who answers for it. */
export function coverPart(report: AuditReport, wording: Wording): Cover {
  const { terms } = wording;
  const { inspection } = report;
  return {
    kind: 'cover',
    preamble: terms.regimes[inspection.regime],
    title: terms.auditReportTitles[inspection.regime],
    facts: [...identity(report, wording), ...signatures(report, wording)],
    remarks: remarks(report, wording),
    organisation: inspection.authority.name,
  };
}

function identity(report: AuditReport, wording: Wording): readonly KeyValue[] {
  const { dayOf, terms } = wording;
  const words = wording.words.cover;
  const { operator, inspection } = report;
  return [
    { label: words.operator, value: fill(words.operatorName, { name: operator.name, number: businessNumber(report) }) },
    {
      label: words.inspection,
      value: fill(words.inspectionName, {
        title: inspection.title,
        kind: wording.words.kinds[inspection.kind],
        year: String(inspection.year),
      }),
    },
    { label: words.basis, value: { paragraphs: legalBasisTexts(inspection.basis, wording) } },
    { label: words.authority, value: inspection.authority.name },
    {
      label: words.number,
      value: fill(words.numberWithVersion, { number: report.number, version: report.version }),
    },
    { label: words.issued, value: dayOf(report.issuedAt) },
    { label: words.edition, value: terms.reportEditions[report.edition] },
    {
      label: words.protection,
      value: protectionText(report.submission.protectionReason, report.items, report.withheld, wording),
    },
  ];
}

function signatures({ review }: AuditReport, wording: Wording): readonly KeyValue[] {
  const words = wording.words.cover;
  const row = (label: string, step: ReviewStep | null) =>
    step === null ? [] : [{ label, value: stepText(step, wording) }];
  return [...row(words.concluded, lastStep(review, 'concluded')), ...row(words.signed, lastStep(review, 'signed'))];
}

function stepText({ by, at }: ReviewStep, wording: Wording): string {
  const words = wording.words.cover;
  return fill(words.step, { name: by.name, organisation: by.organisation, at: wording.timeOf(at) });
}

function remarks({ reason, edition }: AuditReport, wording: Wording): readonly string[] {
  const words = wording.words.cover;
  return [
    words.noDisposition,
    ...(reason === null ? [] : [fill(words.reissued, { reason })]),
    ...(edition === 'ministry' ? [words.internal] : []),
    ...(edition === 'redacted' ? [wording.words.redacted.cover] : []),
  ];
}

/** `123-45-67890` */
function businessNumber({ operator }: AuditReport): string {
  return operator.businessNumber.replace(/^(\d{3})(\d{2})(\d{5})$/, '$1-$2-$3');
}
