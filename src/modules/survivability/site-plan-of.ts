import { fill, type Language, termsIn } from '../../shared/words/index.js';
import type { Site, Topology } from '../topology/index.js';
import type { PlanComponent, PlanSite } from './site-plan-picture.js';

const SHOWN = { sites: 12, components: 14 } as const;

/** The sites of a topology with what stands in them, the lost ones first where there are more than a picture shows. */
export function sitePlanOf(language: Language, topology: Topology, lost: readonly string[]): readonly PlanSite[] {
  const isLost = ({ id }: Site) => lost.includes(id);
  const { sites } = topology;
  const most =
    sites.length > SHOWN.sites ? sites.toSorted((one, other) => Number(isLost(other)) - Number(isLost(one))) : sites;
  return most.slice(0, SHOWN.sites).map((site) => ({
    ...{ id: site.id, name: site.name, campus: campusOf(language, site), isLost: isLost(site) },
    components: componentsIn(language, topology, site),
  }));
}

function campusOf(language: Language, { groups }: Site): string | null {
  const campus = [groups['campus'] ?? []].flat();
  return campus.length === 0 ? null : fill(termsIn(language).scenarioNames.groups.campus, { value: campus.join(', ') });
}

function componentsIn(language: Language, { components }: Topology, site: Site): readonly PlanComponent[] {
  const { placementRoles, planWords } = termsIn(language);
  const placed = components.flatMap(({ name, placements }): readonly PlanComponent[] => {
    const placement = placements.find((each) => each.site === site.id);
    if (placement === undefined) return [];
    const { role, percent } = placement;
    return [{ name, note: `${placementRoles[role]} ${String(percent)}%`, isActive: role === 'active' }];
  });
  const ordered = placed.toSorted((one, other) => Number(other.isActive) - Number(one.isActive));
  if (ordered.length <= SHOWN.components) return ordered;
  const more = fill(planWords.more, { count: ordered.length - SHOWN.components + 1 });
  return [...ordered.slice(0, SHOWN.components - 1), { name: more, note: '', isActive: null }];
}
