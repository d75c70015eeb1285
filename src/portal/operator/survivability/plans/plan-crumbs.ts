import type { Language } from '../../../../shared/words/index.js';
import type { Crumb } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { wordsIn } from '../../../words/index.js';

/** The way to a page of a plan. */
export function planCrumbs(language: Language, ...last: readonly Crumb[]): readonly Crumb[] {
  const { survivability, plans } = wordsIn(language);
  return [
    { label: survivability.title, href: paths.operator.survivability },
    { label: plans.title, href: paths.operator.plans },
    ...last,
  ];
}
