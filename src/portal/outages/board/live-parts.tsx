import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { OutagePage, OutageView, Parts } from '../../../modules/outages/index.js';
import type { Language } from '../../../shared/words/index.js';
import { PageContextProvider, type PageContext } from '../../layout/index.js';
import { markedAs } from '../record/exercise-mark.js';
import { Live } from './live.view.js';
import { boardHeading, outageSummary } from './outage-heading.js';
import { AsOf, OutageBoardPart, OutageClocksPart, OutageHistoryPart } from './outage.view.js';

/** HTML of a part of a page, as the page has it. */
export const partIn = (context: PageContext, children: ComponentChildren): string =>
  renderToString(<PageContextProvider value={context}>{children}</PageContextProvider>);

/** Heading and summary of an outage's page, which are brought up to date as the rest of it. */
export function liveHeading(language: Language, { outage, board }: OutagePage) {
  return {
    heading: (
      <Live part="heading" inline>
        {markedAs(language, outage, boardHeading(language, board))}
      </Live>
    ),
    summary: (
      <Live part="summary" inline>
        {summaryOf(language, outage)}
      </Live>
    ),
  };
}

const summaryOf = (language: Language, outage: OutageView): string =>
  `${outage.title} · ${outageSummary(language, outage)}`;

/** What of an outage's page is brought up to date. @param restoration of its building, where the page shows it */
export function outageParts(context: PageContext, page: OutagePage, restoration: ComponentChildren): Parts {
  const { language } = context;
  const { outage, board, clocks, duties } = page;
  return {
    heading: partIn(context, <>{markedAs(language, outage, boardHeading(language, board))}</>),
    summary: partIn(context, <>{summaryOf(language, outage)}</>),
    'as-of': partIn(context, <AsOf at={board.asOf} />),
    board: partIn(context, <OutageBoardPart page={page} />),
    restoration: partIn(context, restoration),
    clocks: partIn(context, <OutageClocksPart clocks={clocks} duties={duties} />),
    history: partIn(context, <OutageHistoryPart page={page} />),
  };
}
