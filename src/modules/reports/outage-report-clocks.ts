import { durationIn, fill } from '../../shared/words/index.js';
import type { Block, Cell } from '../../platform/pdf/block.js';
import type { OutageReport, ReportedClock } from './outage-report-model.js';
import { citedText, momentOr, shortCitation } from './outage-report-texts.js';
import type { Wording } from './report-wording.js';

/** The legal clocks that apply, or might; below them those that do not, each with the reason. */
export function clockBlocks({ at, clocks }: OutageReport, wording: Wording): readonly Block[] {
  const { terms } = wording;
  const words = terms.outageReport;
  const applying = clocks.filter(({ state }) => state !== 'not-covered');
  const rest = clocks.filter(({ state }) => state === 'not-covered');
  const { duty, state, start, due, done, elapsed } = words.clockColumns;
  return [
    {
      kind: 'table',
      caption: fill(words.clocks, { at: wording.timeOf(at) }),
      columns: [
        { header: duty, width: { weight: 4 }, namesRow: true },
        { header: state, width: { weight: 2 } },
        { header: start, width: { points: 70 } },
        { header: due, width: { points: 70 } },
        { header: done, width: { weight: 3 } },
        { header: elapsed, width: { points: 66 } },
      ],
      rows: applying.map((clock) => clockRow(clock, wording)),
    },
    ...rest.map(({ duty: each, reason }): Block => ({
      kind: 'paragraph',
      size: 'small',
      text: fill(words.notCovered, { duty: terms.outageDuties[each], reason: reason === null ? '' : terms.clockReasons[reason] }), // prettier-ignore
    })),
    {
      kind: 'paragraph',
      size: 'small',
      text: `${words.clocksNote} ${citedText(
        clocks.flatMap(({ citations }) => citations),
        wording,
      )}`,
    },
  ];
}

function clockRow(clock: ReportedClock, wording: Wording): readonly Cell[] {
  const { terms, language } = wording;
  const words = terms.outageReport;
  const { duty, citations, state, reason, start, due, elapsedMinutes, doneAt, doneNote, doneCount, overdue } = clock;
  const said = state === 'runs' && doneAt !== null ? words.goesOn : terms.clockStates[state];
  return [
    { paragraphs: [terms.outageDuties[duty], ...citations.map((each) => shortCitation(each, wording))] },
    {
      paragraphs: [
        overdue ? `${said}, ${words.overdue}` : said,
        ...(reason === null ? [] : [terms.clockReasons[reason]]),
      ],
    },
    momentOr(start, '–', wording),
    // before its start nothing says yet by when
    start === null ? '–' : momentOr(due, words.withoutDelay, wording),
    doneAt === null
      ? '–'
      : {
          paragraphs: [
            wording.timeOf(doneAt),
            ...(doneNote === null ? [] : [doneNote]),
            ...(doneCount > 1 ? [fill(words.times, { count: doneCount })] : []),
          ],
        },
    elapsedMinutes === null ? '–' : durationIn(language, elapsedMinutes),
  ];
}
