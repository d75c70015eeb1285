import type { NetworkComponent, Part, PartState } from './network.js';

/** Tarjan's algorithm without recursion: a chain of a hundred thousand components must not end the stack. */
export function partsOf(components: readonly NetworkComponent[]): readonly Part[] {
  const search = new Search();
  for (const component of components) if (!search.knows(component)) search.from(component);
  for (const part of search.parts) joinRequired(part);
  return search.parts;
}

type Joined = Omit<Part, 'requires' | 'requiredBy'> & { readonly requires: Part[]; readonly requiredBy: Part[] };

function joinRequired(part: Joined): void {
  const required = new Set(part.members.flatMap((member) => member.requires.map((each) => each.part as Joined)));
  required.delete(part);
  for (const each of required) {
    part.requires.push(each);
    each.requiredBy.push(part);
  }
}

interface Visit {
  readonly component: NetworkComponent;
  readonly order: number;
  /** The earliest visit that can be reached back from here. */
  low: number;
  next: number;
}

class Search {
  readonly parts: Joined[] = [];
  readonly #visits = new Map<NetworkComponent, Visit>();
  /** Visited and in no part yet. */
  readonly #open: Visit[] = [];

  knows(component: NetworkComponent): boolean {
    return this.#visits.has(component);
  }

  from(start: NetworkComponent): void {
    const path = [this.#visit(start)];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const required = here.component.requires[here.next++];
      if (required === undefined) this.#leave(path);
      else this.#look(here, required, path);
    }
  }

  #visit(component: NetworkComponent): Visit {
    const order = this.#visits.size;
    const visit = { component, order, low: order, next: 0 };
    this.#visits.set(component, visit);
    this.#open.push(visit);
    return visit;
  }

  #look(here: Visit, required: NetworkComponent, path: Visit[]): void {
    const seen = this.#visits.get(required);
    if (seen === undefined) path.push(this.#visit(required));
    else if (!isPlaced(required)) here.low = Math.min(here.low, seen.order);
  }

  #leave(path: Visit[]): void {
    const left = path.pop();
    const before = path.at(-1);
    if (left === undefined) return;
    if (before !== undefined) before.low = Math.min(before.low, left.low);
    if (left.low === left.order) this.#close(left);
  }

  #close(root: Visit): void {
    const from = this.#open.lastIndexOf(root);
    const members = this.#open.splice(from).map(({ component }) => component);
    const part: Joined = {
      index: this.parts.length,
      members,
      requires: [],
      requiredBy: [],
      now: unknownState(root),
      inDoubt: false,
      waitingFor: 0,
      since: 0,
    };
    for (const member of members) member.part = part;
    this.parts.push(part);
  }
}

const isPlaced = (component: NetworkComponent): boolean => (component.part as Part | undefined) !== undefined;

const unknownState = ({ component }: Visit): PartState => ({
  ...{ availableAt: Infinity, latest: component },
  ...{ levelPercent: 0, finalLevelPercent: 0, dataLossSeconds: 0 },
});
