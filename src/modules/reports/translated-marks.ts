import type { AuditReport } from './audit-report-model.js';
import { KOREAN, type Wording } from './report-wording.js';

const { redacted: words, functions } = KOREAN.words;

/** What an edition for disclosure says in place of what it leaves out, in the language of the reader: the model holds it in Korean. */
export function translatedMarks(report: AuditReport, { words: into }: Wording): AuditReport {
  if (report.edition !== 'redacted') return report;
  const marks = new Map([
    [words.attester, into.redacted.attester],
    [words.ofOperator, into.redacted.ofOperator],
    [words.stepReason, into.redacted.stepReason],
    [functions.inspector, into.functions.inspector],
    [functions.signatory, into.functions.signatory],
    [functions.recorder, into.functions.recorder],
  ]);
  const told = (text: string): string => marks.get(text) ?? text;
  const said = <Said extends { readonly by: string }>(each: Said): Said => ({ ...each, by: told(each.by) });
  return {
    ...report,
    inspection: {
      ...report.inspection,
      team: report.inspection.team.map((member) => ({ ...member, name: told(member.name) })),
    },
    submission: { ...report.submission, attestedBy: told(report.submission.attestedBy) },
    review: {
      ...report.review,
      steps: report.review.steps.map(({ by, reason, ...step }) => ({
        ...step,
        by: { ...by, name: told(by.name) },
        reason: told(reason),
      })),
    },
    items: report.items.map((item) => ({
      ...item,
      supplements: item.supplements.map((each) => ({ ...each, messages: each.messages.map(said) })),
      opinions: item.opinions.map((each) => ({
        ...said(each),
        decision: each.decision === null ? null : said(each.decision),
      })),
    })),
  };
}
