import { articleIn, formatCitationWithVersion, formatStatute, type Statute } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { Block, Cell } from '../../platform/pdf/block.js';
import { SOURCES, type Source } from '../checklist/index.js';
import type { AuditReport, ReportEvidence } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { CONSEQUENCES } from './consequences.js';
import type { CitedSource } from './provision.js';
import { KOREAN, type Wording } from './report-wording.js';

/** 붙임: the evidence, what may follow, what was cited, and how anybody can check the document. */
export function annexPart(report: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.annex;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('annex') },
    { kind: 'heading', level: 2, text: words.evidence },
    ...evidenceBlocks(report, wording),
    { kind: 'heading', level: 2, text: words.consequences },
    ...consequenceBlocks(report, wording),
    { kind: 'heading', level: 2, text: words.verify },
    ...verifyBlocks(wording),
    { kind: 'heading', level: 2, text: words.sources },
    ...sourceBlocks(report.cited, wording),
  ];
}

function evidenceBlocks({ items, withheld }: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.annex;
  const rows = items.flatMap(({ code, answer, supplements }) => [
    ...answer.evidence.map((file) => evidenceRow(code, words.withAnswer, file, wording)),
    ...supplements.flatMap(({ messages }, index) =>
      messages.flatMap(({ evidence }) =>
        evidence.map((file) => evidenceRow(code, fill(words.withSupplement, { number: index + 1 }), file, wording)),
      ),
    ),
  ]);
  const left = (withheld?.items.length ?? 0) > 0 ? [wording.words.redacted.evidence] : [];
  if (rows.length === 0) return [{ kind: 'paragraph', text: left[0] ?? wording.words.scope.evidenceNone }];
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

function evidenceRow(
  code: string,
  handedIn: string,
  { name, sha256, sizeBytes }: ReportEvidence,
  wording: Wording,
): readonly Cell[] {
  return [
    [{ kind: 'link', text: code, to: bookmarks.item(code) }],
    { paragraphs: [fill(wording.words.items.evidenceFile, { name, size: wording.sizeText(sizeBytes) }), sha256] },
    handedIn,
  ];
}

function consequenceBlocks({ inspection }: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.annex;
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
        formatCitationWithVersion(wording.language, citation),
      ]),
    },
  ];
}

function verifyBlocks(wording: Wording): readonly Block[] {
  const words = wording.words.annex;
  return [
    { kind: 'paragraph', introduces: true, text: words.verifyText },
    { kind: 'list', ordered: true, items: words.verifySteps },
    { kind: 'paragraph', size: 'small', text: words.verifyLimits },
  ];
}

function sourceBlocks(cited: readonly CitedSource[], wording: Wording): readonly Block[] {
  const words = wording.words.annex;
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
      rows: cited.map((each) => sourceRow(each, wording)),
    },
    ...cited.flatMap((each) => articleBlocks(each, wording)),
  ];
}

function sourceRow({ source, versionDate, places }: CitedSource, wording: Wording): readonly Cell[] {
  const { language, dateText } = wording;
  const words = wording.words.annex;
  return [
    nameOf(source, wording),
    versionDate === null ? words.undated : dateText(versionDate),
    places.length === 0 ? words.whole : places.map((place) => articleIn(language, place)).join(', '),
    isStatute(source) ? fill(words.readAt, { name: addressed(source) }) : words.readNowhere,
  ];
}

function articleBlocks({ source, articles }: CitedSource, wording: Wording): readonly Block[] {
  const words = wording.words.annex;
  return articles.flatMap(({ article, title, text }): readonly Block[] => [
    {
      kind: 'heading',
      level: 3,
      text: fill(words.articleTitle, {
        source: nameOf(source, wording),
        article: articleIn(wording.language, article),
        title,
      }),
    },
    ...text.split('\n').map((line): Block => ({ kind: 'paragraph', size: 'small', text: line })),
  ]);
}

function nameOf(source: Statute | Source, { language, terms }: Wording): string {
  return isSource(source) ? terms.sources[source].name : formatStatute(language, source);
}

/** Statutes stand under their Korean names without a space, whatever the reader's language. */
const addressed = (statute: Statute): string => KOREAN.terms.statutes[statute].replaceAll(' ', '');

const isStatute = (source: Statute | Source): source is Statute => source in KOREAN.terms.statutes;

const isSource = (source: Statute | Source): source is Source => source in SOURCES;
