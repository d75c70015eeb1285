/** The document `ieum-topology/1` as read: defaults filled in, every reference known. One per operator. */
export const TOPOLOGY_FORMAT = 'ieum-topology/1';

export const LAYERS = ['application', 'platform', 'operations', 'data', 'network'] as const;
/** What kind of building block a component is; `operations` are the tools that people run and recover the rest with. */
export type Layer = (typeof LAYERS)[number];

export const PLACEMENT_ROLES = ['active', 'standby', 'backup'] as const;
/** A backup behaves as a standby; it is named apart for people. */
export type PlacementRole = (typeof PLACEMENT_ROLES)[number];

export const DRILL_SCOPES = ['component', 'service', 'site'] as const;
/** What the drill assumed lost. */
export type DrillScope = (typeof DRILL_SCOPES)[number];

export interface Topology {
  readonly format: typeof TOPOLOGY_FORMAT;
  readonly sites: readonly Site[];
  readonly services: readonly Service[];
  readonly components: readonly Component[];
}

/** What the register holds before anything was saved. */
export const EMPTY_TOPOLOGY: Topology = { format: TOPOLOGY_FORMAT, sites: [], services: [], components: [] };

/** What is lost alone: an operator's presence in a building, or a hall or power zone of it. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Number in the ministry's public list of buildings; equal numbers are one building. */
  readonly facility?: string;
  /** Common causes such as campus, substation or carrier. A list means any one of its values is enough to live on. */
  readonly groups: Groups;
  /** Degrees; given together with `longitude` or not at all. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export type Groups = Readonly<Record<string, GroupValue>>;
export type GroupValue = string | readonly string[];

/** What users use. */
export interface Service {
  readonly id: string;
  readonly name: string;
  /** The service of which this one is a feature; users are then counted once, for the whole. */
  readonly partOf?: string;
  /** Average daily domestic users. */
  readonly users: number;
  /** Core function (핵심기능). */
  readonly core: boolean;
  readonly objective?: Objective;
  /** Ids of components, all of which it needs. */
  readonly requires: readonly string[];
}

export interface Objective {
  readonly recoveryMinutes?: number;
  readonly dataLossSeconds?: number;
}

/** What services are built of. */
export interface Component {
  readonly id: string;
  readonly name: string;
  readonly layer: Layer;
  readonly stateful: boolean;
  /** Ids of components it needs while it serves, all of them. */
  readonly requires: readonly string[];
  /** Percent of peak load below which it does not run. */
  readonly requiredPercent: number;
  readonly placements: readonly Placement[];
}

/** A component in a site. */
export interface Placement {
  readonly site: string;
  readonly role: PlacementRole;
  /** Percent of peak load that it carries, or can carry once it runs. */
  readonly percent: number;
  /** How far its data is behind; above 0 only where the component is stateful. */
  readonly lagSeconds: number;
  /** How a standby or backup becomes active; on every one of them, on no active placement. */
  readonly takeover?: Takeover;
}

export interface Takeover {
  readonly minutes: number;
  /** Ids of components that must be available before it can begin; may name the component itself. */
  readonly needs: readonly string[];
  readonly lastDrill?: LastDrill;
}

/** The last real takeover that was exercised, and the minutes measured in it. */
export interface LastDrill {
  readonly date: string;
  readonly measuredMinutes: number;
  readonly scope?: DrillScope;
}
