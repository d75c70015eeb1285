import type { CalendarDate } from '../../shared/time.js';
import type { Component, LastDrill, Service } from '../topology/index.js';
import { blockers } from './blockers.js';
import { componentId, siteId, takeoversNeeding } from './network.js';
import { recentDrills } from './proof.js';
import type { NamedScenario } from './scenario.js';
import { isStopped, type ServiceOutcome } from './service-outcome.js';
import type { Loss } from './simulator.js';
import type { Situation } from './situation.js';
import type { Weakness, WeaknessCode } from './weakness.js';

/** Looks for weaknesses in one network: once with nothing lost, then in each loss while it is played. */
export class WeaknessSearch {
  /** @param outcomes of all services with nothing lost */
  constructor(
    private readonly untouched: Situation,
    private readonly outcomes: readonly ServiceOutcome[],
  ) {}

  /** What is weak before anything is lost. */
  standing(asOf: CalendarDate): readonly Weakness[] {
    const { network, runningAt } = this.untouched;
    const inOrder = network.components.map((_, place) => network.byId.at(place));
    const components = inOrder.map((each) => network.components[each] as Component);
    const isRecent = recentDrills(asOf);
    const notServed = this.outcomes.filter(({ state }) => state !== 'uninterrupted');
    const neverRun = inOrder.filter((component) => runningAt.at(component) === Infinity);
    return [
      ...notServed.map(({ id }): Weakness => ({ code: 'not-served-now', scenario: null, service: id, sites: [] })),
      ...components.flatMap(singlePoint),
      ...components.flatMap((component) => drills(component, isRecent)),
      ...blockers(this.untouched, null, neverRun),
    ];
  }

  /** @param outcomes of all services in the loss that is being played */
  inLoss(scenario: NamedScenario, loss: Loss, outcomes: readonly ServiceOutcome[]): readonly Weakness[] {
    const { situation, changedServices, doubt } = loss;
    const ofPlacing = scenario.kind === 'site' ? lostTool : oneCause;
    const never = [...doubt.shaken.members()].filter((each) => situation.runningAt.at(each) === Infinity);
    const gone = never.filter((component) => situation.isGone(component));
    const stopped = never.filter((component) => doubt.components.has(component));
    return [
      ...[...changedServices.members().toSorted()].flatMap((each) => this.#ofService(scenario, each, outcomes)),
      ...gone.flatMap((component) => ofPlacing(situation, scenario, component)),
      ...blockers(situation, scenario, stopped),
    ];
  }

  /** What a loss leaves alone misses no objective by it. */
  #ofService({ id: scenario, kind, lost }: NamedScenario, service: number, outcomes: readonly ServiceOutcome[]) {
    const { id, objectiveMet } = outcomes[service] as ServiceOutcome;
    const codes: WeaknessCode[] = [];
    if (objectiveMet.recovery === false) codes.push('recovery-missed');
    if (objectiveMet.data === false) codes.push('data-missed');
    if (kind === 'site' && this.#isConcentrated(service, outcomes)) codes.push('concentrated');
    return codes.map((code): Weakness => ({ code, scenario, service: id, sites: lost }));
  }

  #isConcentrated(service: number, outcomes: readonly ServiceOutcome[]): boolean {
    const { core } = this.untouched.network.services[service] as Service;
    return (
      core && isStopped(outcomes[service] as ServiceOutcome) && !isStopped(this.outcomes[service] as ServiceOutcome)
    );
  }
}

function singlePoint({ id, placements }: Component): readonly Weakness[] {
  const [only, ...others] = placements;
  if (only === undefined || others.length > 0) return [];
  return [{ code: 'single-point', scenario: `site:${only.site}`, component: id, sites: [only.site] }];
}

function drills({ id, placements }: Component, isRecent: (drill: LastDrill) => boolean): readonly Weakness[] {
  return placements.flatMap(({ takeover, site }): readonly Weakness[] => {
    if (takeover === undefined) return [];
    const { lastDrill } = takeover;
    if (lastDrill === undefined) return [{ code: 'drill-missing', scenario: null, component: id, sites: [site] }];
    return isRecent(lastDrill) ? [] : [{ code: 'drill-old', scenario: null, component: id, sites: [site] }];
  });
}

/** Takeovers elsewhere that wait for a component of which the lost site held everything. */
function lostTool(situation: Situation, { id, lost }: NamedScenario, gone: number): readonly Weakness[] {
  const { network } = situation;
  const need = componentId(network, gone);
  const waiting = takeoversNeeding(network, gone).filter((takeover) => !situation.isLost(takeover));
  return [...new Set(waiting.map((takeover) => network.componentOf.at(takeover)))].map((each): Weakness => {
    return { code: 'tools-with-target', scenario: id, component: componentId(network, each), need, sites: lost };
  });
}

/** Placed in several sites that one cause takes together. */
function oneCause({ network }: Situation, { id }: NamedScenario, gone: number): readonly Weakness[] {
  const sites = network.placementsOf.of(gone).map((placement) => siteId(network, placement));
  return sites.length > 1 ? [{ code: 'one-cause', scenario: id, component: componentId(network, gone), sites }] : [];
}
