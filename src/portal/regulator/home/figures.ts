import type { WaitingFor } from '../../../modules/review/index.js';
import { type CalendarDate, daysBetween, seoulDate } from '../../../shared/time.js';
import type { Language } from '../../../shared/words/index.js';
import type { FigureProps } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { type Words, wordsIn } from '../../words/index.js';
import { type RegulatorHome, SHOWN } from './home.js';

/** One large number for each kind of thing that waits for this reader; nothing for what does not wait. */
export function figuresOf(language: Language, home: RegulatorHome, today: CalendarDate): readonly FigureProps[] {
  return [...reviewFigures(language, home, today), ...listFigures(language, home), ...schemeFigures(language, home)];
}

function reviewFigures(language: Language, { counts }: RegulatorHome, today: CalendarDate): FigureProps[] {
  const words = wordsIn(language).home.regulator.figures;
  const of = (...kinds: readonly WaitingFor[]) => counts.filter(({ waitingFor }) => kinds.includes(waitingFor));
  const cases = (...kinds: readonly WaitingFor[]) => sum(of(...kinds).map(({ count }) => count));
  const items = sum(of('begin', 'judge').map((count) => count.items));
  const answered = of('supplement')[0];
  const days = answered === undefined ? 0 : daysBetween(seoulDate(answered.oldestSince), today);
  return [
    { ...words.items, figure: items, unit: words.items.unit(cases('begin', 'judge')) },
    { ...words.supplements, figure: cases('supplement'), unit: words.supplements.unit(days) },
    { ...words.opinions, figure: cases('opinion', 'reopen') },
    { ...words.conclude, figure: cases('conclude') },
    { ...words.sentBack, figure: cases('sent-back') },
    { ...words.sign, figure: cases('sign') },
  ]
    .filter(({ figure }) => figure > 0)
    .map(({ link, ...figure }) => ({ ...figure, link: { href: paths.regulator.reviews, label: link } }));
}

/** Of each list its length, which leads to the first of it. */
function listFigures(language: Language, home: RegulatorHome): FigureProps[] {
  const words = wordsIn(language).home.regulator.figures;
  const { regulator } = paths;
  return [
    ...first(words.reports, home.reports, ({ reviewId }) => regulator.review(reviewId)),
    ...first(words.dataRequests, home.dataRequests, ({ outageId, number }) => regulator.dataRequest(outageId, number)),
    ...first(words.answered, home.answered, ({ outageId, number }) => regulator.dataRequest(outageId, number)),
    ...first(words.preventions, home.preventions, ({ id }) => regulator.finding(id)),
  ];
}

function first<Row extends { readonly operatorName: string }>(
  words: Words['home']['regulator']['figures']['reports'],
  rows: readonly Row[],
  href: (row: Row) => string,
): FigureProps[] {
  const [row] = rows;
  if (row === undefined) return [];
  const figure = rows.length > SHOWN ? words.more(SHOWN) : rows.length;
  return [
    { label: words.label, figure, unit: words.unit(row.operatorName), link: { href: href(row), label: words.link } },
  ];
}

function schemeFigures(language: Language, { year, overdue, gaps }: RegulatorHome): FigureProps[] {
  const words = wordsIn(language).home.regulator.figures;
  const figures = [
    {
      label: words.overdue.label,
      figure: overdue.findings,
      unit: words.overdue.unit(overdue.operators, overdue.operatorName ?? ''),
      tone: 'bad' as const,
      link: { href: paths.regulator.findings, label: words.overdue.link },
    },
    {
      ...words.undecided,
      figure: gaps.undecided,
      link: { href: paths.regulator.coverage, label: words.undecided.link },
    },
    {
      ...words.unknown,
      figure: gaps.unknown,
      link: { href: `${paths.regulator.operators}?gap=unknown&year=${year}`, label: words.unknown.link },
    },
  ];
  return figures.filter(({ figure }) => figure > 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
