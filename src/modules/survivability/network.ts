import type { Component, Placement, Service } from '../topology/index.js';

/**
 * The topology as the engine walks it: what names something by id points to it, and each thing carries the state it has in
 * the loss that is being played. Times are whole minutes since the loss; `Infinity` is never.
 */
export interface Network {
  /** By id, as are all lists of components, services and sites below. */
  readonly components: readonly NetworkComponent[];
  readonly services: readonly NetworkService[];
  readonly parts: readonly Part[];
  readonly placementsIn: ReadonlyMap<string, readonly NetworkPlacement[]>;
}

export interface NetworkComponent {
  readonly component: Component;
  readonly id: string;
  /** Its place among all components by id. */
  readonly order: number;
  /** By site. */
  readonly placements: readonly NetworkPlacement[];
  readonly requires: readonly NetworkComponent[];
  readonly requiredByServices: readonly NetworkService[];
  /** Takeovers that cannot begin without it. */
  readonly neededBy: readonly NetworkPlacement[];
  part: Part;
  now: ComponentState;
  /** When enough of its placements are ready. */
  runningAt: number;
  /** As far as the loss has been played. */
  percentReady: number;
  /** A placement of it is lost or in doubt. */
  touched: boolean;
  /** The loss may move `runningAt`. */
  inDoubt: boolean;
}

export interface NetworkPlacement {
  readonly placement: Placement;
  readonly component: NetworkComponent;
  readonly site: string;
  readonly percent: number;
  /** How long the takeover takes, 0 of what is active; never where the basis asks for a proof that is missing. */
  readonly takeoverMinutes: number;
  readonly needs: readonly NetworkComponent[];
  readyAt: number;
  lost: boolean;
  /** The loss may move `readyAt`. */
  inDoubt: boolean;
  /** Needs in doubt that are not available yet, and since when the others are. */
  waitingFor: number;
  since: number;
}

export interface NetworkService {
  readonly service: Service;
  readonly id: string;
  readonly requires: readonly NetworkComponent[];
}

/**
 * Components that require each other, directly or not, and so become available together: a strongly connected part of
 * `requires`, found once per network. A part stands behind all parts it requires.
 */
export interface Part {
  readonly index: number;
  readonly members: readonly NetworkComponent[];
  /** Other parts that members require, each once, and those whose members require one of this. */
  readonly requires: readonly Part[];
  readonly requiredBy: readonly Part[];
  /** What holds for it in the loss that is being played. */
  now: PartState;
  inDoubt: boolean;
  /** Members and required parts in doubt that are not there yet, and since when the others are. */
  waitingFor: number;
  since: number;
}

/** Over all members and everything they require, transitively. */
export interface PartState {
  /** When all of it runs. */
  readonly availableAt: number;
  /** The one of it that runs last; of several the first by id. */
  readonly latest: NetworkComponent;
  /** Percent of peak load that its weakest component carries at minute 0, and once nothing more comes back. */
  readonly levelPercent: number;
  readonly finalLevelPercent: number;
  readonly dataLossSeconds: number;
}

/** What a component carries and keeps by itself, whatever it requires. */
export interface ComponentState {
  /** Percent of what is required that is ready at minute 0, at most 100. */
  readonly levelPercent: number;
  /** The same once nothing more comes back. */
  readonly finalLevelPercent: number;
  readonly dataLossSeconds: number;
}
