import { fill, type Terms } from '../../shared/words/index.js';
import type { Block, Cell } from '../../platform/pdf/block.js';
import { isUnanswered } from './answer-text.js';
import type { AnsweredChecklist } from './answered-checklist.js';
import type { AnsweredItem, ReportEvidence } from './audit-report-model.js';
import { domainsOf } from './domains-of.js';
import type { Wording } from './report-wording.js';

/** How many items were answered and how, and how many criteria the answers meet: of all, and by domain. */
export function checklistSummary(checklist: AnsweredChecklist, wording: Wording): readonly Block[] {
  const words = wording.terms.checklistDocument;
  const { items } = checklist;
  const { domain, ...counted } = words.domainColumns;
  return [
    { kind: 'paragraph', size: 'lead', text: outcomeOf(checklist, wording) },
    { kind: 'paragraph', text: fill(words.files, filesOf(items, wording)) },
    {
      kind: 'table',
      caption: words.domainsCaption,
      columns: [
        { header: domain, width: { weight: 1 }, namesRow: true },
        ...Object.values(counted).map((header) => ({ header, align: 'right' }) as const),
      ],
      rows: [
        ...domainsOf(items).map((each) =>
          row(
            wording.terms.checklistDomains[each],
            items.filter((item) => item.domain === each),
          ),
        ),
        row(words.total, items),
      ],
    },
    { kind: 'paragraph', size: 'small', text: words.domainsNote },
  ];
}

export function outcomeOf({ operator, items }: AnsweredChecklist, wording: Wording): string {
  const words = wording.terms.checklistDocument;
  return fill(words.sentence, { operator: operator.name, ...countsOf(items) });
}

/** How many files there are, and how large they are together. */
export function filesOf(
  items: readonly AnsweredItem[],
  wording: Wording,
): { readonly count: number; readonly size: string } {
  const files = items.flatMap(({ answer }): readonly ReportEvidence[] => answer.evidence);
  return { count: files.length, size: wording.sizeText(files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)) };
}

type Counts = Readonly<Record<Exclude<keyof Terms['checklistDocument']['domainColumns'], 'domain'>, number>>;

/** In the order of the columns. */
function countsOf(items: readonly AnsweredItem[]): Counts {
  const notApplicable = items.filter(({ answer }) => answer.notApplicableReason !== null).length;
  const unanswered = items.filter(({ answer }) => isUnanswered(answer)).length;
  const held = items.flatMap(({ criteria }) => criteria).filter(({ decides }) => decides === 'compliance');
  return {
    items: items.length,
    answered: items.length - notApplicable - unanswered,
    ...{ notApplicable, unanswered },
    met: held.filter(({ outcome }) => outcome === 'met').length,
    notMet: held.filter(({ outcome }) => outcome === 'not-met').length,
    disagreeing: items.filter(({ registered }) => (registered?.disagreements.length ?? 0) > 0).length,
  };
}

function row(name: string, items: readonly AnsweredItem[]): readonly Cell[] {
  return [name, ...Object.values(countsOf(items)).map(String)];
}
