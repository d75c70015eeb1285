import { durationIn, fill, type Language, termsIn } from '../../shared/words/index.js';
import type { ChainStep } from './chain.js';

/** How people call what the outcome names by id. */
export interface Names {
  readonly site: (id: string) => string;
  readonly component: (id: string) => string;
}

/**
 * Why a service takes as long as it takes: what it waits for, and what lies at the bottom of it. Empty for an empty chain.
 * Every step between stands in the chain itself.
 */
export function reasonOf(language: Language, chain: readonly ChainStep[], names: Names): string {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return '';
  const sentences = [sentenceOf(language, first, chain, names)];
  if (last !== first && last.because !== 'takeover') sentences.push(sentenceOf(language, last, chain, names));
  return sentences.join(' ');
}

function sentenceOf(language: Language, step: ChainStep, chain: readonly ChainStep[], names: Names): string {
  const { reasons } = termsIn(language);
  const next = chain[chain.indexOf(step) + 1];
  return fill(reasons[wordingOf(step, next)], {
    component: names.component(step.component),
    site: step.site === null ? '' : names.site(step.site),
    duration: durationIn(language, step.readyMinutes ?? 0),
    behind: next === undefined ? '' : names.component(next.component),
    cycle: (step.cycle ?? []).map(names.component),
  });
}

function wordingOf({ because, cycle }: ChainStep, next: ChainStep | undefined) {
  if (because === 'takeover') return next === undefined ? 'takeover' : 'takeover-waits';
  if (because === 'blocked') return next === undefined ? 'unproven' : 'blocked';
  return because === 'deadlock' && cycle?.length === 1 ? 'waits-for-itself' : because;
}
