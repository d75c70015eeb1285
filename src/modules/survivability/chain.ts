import type { NetworkComponent, NetworkPlacement } from './network.js';

export const CAUSES = ['takeover', 'gone', 'capacity', 'blocked', 'deadlock'] as const;
export type Cause = (typeof CAUSES)[number];

/** One link of the reason why a service takes as long as it takes. */
export interface ChainStep {
  readonly component: string;
  /** Of the placement it is about; null where it is about none. */
  readonly site: string | null;
  /** When that placement was ready; null for never. */
  readonly readyMinutes: number | null;
  /**
   * `takeover`: ready then, and the next step is the last thing it waited for. `gone`: no placement outside the lost sites.
   * `capacity`: what is left carries too little. `blocked`: the takeover never begins; the next step is what it waits for,
   * none where the takeover itself does not count. `deadlock`: met before, so that each waits for the other.
   */
  readonly because: Cause;
  /** Of a deadlock: the components that wait for each other, in order. */
  readonly cycle?: readonly string[];
}

/**
 * From the component that runs last to what lies at the bottom of it: a takeover that waited for nothing, or a blocker.
 * @param latest a component that does not run at minute 0 of the loss that is being played
 */
export function chainOf(latest: NetworkComponent): readonly ChainStep[] {
  const steps: ChainStep[] = [];
  const met = new Set<NetworkComponent>();
  for (let here: NetworkComponent | null = latest; here !== null;) {
    if (met.has(here)) return [...steps, deadlock(here, [...met])];
    met.add(here);
    const link: Link = here.runningAt < Infinity ? takeover(here) : blocker(here);
    steps.push(link.step);
    here = link.behind;
  }
  return steps;
}

/** What a component that never runs waits for: followed, it ends or goes round. Where it ends, why. */
export function waitsFor(component: NetworkComponent): NetworkComponent | Cause {
  const { step, behind } = blocker(component);
  return behind ?? step.because;
}

interface Link {
  readonly step: ChainStep;
  readonly behind: NetworkComponent | null;
}

function takeover(here: NetworkComponent): Link {
  const placement = here.placements.find(({ lost, readyAt }) => !lost && readyAt === here.runningAt);
  const last = placement === undefined ? null : lastNeed(placement);
  const step: ChainStep = {
    ...{ component: here.id, site: placement?.site ?? null, readyMinutes: here.runningAt, because: 'takeover' },
  };
  return { step, behind: last };
}

/** The component that runs last behind the need that came last; null where all needs were there from the start. */
function lastNeed({ needs }: NetworkPlacement): NetworkComponent | null {
  const [first, ...others] = needs;
  if (first === undefined) return null;
  const last = others.reduce(
    (one, other) => (other.part.now.availableAt > one.part.now.availableAt ? other : one),
    first,
  );
  return last.part.now.availableAt === 0 ? null : last.part.now.latest;
}

function blocker(here: NetworkComponent): Link {
  const left = here.placements.filter(({ lost }) => !lost);
  if (left.length === 0) return end(here, 'gone');
  const percent = left.reduce((sum, each) => sum + each.percent, 0);
  if (percent < here.component.requiredPercent) return end(here, 'capacity');
  const placement = left.find(({ readyAt }) => readyAt === Infinity);
  const missing = placement?.needs.find(({ part }) => part.now.availableAt === Infinity);
  const step: ChainStep = {
    ...{ component: here.id, site: placement?.site ?? null, readyMinutes: null, because: 'blocked' },
  };
  return { step, behind: missing?.part.now.latest ?? null };
}

const end = ({ id }: NetworkComponent, because: Cause): Link => ({
  step: { component: id, site: null, readyMinutes: null, because },
  behind: null,
});

function deadlock(here: NetworkComponent, met: readonly NetworkComponent[]): ChainStep {
  const cycle = met.slice(met.indexOf(here)).map(({ id }) => id);
  return { component: here.id, site: null, readyMinutes: null, because: 'deadlock', cycle };
}
