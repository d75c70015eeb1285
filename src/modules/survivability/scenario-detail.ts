import type { CalendarDate } from '../../shared/time.js';
import type { Topology } from '../topology/index.js';
import { levelAt } from './component-state.js';
import { componentId, siteId, takeoversNeeding } from './network.js';
import type { Basis } from './proof.js';
import type { Scenario } from './scenario.js';
import { type Loss, Simulator } from './simulator.js';
import type { Situation } from './situation.js';

/** One loss, component by component: what a person sees who asks why. Times in minutes, null for never. */
export interface ScenarioDetail {
  /** Components of which the loss takes or delays a placement, by id. */
  readonly components: readonly ComponentDetail[];
  /** Availability of every component with everything it requires, by id. */
  readonly availableMinutes: ReadonlyMap<string, number | null>;
}

export interface ComponentDetail {
  readonly id: string;
  /** When enough of it runs. */
  readonly runningMinutes: number | null;
  /** When it runs and everything it requires does. */
  readonly availableMinutes: number | null;
  /** Percent of what is required at minute 0. */
  readonly levelPercent: number;
  /** By site. */
  readonly placements: readonly PlacementDetail[];
}

export interface PlacementDetail {
  readonly site: string;
  readonly isLost: boolean;
  readonly readyMinutes: number | null;
}

export interface DetailInput {
  readonly asOf: CalendarDate;
  readonly basis: Basis;
  readonly scenario: Pick<Scenario, 'lost'>;
}

export function detailOf(topology: Topology, input: DetailInput): ScenarioDetail {
  const simulator = new Simulator(topology, input.basis, input.asOf);
  const { byId, components } = simulator.network;
  return simulator.play(input.scenario.lost, (loss) => {
    const { situation } = loss;
    const affected = affectedBy(loss);
    const inOrder = Array.from(components, (_, place) => byId.at(place));
    return {
      components: inOrder.filter((each) => affected.has(each)).map((each) => componentDetail(situation, each)),
      availableMinutes: new Map(
        inOrder.map((each) => [componentId(situation.network, each), availableMinutes(situation, each)]),
      ),
    };
  });
}

/** Components of which a placement is lost, or waits for what may come later. */
function affectedBy({ situation, doubt }: Loss): ReadonlySet<number> {
  const { network } = situation;
  const waiting = [...doubt.parts.members()]
    .flatMap((part) => network.componentsOf.of(part).flatMap((need) => takeoversNeeding(network, need)))
    .filter((takeover) => !situation.isLost(takeover));
  return new Set([...doubt.placements.members(), ...waiting].map((placement) => network.componentOf.at(placement)));
}

const componentDetail = (situation: Situation, component: number): ComponentDetail => ({
  id: componentId(situation.network, component),
  runningMinutes: finite(situation.runningAt.at(component)),
  availableMinutes: availableMinutes(situation, component),
  levelPercent: levelAt(situation, component, 0),
  placements: situation.network.placementsOf.of(component).map((placement) => placementDetail(situation, placement)),
});

function placementDetail(situation: Situation, placement: number): PlacementDetail {
  const isLost = situation.isLost(placement);
  return {
    ...{ site: siteId(situation.network, placement), isLost },
    readyMinutes: isLost ? null : finite(situation.readyAt(placement)),
  };
}

const availableMinutes = ({ network, parts }: Situation, component: number): number | null =>
  finite(parts.availableAt.at(network.partOf.at(component)));

const finite = (value: number): number | null => (value < Infinity ? value : null);
