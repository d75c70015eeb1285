import { dayOfText, dayText, momentText } from '../../shared/words/day.js';
import { usePage } from './page-context.js';

/** A legal day, or the day that it is in Korea at an instant, on one line. */
export function Day({ on }: { on: string | Date }) {
  const { language } = usePage();
  return <span class="num">{typeof on === 'string' ? dayText(language, on) : dayOfText(language, on)}</span>;
}

/** Day and time in Korea, on one line. */
export function Moment({ at }: { at: Date }) {
  return <span class="num">{momentText(usePage().language, at)}</span>;
}
