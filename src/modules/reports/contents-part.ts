import type { Block, Cell } from '../../platform/pdf/block.js';
import type { AuditReport } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { domainsOf } from './domains-of.js';
import { TERMS, WORDS } from './report-wording.js';

interface Entry {
  readonly text: string;
  readonly to: string;
}

/** 차례: the sections and the domains of the items, each with its page. */
export function contentsPart(report: AuditReport): readonly Block[] {
  return contentsTable(entries(report));
}

/** 차례, on a page of its own. */
export function contentsTable(entries: readonly Entry[]): readonly Block[] {
  const { title, page } = WORDS.contents.columns;
  return [
    { kind: 'heading', level: 1, text: WORDS.contents.heading },
    {
      kind: 'table',
      columns: [
        { header: title, width: { weight: 1 } },
        { header: page, align: 'right' },
      ],
      rows: entries.map(row),
    },
    { kind: 'pageBreak' },
  ];
}

function entries({ items }: AuditReport): readonly Entry[] {
  const domains = domainsOf(items).map((domain) => ({
    text: `　${TERMS.checklistDomains[domain]}`,
    to: bookmarks.domain(domain),
  }));
  return [
    { text: WORDS.summary.heading, to: bookmarks.section('summary') },
    { text: WORDS.overview.heading, to: bookmarks.section('overview') },
    { text: WORDS.scope.heading, to: bookmarks.section('scope') },
    { text: WORDS.survivability.heading, to: bookmarks.section('survivability') },
    { text: WORDS.items.heading, to: bookmarks.section('items') },
    ...domains,
    { text: WORDS.findings.heading, to: bookmarks.section('findings') },
    { text: WORDS.comparison.heading, to: bookmarks.section('comparison') },
    { text: WORDS.remedies.heading, to: bookmarks.section('remedies') },
    { text: WORDS.annex.heading, to: bookmarks.section('annex') },
  ];
}

function row({ text, to }: Entry): readonly Cell[] {
  return [[{ kind: 'link', text, to }], [{ kind: 'pageNumber', of: to }]];
}
