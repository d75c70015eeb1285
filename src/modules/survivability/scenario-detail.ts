import type { CalendarDate } from '../../shared/time.js';
import type { Topology } from '../topology/index.js';
import { levelAt } from './component-state.js';
import type { NetworkComponent, NetworkPlacement } from './network.js';
import type { Basis } from './proof.js';
import type { Scenario } from './scenario.js';
import { Simulator } from './simulator.js';

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
  return simulator.play(input.scenario.lost, ({ changedComponents }) => ({
    components: changedComponents.toSorted((one, other) => one.order - other.order).map(componentDetail),
    availableMinutes: new Map(simulator.network.components.map((each) => [each.id, finite(each.part.now.availableAt)])),
  }));
}

const componentDetail = (component: NetworkComponent): ComponentDetail => ({
  id: component.id,
  runningMinutes: finite(component.runningAt),
  availableMinutes: finite(component.part.now.availableAt),
  levelPercent: levelAt(component, 0),
  placements: component.placements.map(placementDetail),
});

const placementDetail = ({ site, lost, readyAt }: NetworkPlacement): PlacementDetail => ({
  site,
  isLost: lost,
  readyMinutes: lost ? null : finite(readyAt),
});

const finite = (value: number): number | null => (value < Infinity ? value : null);
