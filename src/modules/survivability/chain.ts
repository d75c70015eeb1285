import { componentId, siteId } from './network.js';
import type { Situation } from './situation.js';

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
 * @param latest a component that does not run at minute 0
 */
export function chainOf(situation: Situation, latest: number): readonly ChainStep[] {
  const steps: ChainStep[] = [];
  const met = new Set<number>();
  for (let here: number | null = latest; here !== null;) {
    if (met.has(here)) return [...steps, deadlock(situation, here, [...met])];
    met.add(here);
    const link: Link = linkFrom(situation, here);
    steps.push(link.step);
    here = link.behind;
  }
  return steps;
}

/** What a component that never runs waits for: followed, it ends or goes round. Where it ends, why. */
export function waitsFor(situation: Situation, component: number): number | Cause {
  const { step, behind } = blocker(situation, component);
  return behind ?? step.because;
}

interface Link {
  readonly step: ChainStep;
  /** The component that it goes on with. */
  readonly behind: number | null;
}

const linkFrom = (situation: Situation, here: number): Link =>
  situation.runningAt.at(here) < Infinity ? takeover(situation, here) : blocker(situation, here);

function takeover(situation: Situation, here: number): Link {
  const readyMinutes = situation.runningAt.at(here);
  const placement = situation.placementsLeft(here).find((each) => situation.readyAt(each) === readyMinutes);
  return {
    step: { ...about(situation, here, placement), readyMinutes, because: 'takeover' },
    behind: placement === undefined ? null : lastNeed(situation, placement),
  };
}

/** The component that runs last behind the need that came last; null where all needs were there from the start. */
function lastNeed({ network, parts }: Situation, placement: number): number | null {
  let [last, since] = [-1, 0];
  for (const need of network.needs.of(placement)) {
    const part = network.partOf.at(need);
    if (parts.availableAt.at(part) > since) [last, since] = [part, parts.availableAt.at(part)];
  }
  return since === 0 ? null : parts.latest.at(last);
}

function blocker(situation: Situation, here: number): Link {
  const { network, parts } = situation;
  const left = situation.placementsLeft(here);
  if (left.length === 0) return end(situation, here, 'gone');
  const percent = left.reduce((sum, each) => sum + network.percent.at(each), 0);
  if (percent < network.requiredPercent.at(here)) return end(situation, here, 'capacity');
  const placement = left.find((each) => situation.readyAt(each) === Infinity);
  const missing = placement === undefined ? null : missingNeed(situation, placement);
  return {
    step: { ...about(situation, here, placement), readyMinutes: null, because: 'blocked' },
    behind: missing === null ? null : parts.latest.at(missing),
  };
}

/** The part of the first need by id that never becomes available; null where only the takeover itself does not count. */
function missingNeed({ network, parts }: Situation, placement: number): number | null {
  for (const need of network.needs.of(placement)) {
    const part = network.partOf.at(need);
    if (parts.availableAt.at(part) === Infinity) return part;
  }
  return null;
}

const end = (situation: Situation, here: number, because: Cause): Link => ({
  step: { ...about(situation, here, undefined), readyMinutes: null, because },
  behind: null,
});

function deadlock(situation: Situation, here: number, met: readonly number[]): ChainStep {
  const cycle = met.slice(met.indexOf(here)).map((component) => componentId(situation.network, component));
  return { ...about(situation, here, undefined), readyMinutes: null, because: 'deadlock', cycle };
}

const about = ({ network }: Situation, component: number, placement: number | undefined) => ({
  component: componentId(network, component),
  site: placement === undefined ? null : siteId(network, placement),
});
