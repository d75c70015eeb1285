import { fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Block, LetterHead, PdfDocument } from '../../platform/pdf/block.js';
import type { HeadquartersSheet, SheetFeature } from './headquarters-sheet-model.js';
import { boardParts, changeParts, keyTable } from './headquarters-sheet-board.js';
import {
  clockParts,
  compensationParts,
  decisionParts,
  minutesParts,
  restorationParts,
} from './headquarters-sheet-parts.js';
import { isDown } from './make-headquarters-sheet.js';
import { featureText, spanText } from './outage-report-texts.js';
import type { Wording } from './report-wording.js';
import { asTranslation, originalOf, translationRemarks } from './translation.js';

/** 대책본부 회의자료: the essence on top, then the board, what changed, the building, duties, compensation and decisions. */
export function headquartersSheetDocument(sheet: HeadquartersSheet, wording: Wording): PdfDocument {
  const words = wording.terms.headquartersSheet;
  const title = titleOf(sheet, wording);
  const document: PdfDocument = {
    title: fill(words.documentTitle, { title, event: sheet.event.title }),
    language: wording.language,
    subject: essenceOf(sheet, wording),
    author: words.organisation,
    reportNumber: runningOf(sheet, wording),
    classification: words.classification,
    createdAt: new Date(sheet.printedAt),
    blocks: headquartersSheetBlocks(sheet, wording),
  };
  return asTranslation(document, wording);
}

function titleOf({ minutes }: HeadquartersSheet, { terms }: Wording): string {
  const { title, titleOfMeeting } = terms.headquartersSheet;
  return minutes === null ? title : fill(titleOfMeeting, { number: minutes.number });
}

/** Stands at the head of every page. */
const runningOf = (sheet: HeadquartersSheet, wording: Wording): string =>
  fill(wording.terms.headquartersSheet.running, { title: titleOf(sheet, wording), at: wording.timeOf(sheet.asOf) });

export function headquartersSheetBlocks(sheet: HeadquartersSheet, wording: Wording): readonly Block[] {
  const words = wording.terms.headquartersSheet;
  const original = originalOf(runningOf(sheet, wording), [], wording);
  return [
    headOf(sheet, wording),
    ...translationRemarks(original, wording).map((text): Block => ({ kind: 'paragraph', size: 'small', text })),
    { kind: 'paragraph', size: 'lead', text: essenceOf(sheet, wording) },
    keyTable(sheet, wording),
    ...sectionsOf(sheet, wording).flatMap(({ heading, blocks }, at): readonly Block[] => [
      { kind: 'heading', level: 2, text: fill(words.numbered, { number: at + 1, heading }) },
      ...blocks,
    ]),
  ];
}

function headOf(sheet: HeadquartersSheet, wording: Wording): LetterHead {
  const words = wording.terms.headquartersSheet;
  const { event, asOf, printedAt } = sheet;
  const { timeOf } = wording;
  return {
    kind: 'letterHead',
    organisation: words.organisation,
    lines: [
      { label: words.asOf, text: fill(words.asOfText, { at: timeOf(asOf), printed: timeOf(printedAt) }) },
      { label: words.since, text: sinceText(sheet, wording) },
      ...(event.place === null ? [] : [{ label: words.place, text: event.place }]),
    ],
    title: {
      label: words.subject,
      text: fill(words.subjectText, { title: titleOf(sheet, wording), event: event.title }),
    },
  };
}

function sinceText({ since }: HeadquartersSheet, wording: Wording): string {
  const words = wording.terms.headquartersSheet;
  if (since === null) return words.sinceNone;
  const at = wording.timeOf(since.at);
  return since.meeting === null
    ? fill(words.sinceText, { at })
    : fill(words.sinceMeeting, { number: since.meeting, at });
}

/** How it stands in a sentence or two. */
export function essenceOf({ outages, features, asOf }: HeadquartersSheet, wording: Wording): string {
  const { essence } = wording.terms.headquartersSheet;
  if (outages === 0) return essence.none;
  const count = (state: SheetFeature['state']) => features.filter((row) => row.state === state).length;
  const [slow, normal, unsaid] = [count('degraded'), count('normal'), count(null)];
  const down = features.filter(isDown);
  const how = (): readonly string[] => {
    if (down.length > 0) return stoppedSentences(down, asOf, wording);
    if (slow > 0) return [fill(essence.slow, { features: numberText(slow) })];
    return normal > 0 ? [fill(essence.normal, { features: numberText(normal) })] : [];
  };
  const open = unsaid === 0 ? [] : [fill(essence.unsaid, { features: numberText(unsaid) })];
  return [...how(), ...open].join(' ');
}

/** How many are down, and which have been so the longest. */
function stoppedSentences(down: readonly SheetFeature[], asOf: string, wording: Wording): readonly string[] {
  const { essence } = wording.terms.headquartersSheet;
  const operators = new Set(down.map(({ operator }) => operator)).size;
  const since = down.map((row) => row.since ?? asOf).toSorted()[0] ?? asOf;
  const longest = down.filter((row) => row.since === since);
  const [first] = longest;
  const duration = spanText(since, asOf, wording);
  const name = first === undefined ? null : { duration, feature: featureText(first, wording), count: longest.length };
  return [
    fill(essence.stopped, { operators, features: numberText(down.length) }),
    ...(name === null ? [] : [fill(longest.length === 1 ? essence.longest : essence.longestOf, name)]),
  ];
}

interface SheetSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

function sectionsOf(sheet: HeadquartersSheet, wording: Wording): readonly SheetSection[] {
  const { headings } = wording.terms.headquartersSheet;
  const { minutes, decisions } = sheet;
  return [
    { heading: headings.board, blocks: boardParts(sheet, wording) },
    { heading: headings.changes, blocks: changeParts(sheet, wording) },
    { heading: headings.restoration, blocks: restorationParts(sheet, wording) },
    { heading: headings.clocks, blocks: clockParts(sheet, wording) },
    { heading: headings.compensations, blocks: compensationParts(sheet, wording) },
    ...(minutes !== null && decisions.length === 0
      ? []
      : [{ heading: headings.decisions, blocks: decisionParts(sheet, wording) }]),
    ...(minutes === null
      ? []
      : [{ heading: fill(headings.minutes, { number: minutes.number }), blocks: minutesParts(sheet, wording) }]),
  ];
}
