import { fill } from '../../shared/words/index.js';
import type { Cover, KeyValue } from '../../platform/pdf/block.js';
import type { AuditReport, ReviewStep } from './audit-report-model.js';
import { lastStep } from './last-step.js';
import { legalBasisTexts } from './legal-basis.js';
import { protectionText } from './protection-text.js';
import { dayOf, TERMS, timeOf, WORDS } from './report-wording.js';

const words = WORDS.cover;

/** What the report is, by whom, about whom, and who answers for it. */
export function coverPart(report: AuditReport): Cover {
  const { inspection } = report;
  return {
    kind: 'cover',
    preamble: TERMS.regimes[inspection.regime],
    title: TERMS.auditReportTitles[inspection.regime],
    facts: [...identity(report), ...signatures(report)],
    remarks: remarks(report),
    organisation: inspection.authority.name,
  };
}

function identity(report: AuditReport): readonly KeyValue[] {
  const { operator, inspection } = report;
  return [
    { label: words.operator, value: fill(words.operatorName, { name: operator.name, number: businessNumber(report) }) },
    {
      label: words.inspection,
      value: fill(words.inspectionName, {
        title: inspection.title,
        kind: WORDS.kinds[inspection.kind],
        year: String(inspection.year),
      }),
    },
    { label: words.basis, value: { paragraphs: legalBasisTexts(inspection.basis) } },
    { label: words.authority, value: inspection.authority.name },
    {
      label: words.number,
      value: fill(words.numberWithVersion, { number: report.number, version: report.version }),
    },
    { label: words.issued, value: dayOf(report.issuedAt) },
    { label: words.edition, value: TERMS.reportEditions[report.edition] },
    {
      label: words.protection,
      value: protectionText(report.submission.protectionReason, report.items, report.withheld),
    },
  ];
}

function signatures({ review }: AuditReport): readonly KeyValue[] {
  const row = (label: string, step: ReviewStep | null) => (step === null ? [] : [{ label, value: stepText(step) }]);
  return [...row(words.concluded, lastStep(review, 'concluded')), ...row(words.signed, lastStep(review, 'signed'))];
}

function stepText({ by, at }: ReviewStep): string {
  return fill(words.step, { name: by.name, organisation: by.organisation, at: timeOf(at) });
}

function remarks({ reason, edition }: AuditReport): readonly string[] {
  return [
    words.noDisposition,
    ...(reason === null ? [] : [fill(words.reissued, { reason })]),
    ...(edition === 'ministry' ? [words.internal] : []),
    ...(edition === 'redacted' ? [WORDS.redacted.cover] : []),
  ];
}

/** `123-45-67890` */
function businessNumber({ operator }: AuditReport): string {
  return operator.businessNumber.replace(/^(\d{3})(\d{2})(\d{5})$/, '$1-$2-$3');
}
