import { fill } from '../../shared/words/index.js';
import type { Inline, KeyValue } from '../../platform/pdf/block.js';
import type { AuditReport, ReportItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import type { Wording } from './report-wording.js';

/** What the inspector found on the item, why, and what follows from it. */
export function judgementRows(report: AuditReport, item: ReportItem, wording: Wording): readonly KeyValue[] {
  const { terms } = wording;
  const words = wording.words.items;
  const { result, measure, reason, planPage } = item.judgement;
  const plan = planPage === null ? [] : [fill(words.planPage, { page: planPage })];
  return [
    {
      label: words.judgement,
      value: {
        paragraphs: [[{ kind: 'strong', text: terms.judgementResults[result] }, ...backLink(item, wording)], ...plan],
      },
    },
    ...(measure === 'none'
      ? []
      : [{ label: words.measure, value: [terms.findingKinds[measure], ...findingLink(report, item, wording)] }]),
    // what is met needs none
    ...(item.withheld !== undefined || (reason === '' && result === 'met')
      ? []
      : [{ label: words.reason, value: reason === '' ? words.reasonNone : reason }]),
  ];
}

function findingLink({ findings }: AuditReport, { code }: ReportItem, wording: Wording): readonly Inline[] {
  const words = wording.words.items;
  const index = findings.findIndex((finding) => finding.itemCode === code);
  if (index < 0) return [];
  const text = fill(words.seeFinding, { number: index + 1 });
  return [' (', { kind: 'link', text, to: bookmarks.finding(code) }, ')'];
}

/** The way back to the item's line in the overview. */
function backLink({ code }: ReportItem, wording: Wording): readonly Inline[] {
  return [' (', { kind: 'link', text: wording.words.overview.heading, to: bookmarks.overview(code) }, ')'];
}
