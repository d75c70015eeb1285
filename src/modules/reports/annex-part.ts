import { formatKoreanDate } from '../../shared/time.js';
import { formatCitationWithVersion, type Statute } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { Block, Cell } from '../../platform/pdf/block.js';
import { SOURCES, type Source } from '../checklist/index.js';
import type { AuditReport, ReportEvidence } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { CONSEQUENCES } from './consequences.js';
import type { CitedSource } from './provision.js';
import { sizeText, TERMS, WORDS } from './report-wording.js';

const words = WORDS.annex;

/** 붙임: the evidence, what may follow, what was cited, and how anybody can check the document. */
export function annexPart(report: AuditReport): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('annex') },
    { kind: 'heading', level: 2, text: words.evidence },
    ...evidenceBlocks(report),
    { kind: 'heading', level: 2, text: words.consequences },
    ...consequenceBlocks(report),
    { kind: 'heading', level: 2, text: words.verify },
    ...verifyBlocks(),
    { kind: 'heading', level: 2, text: words.sources },
    ...sourceBlocks(report.cited),
  ];
}

function evidenceBlocks({ items, withheld }: AuditReport): readonly Block[] {
  const rows = items.flatMap(({ code, answer, supplements }) => [
    ...answer.evidence.map((file) => evidenceRow(code, words.withAnswer, file)),
    ...supplements.flatMap(({ messages }, index) =>
      messages.flatMap(({ evidence }) =>
        evidence.map((file) => evidenceRow(code, fill(words.withSupplement, { number: index + 1 }), file)),
      ),
    ),
  ]);
  const left = (withheld?.items.length ?? 0) > 0 ? [WORDS.redacted.evidence] : [];
  if (rows.length === 0) return [{ kind: 'paragraph', text: left[0] ?? WORDS.scope.evidenceNone }];
  const { item, file, with: handedIn } = words.evidenceColumns;
  return [
    { kind: 'paragraph', size: 'small', introduces: true, text: [words.evidenceText, ...left].join(' ') },
    {
      kind: 'table',
      columns: [{ header: item, namesRow: true }, { header: file, width: { weight: 1 } }, { header: handedIn }],
      rows,
    },
  ];
}

function evidenceRow(code: string, handedIn: string, { name, sha256, sizeBytes }: ReportEvidence): readonly Cell[] {
  return [
    [{ kind: 'link', text: code, to: bookmarks.item(code) }],
    { paragraphs: [fill(WORDS.items.evidenceFile, { name, size: sizeText(sizeBytes) }), sha256] },
    handedIn,
  ];
}

function consequenceBlocks({ inspection }: AuditReport): readonly Block[] {
  const { what, basis } = words.consequenceColumns;
  return [
    { kind: 'paragraph', size: 'small', introduces: true, text: words.consequencesText },
    {
      kind: 'table',
      columns: [
        { header: what, width: { weight: 3 } },
        { header: basis, width: { weight: 2 } },
      ],
      rows: CONSEQUENCES[inspection.regime].map(({ code, citation }) => [
        words.consequenceTexts[code],
        formatCitationWithVersion('ko', citation),
      ]),
    },
  ];
}

function verifyBlocks(): readonly Block[] {
  return [
    { kind: 'paragraph', introduces: true, text: words.verifyText },
    { kind: 'list', ordered: true, items: words.verifySteps },
    { kind: 'paragraph', size: 'small', text: words.verifyLimits },
  ];
}

function sourceBlocks(cited: readonly CitedSource[]): readonly Block[] {
  const { source, date, places, read } = words.sourceColumns;
  return [
    { kind: 'paragraph', size: 'small', introduces: true, text: words.sourcesText },
    {
      kind: 'table',
      columns: [
        { header: source, namesRow: true, width: { weight: 3 } },
        { header: date },
        { header: places, width: { weight: 4 } },
        { header: read, width: { weight: 3 } },
      ],
      rows: cited.map(sourceRow),
    },
    ...cited.flatMap(articleBlocks),
  ];
}

function sourceRow({ source, versionDate, places }: CitedSource): readonly Cell[] {
  return [
    nameOf(source),
    versionDate === null ? words.undated : formatKoreanDate(versionDate),
    places.length === 0 ? words.whole : places.join(', '),
    source in TERMS.statutes
      ? fill(words.readAt, { name: nameOf(source).replaceAll(/[「」 ]/gu, '') })
      : words.readNowhere,
  ];
}

function articleBlocks({ source, articles }: CitedSource): readonly Block[] {
  return articles.flatMap(({ article, title, text }): readonly Block[] => [
    { kind: 'heading', level: 3, text: fill(words.articleTitle, { source: nameOf(source), article, title }) },
    ...text.split('\n').map((line): Block => ({ kind: 'paragraph', size: 'small', text: line })),
  ]);
}

function nameOf(source: Statute | Source): string {
  return isSource(source) ? TERMS.sources[source].name : `「${TERMS.statutes[source]}」`;
}

const isSource = (source: Statute | Source): source is Source => source in SOURCES;
