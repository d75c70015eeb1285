import type { Component, Placement, Takeover, Topology } from '../topology/index.js';
import type { ChainStep } from './chain.js';
import type { ScenarioDetail } from './scenario-detail.js';

/** A takeover that cannot begin for the same reason as another. */
export interface HeldTakeover {
  readonly component: Component;
  readonly placement: Placement;
  readonly takeover: Takeover;
}

/**
 * The takeovers of a loss that wait in vain for what lies at the bottom of a chain, directly or behind others; by component,
 * in the order of the topology. Empty where the chain ends in a takeover.
 */
export function heldBySameCause(
  { components }: Topology,
  chain: readonly ChainStep[],
  detail: ScenarioDetail,
): readonly HeldTakeover[] {
  const cause = chain.at(-1);
  if (cause === undefined || cause.because === 'takeover') return [];
  const lost = new Map(
    detail.components.map(({ id, placements }) => [
      id,
      new Set(placements.filter(({ isLost }) => isLost).map(({ site }) => site)),
    ]),
  );
  const never = new Set([...detail.availableMinutes].filter(([, minutes]) => minutes === null).map(([id]) => id));
  const behind = new Set([cause.component]);
  const held = new Map<Component, HeldTakeover>();
  for (let size = 0; size !== behind.size;) {
    size = behind.size;
    for (const component of components.filter(({ id }) => never.has(id))) {
      const waiting = component.placements.find(
        ({ site, takeover }) =>
          lost.get(component.id)?.has(site) !== true && takeover?.needs.some((need) => behind.has(need)),
      );
      if (waiting?.takeover !== undefined)
        held.set(component, { component, placement: waiting, takeover: waiting.takeover });
      if (waiting !== undefined || component.requires.some((id) => behind.has(id))) behind.add(component.id);
    }
  }
  return components.flatMap((component) => held.get(component) ?? []);
}
