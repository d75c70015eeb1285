import type { Groups } from '../facilities/index.js';
import type { Site } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';

export const JOINT_LOSS_KINDS = ['facility', 'group', 'site'] as const;
/** A building, what buildings share, or what one operator has in one place. */
export type JointLossKind = (typeof JOINT_LOSS_KINDS)[number];

/** A building of the public list, as far as its loss is concerned. */
export interface Building {
  readonly number: string;
  readonly groups: Groups;
}

/** What one loss takes from one operator. */
export interface OwnLoss {
  /** `facility:F-0001`, `group:substation=s1`, or `site:` with the operator and the site. */
  readonly id: string;
  readonly kind: JointLossKind;
  /** Ids of sites, sorted. */
  readonly lost: readonly string[];
}

/** The losses of which somebody outside decides: buildings and what buildings share, with the buildings that each takes. */
export interface BuildingLoss {
  readonly id: string;
  readonly kind: 'facility' | 'group';
  /** Numbers of buildings, sorted. */
  readonly facilities: readonly string[];
}

/** Each building, and each value that buildings share; one with several values falls only where it holds nothing else. */
export function buildingLosses(buildings: readonly Building[]): readonly BuildingLoss[] {
  const each = buildings.map(({ number }): BuildingLoss => {
    return { id: `facility:${number}`, kind: 'facility', facilities: [number] };
  });
  const groups = new Map<string, string[]>();
  for (const { number, groups: own } of buildings) {
    for (const [key, value] of Object.entries(own)) {
      const [only, ...others] = [value].flat();
      if (only === undefined || others.length > 0) continue;
      const id = `group:${key}=${only}`;
      groups.set(id, [...(groups.get(id) ?? []), number]);
    }
  }
  const shared = [...groups].map(([id, numbers]): BuildingLoss => {
    return { id, kind: 'group', facilities: numbers.toSorted(byCodePoint) };
  });
  return [...each, ...shared];
}

/** What of an operator falls with each building and group that takes anything of it, and each of its sites alone. */
export function ownLosses(
  operator: string,
  sites: readonly Pick<Site, 'id' | 'facility'>[],
  losses: readonly BuildingLoss[],
): readonly OwnLoss[] {
  const inBuilding = Map.groupBy(sites, ({ facility }) => facility);
  const joint = losses.map(({ id, kind, facilities }): OwnLoss => {
    const lost = facilities.flatMap((number) => (inBuilding.get(number) ?? []).map((site) => site.id));
    return { id, kind, lost: lost.toSorted(byCodePoint) };
  });
  const alone = sites.map(({ id }): OwnLoss => ({ id: `site:${operator}/${id}`, kind: 'site', lost: [id] }));
  return [...joint.filter(({ lost }) => lost.length > 0), ...alone];
}
