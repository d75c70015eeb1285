import { fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Block, LetterHead, PdfDocument } from '../../platform/pdf/block.js';
import { compensationTable } from './compensation-table.js';
import type { HeadquartersSheet } from './headquarters-sheet-model.js';
import {
  boardParts,
  changeParts,
  clockParts,
  decisionTable,
  keyTable,
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
  const down = features.filter(isDown);
  const slow = features.filter(({ state }) => state === 'degraded').length;
  const unsaid = features.filter(({ state }) => state === null).length;
  const normal = features.length - down.length - slow - unsaid;
  const longest = down.toSorted((one, other) => (one.since ?? '').localeCompare(other.since ?? ''))[0];
  const sentences: string[] = [];
  if (longest !== undefined)
    sentences.push(
      fill(essence.stopped, {
        operators: new Set(down.map(({ operator }) => operator)).size,
        features: numberText(down.length),
        duration: longest.since === null ? '' : spanText(longest.since, asOf, wording),
        feature: featureText(longest, wording),
      }),
    );
  else if (slow > 0) sentences.push(fill(essence.slow, { features: numberText(slow) }));
  else if (normal > 0) sentences.push(fill(essence.normal, { features: numberText(normal) }));
  if (unsaid > 0) sentences.push(fill(essence.unsaid, { features: numberText(unsaid) }));
  return sentences.join(' ');
}

interface SheetSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

function sectionsOf(sheet: HeadquartersSheet, wording: Wording): readonly SheetSection[] {
  const { headings } = wording.terms.headquartersSheet;
  return [
    { heading: headings.board, blocks: boardParts(sheet, wording) },
    { heading: headings.changes, blocks: changeParts(sheet, wording) },
    { heading: headings.restoration, blocks: restorationParts(sheet, wording) },
    { heading: headings.clocks, blocks: clockParts(sheet, wording) },
    { heading: headings.compensations, blocks: compensationParts(sheet, wording) },
    { heading: headings.decisions, blocks: decisionParts(sheet, wording) },
    ...minutesOf(sheet, wording),
  ];
}

function compensationParts({ compensations }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const { headquartersSheet: words, outageReport } = wording.terms;
  if (compensations.length === 0) return [{ kind: 'paragraph', text: words.compensationsNone }];
  const rows = compensations.map(({ operator, compensation }) => ({ of: operator, compensation }));
  return [compensationTable(rows, outageReport.compensations, wording)];
}

function decisionParts({ decisions, decisionsCut, asOf }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const words = wording.terms.headquartersSheet;
  if (decisions.length === 0) return [{ kind: 'paragraph', text: words.decisionsNone }];
  const cut = fill(words.decisionsCut, { count: decisions.length });
  return [
    decisionTable(decisions, undefined, asOf, wording),
    ...(decisionsCut ? [{ kind: 'paragraph', size: 'small', text: cut } as const] : []),
  ];
}

function minutesOf({ minutes, printedAt }: HeadquartersSheet, wording: Wording): readonly SheetSection[] {
  if (minutes === null) return [];
  const words = wording.terms.headquartersSheet;
  const { number, heldAt, chair, enteredBy: name, enteredAt, decisions } = minutes;
  const caption = fill(words.minutesCaption, { at: wording.timeOf(printedAt) });
  const facts: Block = {
    kind: 'keyValues',
    rows: [
      { label: words.minutes.heldAt, value: wording.timeOf(heldAt) },
      { label: words.minutes.chair, value: chair },
      { label: words.minutes.entered, value: fill(words.minutes.enteredText, { name, at: wording.timeOf(enteredAt) }) },
    ],
  };
  const decided: Block =
    decisions.length === 0
      ? { kind: 'paragraph', text: words.minutesNone }
      : decisionTable(decisions, caption, printedAt, wording);
  return [{ heading: fill(words.headings.minutes, { number }), blocks: [facts, decided] }];
}
