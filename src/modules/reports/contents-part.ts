import type { Block, Cell } from '../../platform/pdf/block.js';
import type { AuditReport } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { domainsOf } from './domains-of.js';
import type { Wording } from './report-wording.js';

interface Entry {
  readonly text: string;
  readonly to: string;
}

/** 차례: the sections and the domains of the items, each with its page. */
export function contentsPart(report: AuditReport, wording: Wording): readonly Block[] {
  return contentsTable(entries(report, wording), wording);
}

/** 차례, on a page of its own. */
export function contentsTable(listed: readonly Entry[], wording: Wording): readonly Block[] {
  const { title, page } = wording.words.contents.columns;
  return [
    { kind: 'heading', level: 1, text: wording.words.contents.heading },
    {
      kind: 'table',
      columns: [
        { header: title, width: { weight: 1 } },
        { header: page, align: 'right' },
      ],
      rows: listed.map(row),
    },
    { kind: 'pageBreak' },
  ];
}

function entries({ items }: AuditReport, wording: Wording): readonly Entry[] {
  const domains = domainsOf(items).map((domain) => ({
    text: `　${wording.terms.checklistDomains[domain]}`,
    to: bookmarks.domain(domain),
  }));
  return [
    { text: wording.words.summary.heading, to: bookmarks.section('summary') },
    { text: wording.words.overview.heading, to: bookmarks.section('overview') },
    { text: wording.words.scope.heading, to: bookmarks.section('scope') },
    { text: wording.words.survivability.heading, to: bookmarks.section('survivability') },
    { text: wording.words.items.heading, to: bookmarks.section('items') },
    ...domains,
    { text: wording.words.findings.heading, to: bookmarks.section('findings') },
    { text: wording.words.comparison.heading, to: bookmarks.section('comparison') },
    { text: wording.words.remedies.heading, to: bookmarks.section('remedies') },
    { text: wording.words.annex.heading, to: bookmarks.section('annex') },
  ];
}

function row({ text, to }: Entry): readonly Cell[] {
  return [[{ kind: 'link', text, to }], [{ kind: 'pageNumber', of: to }]];
}
