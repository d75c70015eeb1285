import { type CalendarDate, daysBetween } from '../../shared/time.js';
import { Tag, usePage, useWords } from '../layout/index.js';

const SOON_DAYS = 7;

/** How many days are left until a day, or have passed since. Red once it has passed, yellow in the week before. */
export function DaysLeft({ dueOn }: { dueOn: CalendarDate }) {
  const words = useWords().home.days;
  const days = daysBetween(usePage().today as CalendarDate, dueOn);
  if (days < 0) return <Tag tone="bad">{words.past(-days)}</Tag>;
  return <Tag tone={days <= SOON_DAYS ? 'warn' : 'plain'}>{days === 0 ? words.today : words.left(days)}</Tag>;
}
