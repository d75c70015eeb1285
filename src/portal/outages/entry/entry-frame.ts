import type { OutageView } from '../../../modules/outages/index.js';
import { momentValue, type PageContext, type PageFrame } from '../../layout/index.js';
import { sideOf } from '../../paths.js';
import { wordsIn } from '../../words/index.js';
import { MINUTE_LONG } from './entry.form.js';
import { markedAs } from '../record/exercise-mark.js';

/** The frame of the pages on which states are entered. */
export function entryFrame(
  { language, actor }: PageContext,
  outage: Pick<OutageView, 'id' | 'title' | 'exercise'>,
): PageFrame {
  const { id, title } = outage;
  const words = wordsIn(language).outages;
  return {
    ...{
      title: markedAs(language, outage, words.entry.heading(title)),
      summary: words.entry.summary,
      current: 'outages',
    },
    crumbs: [
      { label: words.title, href: sideOf(actor).outages },
      { label: title, href: sideOf(actor).outage(id) },
      { label: words.enter },
    ],
  };
}

/** The minute that it is; of an outage that has begun within it, its start. */
export function momentNow(now: Date, startedAt: Date): string {
  const minute = momentValue(now).slice(0, MINUTE_LONG);
  const start = momentValue(startedAt);
  return minute < start ? start : minute;
}
