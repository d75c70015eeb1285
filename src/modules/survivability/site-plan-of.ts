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
    ...drawnOf(language, componentsIn(language, topology, site)),
  }));
}

function campusOf(language: Language, { groups }: Site): string | null {
  const campus = [groups['campus'] ?? []].flat();
  return campus.length === 0 ? null : fill(termsIn(language).scenarioNames.groups.campus, { value: campus.join(', ') });
}

function componentsIn(language: Language, { components }: Topology, site: Site): readonly PlanComponent[] {
  const { placementRoles } = termsIn(language);
  const placed = components.flatMap(({ name, placements }): readonly PlanComponent[] => {
    const placement = placements.find((each) => each.site === site.id);
    if (placement === undefined) return [];
    const { role, percent } = placement;
    return [{ name, note: `${placementRoles[role]} ${String(percent)}%`, isActive: role === 'active' }];
  });
  return placed.toSorted((one, other) => Number(other.isActive) - Number(one.isActive));
}

/** What the picture has room for; the rest is counted in it. */
function drawnOf(language: Language, ordered: readonly PlanComponent[]): Pick<PlanSite, 'components' | 'more'> {
  if (ordered.length <= SHOWN.components) return { components: ordered, more: [] };
  const more = ordered.slice(SHOWN.components - 1);
  const name = fill(termsIn(language).planWords.more, { count: more.length });
  return { components: [...ordered.slice(0, SHOWN.components - 1), { name, note: '', isActive: null }], more };
}
