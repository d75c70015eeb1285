import type { Component, Placement } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import type { NumberOf } from './component-rows.js';
import { Integers } from './integers.js';
import { ListWriter } from './list-writer.js';
import type { Lists } from './lists.js';
import type { PlacementRows } from './network.js';
import type { Proof } from './proof.js';
import { Stretches } from './stretches.js';
import { Times } from './times.js';

/** What ids name, and how many sites there are. */
export interface Naming {
  readonly component: NumberOf;
  readonly site: NumberOf;
  readonly sites: number;
}

/** Numbers the placements component by component, by site. */
export function placementRows(components: readonly Component[], naming: Naming, proof: Proof): PlacementRows {
  const writer = new PlacementWriter(components, naming, proof);
  for (const { placements } of components) writer.add(placements);
  return writer.rows();
}

class PlacementWriter {
  /** By component: its first placement; one more at the end. */
  readonly #starts: Int32Array;
  readonly #siteOf: Integers;
  readonly #percent: Integers;
  readonly #lagSeconds: Integers;
  readonly #takeoverMinutes: Times;
  readonly #needs: ListWriter;
  #components = 0;
  #placements = 0;

  constructor(
    components: readonly Component[],
    private readonly naming: Naming,
    private readonly proof: Proof,
  ) {
    const count = components.reduce((sum, { placements }) => sum + placements.length, 0);
    this.#starts = new Int32Array(components.length + 1);
    this.#siteOf = Integers.of(count, 0);
    this.#percent = Integers.of(count, 0);
    this.#lagSeconds = Integers.of(count, 0);
    this.#takeoverMinutes = Times.of(count, 0);
    this.#needs = new ListWriter(count);
  }

  /** The placements of the next component. */
  add(placements: readonly Placement[]): void {
    for (const placement of sorted(placements, bySite)) this.#write(placement);
    this.#starts[++this.#components] = this.#placements;
  }

  rows(): PlacementRows {
    const placementsOf = new Stretches(this.#starts);
    const needs = this.#needs.lists();
    return {
      ...{ placements: this.#placements, placementsOf },
      ...{ componentOf: placementsOf.turned(), siteOf: this.#siteOf },
      placementsIn: placementsIn(this.#siteOf, this.naming.sites),
      ...{ percent: this.#percent, lagSeconds: this.#lagSeconds, takeoverMinutes: this.#takeoverMinutes },
      ...{ needs, neededBy: needs.turned(this.#components) },
    };
  }

  #write(placement: Placement): void {
    const number = this.#placements++;
    this.#siteOf.set(number, this.naming.site(placement.site));
    this.#percent.set(number, placement.percent);
    this.#lagSeconds.set(number, placement.lagSeconds);
    this.#takeoverMinutes.set(number, this.proof(placement));
    for (const id of sorted(placement.takeover?.needs ?? [], byCodePoint)) this.#needs.add(this.naming.component(id));
    this.#needs.end();
  }
}

function placementsIn(siteOf: Integers, sites: number): Lists {
  const writer = new ListWriter(siteOf.count);
  for (let placement = 0; placement < siteOf.count; placement++) {
    writer.add(siteOf.at(placement));
    writer.end();
  }
  return writer.lists().turned(sites);
}

const bySite = (one: Placement, other: Placement): number => byCodePoint(one.site, other.site);

/** Most lists have one item or none. */
const sorted = <T>(list: readonly T[], order: (one: T, other: T) => number): readonly T[] =>
  list.length < 2 ? list : list.toSorted(order);
