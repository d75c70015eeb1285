import {
  DRILL_SCOPES,
  type DrillScope,
  type Edited,
  type Placement,
  PLACEMENT_ROLES,
  type PlacementInput,
  type PlacementRole,
  setPlacement,
  type Topology,
} from '../../../../modules/topology/index.js';
import { Choice, Day, Pattern, Patterns, WholeNumber } from '../../../../platform/http/input.js';
import type { Fault } from '../../../../shared/errors.js';
import type { CalendarDate } from '../../../../shared/time.js';
import type { Words } from '../../../words/index.js';
import {
  type PlacementForm,
  placementFaults,
  placementIn,
  placementLabels,
} from '../../services/placement/placement.form.js';

const ID = /^[a-z0-9-]{1,64}$/;
const MANY = 100_000;
const YEAR_IN_MINUTES = 525_600;

export const PLAN_ROLES = [...PLACEMENT_ROLES, 'none'] as const;

/** Where a component stands in a plan, or that it does not. */
export class PlanPlacementForm {
  @Pattern(ID, 'auth') component: string;
  @Pattern(ID, 'alpha') site: string;
  @Choice(PLAN_ROLES) role: PlacementRole | 'none';
  @WholeNumber({ min: 0, max: 1000, optional: true }) percent: number | null;
  @WholeNumber({ min: 0, max: 31_536_000, optional: true }) lagSeconds: number | null;
  @WholeNumber({ min: 1, max: YEAR_IN_MINUTES, optional: true }) minutes: number | null;
  @Patterns(ID, 'auth', { max: MANY }) needs: string[];
  @Day({ optional: true }) date: CalendarDate | null;
  @WholeNumber({ min: 1, max: YEAR_IN_MINUTES, optional: true }) measuredMinutes: number | null;
  @Choice(DRILL_SCOPES, { optional: true }) scope: DrillScope | null;
}

/** What belongs together and was given in part only. */
export function planPlacementFaults(form: PlanPlacementForm): readonly Fault[] {
  const placement = placementOf(form);
  if (placement !== null) return placementFaults(placement);
  return form.role === 'none' ? [] : [{ path: 'percent', code: 'required' }];
}

/** The plan with the component placed as the form says. Lag and drill that it leaves out stay as they are. */
export function placeInPlan(plan: Topology, form: PlanPlacementForm): Edited {
  const placement = placementOf(form);
  const standing = standingPlacement(plan, form.component, form.site);
  return setPlacement(plan, form.component, form.site, placement && kept(placementIn(placement), form, standing));
}

/** What the form says where the component is placed; null where it is not, or not yet told how. */
function placementOf({ role, percent, ...form }: PlanPlacementForm): PlacementForm | null {
  return role === 'none' || percent === null ? null : { ...form, role, percent };
}

function kept(placement: PlacementInput, form: PlanPlacementForm, standing: Placement | undefined): PlacementInput {
  const { takeover } = placement;
  const drill = form.date === null ? standing?.takeover?.lastDrill : undefined;
  return {
    ...placement,
    lagSeconds: form.lagSeconds ?? standing?.lagSeconds ?? 0,
    ...(takeover !== undefined && drill !== undefined && { takeover: { ...takeover, lastDrill: drill } }),
  };
}

export const standingPlacement = (plan: Topology, component: string, site: string): Placement | undefined =>
  plan.components.find(({ id }) => id === component)?.placements.find((each) => each.site === site);

export const planPlacementLabels = (words: Words) => ({
  component: words.services.component,
  site: words.services.site,
  ...placementLabels(words),
});
