import type { Component, Service } from '../topology/index.js';
import type { Integers } from './integers.js';
import type { Lists } from './lists.js';
import type { NumberSet } from './number-set.js';
import type { Stretches } from './stretches.js';
import type { Times } from './times.js';

/**
 * The topology as the engine walks it. Everything has a number, counted from 0, and what is known of it stands in rows of
 * numbers: a loss reads a few rows of memory instead of a graph of a million objects. None of it changes once it is built.
 *
 * Sites and services are numbered by id. A part is a set of components that require each other, directly or not, and so
 * become available together: a strongly connected part of `requires`. Parts are numbered from below upwards, each behind
 * all that it requires; components part by part; placements component by component, by site. So a part is a stretch of
 * components, and a component a stretch of placements.
 */
export interface Network extends ComponentRows, PlacementRows, ServiceRows {
  /** Ids by number. */
  readonly sites: readonly string[];
  readonly siteNumbers: ReadonlyMap<string, number>;
}

export interface ComponentRows {
  readonly components: readonly Component[];
  readonly parts: number;
  readonly partOf: Integers;
  /** By part. */
  readonly componentsOf: Stretches;
  /** By part: the other parts that require it, each once. */
  readonly requiredBy: Lists;
  /** By component: its place among all components by id. */
  readonly rank: Integers;
  /** The same read backwards: by place, the component. */
  readonly byId: Integers;
  /** By component: percent of peak load below which it does not run. */
  readonly requiredPercent: Integers;
  /** Components that keep data. */
  readonly stateful: NumberSet;
}

export interface PlacementRows {
  readonly placements: number;
  /** By component, each by site. */
  readonly placementsOf: Stretches;
  readonly componentOf: Integers;
  readonly siteOf: Integers;
  /** By site. */
  readonly placementsIn: Lists;
  /** By placement: percent of peak load that it carries once it is ready. */
  readonly percent: Integers;
  /** By placement: how far its data is behind. */
  readonly lagSeconds: Integers;
  /** By placement: 0 of what is active; never where the basis asks for a proof that is missing. */
  readonly takeoverMinutes: Times;
  /** By placement: the components that its takeover needs, by id. */
  readonly needs: Lists;
  /** By component: the placements whose takeover cannot begin without it. */
  readonly neededBy: Lists;
}

export interface ServiceRows {
  readonly services: readonly Service[];
  /** By service: the parts of what it requires. */
  readonly partsBehind: Lists;
  /** By part: the services that require some of it. */
  readonly servicesOn: Lists;
}

export const componentId = ({ components }: Network, component: number): string =>
  (components[component] as Component).id;

export const siteId = ({ sites, siteOf }: Network, placement: number): string => sites[siteOf.at(placement)] as string;

/** The takeovers that cannot begin without a component, but for those that the basis does not count anyway. */
export const takeoversNeeding = ({ neededBy, takeoverMinutes }: Network, component: number): readonly number[] =>
  [...neededBy.of(component)].filter((placement) => takeoverMinutes.at(placement) < Infinity);
