import type { JointLossKind } from './joint-losses.js';
import type { ListedBuilding } from './systemic.queries.js';
import type { RankedLoss } from './systemic-view.js';

/** Which losses are looked at; null for all. A loss is shown where any of its buildings is meant. */
export interface SystemicFilter {
  readonly kind: JointLossKind | null;
  /** As the place of a building begins: 경기도. */
  readonly region: string | null;
  readonly provider: string | null;
  readonly substation: string | null;
}

/** What can be chosen, from the buildings that are listed. */
export interface SystemicChoices {
  readonly regions: readonly string[];
  readonly providers: readonly string[];
  readonly substations: readonly string[];
}

export function filteredLosses(losses: readonly RankedLoss[], filter: SystemicFilter): readonly RankedLoss[] {
  const { kind, region, provider, substation } = filter;
  const isMeant = (building: ListedBuilding): boolean =>
    (region === null || regionOf(building) === region) &&
    (provider === null || valuesOf(building, 'provider').includes(provider)) &&
    (substation === null || valuesOf(building, 'substation').includes(substation));
  const isAnywhere = region === null && provider === null && substation === null;
  return losses.filter((loss) => (kind === null || loss.kind === kind) && (isAnywhere || loss.buildings.some(isMeant)));
}

export function systemicChoices(buildings: readonly ListedBuilding[]): SystemicChoices {
  const distinct = (values: readonly string[]) =>
    [...new Set(values)].toSorted((one, other) => one.localeCompare(other, 'ko'));
  return {
    regions: distinct(buildings.map(regionOf)),
    providers: distinct(buildings.flatMap((building) => valuesOf(building, 'provider'))),
    substations: distinct(buildings.flatMap((building) => valuesOf(building, 'substation'))),
  };
}

const regionOf = ({ place }: ListedBuilding): string => place.split(' ')[0] ?? place;

const valuesOf = ({ groups }: ListedBuilding, key: string): readonly string[] => [groups[key] ?? []].flat();
