import { waitsFor } from './chain.js';
import { componentId } from './network.js';
import type { NamedScenario } from './scenario.js';
import type { Situation } from './situation.js';
import type { Weakness } from './weakness.js';

/**
 * What never runs although something of it is left: it carries too little, or it stands in a circle of takeovers.
 * @param scenario null where nothing is lost
 * @param never components that never run
 */
export function blockers(
  situation: Situation,
  scenario: NamedScenario | null,
  never: readonly number[],
): readonly Weakness[] {
  const at = { scenario: scenario?.id ?? null, sites: scenario?.lost ?? [] };
  const short = never.filter((component) => waitsFor(situation, component) === 'capacity');
  return [
    ...short.map((each): Weakness => {
      return {
        code: 'capacity',
        scenario: at.scenario,
        component: componentId(situation.network, each),
        sites: at.sites,
      };
    }),
    ...cyclesAmong(situation, never).map((members): Weakness => {
      const cycle = members.map((each) => componentId(situation.network, each));
      return { code: 'deadlock', scenario: at.scenario, component: cycle[0] ?? '', cycle, sites: at.sites };
    }),
  ];
}

/** Circles of components each of which waits for the next, once each, from the member that is first by id. */
function cyclesAmong(situation: Situation, components: readonly number[]): readonly (readonly number[])[] {
  const settled = new Set<number>();
  return components.flatMap((start) => {
    const path = new Set<number>();
    let here: number | null = start;
    while (here !== null && !settled.has(here) && !path.has(here)) {
      path.add(here);
      const next: ReturnType<typeof waitsFor> = waitsFor(situation, here);
      here = typeof next === 'string' ? null : next;
    }
    const walked = [...path];
    for (const each of walked) settled.add(each);
    return here !== null && path.has(here) ? [fromFirst(situation, walked.slice(walked.indexOf(here)))] : [];
  });
}

function fromFirst({ network: { rank } }: Situation, cycle: readonly number[]): readonly number[] {
  const ranks = cycle.map((each) => rank.at(each));
  const first = ranks.reduce((least, each, at) => (each < (ranks[least] ?? 0) ? at : least), 0);
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
