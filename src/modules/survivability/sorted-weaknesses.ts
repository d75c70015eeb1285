import { byCodePoint } from './code-point-order.js';
import type { Weakness } from './weakness.js';

/** By code, scenario and id. */
export function sortedWeaknesses(weaknesses: readonly Weakness[]): readonly Weakness[] {
  const found = [...Map.groupBy(weaknesses, ({ code }) => code)];
  return found.toSorted(([one], [other]) => byCodePoint(one, other)).flatMap(([, same]) => same.toSorted(byPlace));
}

const byPlace = (one: Weakness, other: Weakness): number =>
  byCodePoint(one.scenario ?? '', other.scenario ?? '') ||
  byCodePoint(subjectOf(one), subjectOf(other)) ||
  byCodePoint(one.need ?? '', other.need ?? '') ||
  byCodePoint(one.sites.join(','), other.sites.join(','));

const subjectOf = ({ service, component }: Weakness): string => service ?? component ?? '';
