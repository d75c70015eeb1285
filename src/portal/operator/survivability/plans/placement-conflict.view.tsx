import { termsIn } from '../../../../shared/words/index.js';
import { conflictFields, StaleConflict, usePage, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { placementTexts } from '../../services/placement/placement.form.js';
import { planPlacementLabels, standingPlacement } from './placement.form.js';
import type { PlanPlacementProps } from './placement.view.js';

/** Somebody changed the plan meanwhile: what was typed beside the placement as it stands in the plan now. */
export function PlacementConflict({ plan, typed }: Pick<PlanPlacementProps, 'plan' | 'typed'>) {
  const words = useWords();
  const { placementRoles, drillScopes } = termsIn(usePage().language);
  const [component = '', site = ''] = [typed['component'], typed['site']];
  const standing = standingPlacement(plan.document, component, site);
  const current = { component, site, ...(standing === undefined ? { role: 'none' } : placementTexts(standing)) };
  const roles: Readonly<Record<string, string>> = { ...placementRoles, none: words.plans.place.remove };
  const scopes: Readonly<Record<string, string>> = drillScopes;
  const shown = {
    role: (value: string) => roles[value] ?? value,
    needs: (value: string) => value.replaceAll('\n', ', '),
    scope: (value: string) => scopes[value] ?? value,
  };
  return (
    <StaleConflict
      action={paths.operator.planPlacements(plan.id)}
      currentVersion={plan.version}
      currentHref={paths.operator.plan(plan.id)}
      fields={conflictFields(planPlacementLabels(words), typed, current, shown)}
    />
  );
}
