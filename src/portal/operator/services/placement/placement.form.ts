import {
  DRILL_SCOPES,
  type DrillScope,
  type Placement,
  PLACEMENT_ROLES,
  type PlacementInput,
  type PlacementRole,
} from '../../../../modules/topology/index.js';
import { Choice, Day, Patterns, WholeNumber } from '../../../../platform/http/input.js';
import type { Fault } from '../../../../shared/errors.js';
import type { CalendarDate } from '../../../../shared/time.js';
import type { Words } from '../../../words/index.js';
import { fieldText } from '../form-texts.js';

const MANY = 100_000;
const YEAR_IN_MINUTES = 525_600;

/** A cell of the grid as a form sends it; its fields are named as in the document. */
export class PlacementForm {
  @Choice(PLACEMENT_ROLES) role: PlacementRole;
  @WholeNumber({ min: 0, max: 1000 }) percent: number;
  @WholeNumber({ min: 0, max: 31_536_000, optional: true }) lagSeconds: number | null;
  @WholeNumber({ min: 1, max: YEAR_IN_MINUTES, optional: true }) minutes: number | null;
  @Patterns(/^[a-z0-9-]{1,64}$/, 'auth', { max: MANY }) needs: string[];
  @Day({ optional: true }) date: CalendarDate | null;
  @WholeNumber({ min: 1, max: YEAR_IN_MINUTES, optional: true }) measuredMinutes: number | null;
  @Choice(DRILL_SCOPES, { optional: true }) scope: DrillScope | null;
}

/** What belongs together and was given in part only. */
export function placementFaults(form: PlacementForm): readonly Fault[] {
  const missing = [
    ...(hasTakeover(form) && form.minutes === null ? ['minutes'] : []),
    ...(hasDrill(form) && form.date === null ? ['date'] : []),
    ...(hasDrill(form) && form.measuredMinutes === null ? ['measuredMinutes'] : []),
  ];
  return missing.map((path) => ({ path, code: 'required' }));
}

/** The placement that a form without faults describes. */
export function placementIn(form: PlacementForm): PlacementInput {
  const { role, percent, lagSeconds, minutes, needs, date, measuredMinutes, scope } = form;
  const drill =
    date === null || measuredMinutes === null ? {} : { lastDrill: { date, measuredMinutes, ...given(scope) } };
  return {
    ...{ role, percent, lagSeconds: lagSeconds ?? 0 },
    ...(minutes === null ? {} : { takeover: { minutes, needs, ...drill } }),
  };
}

/** A placement as the texts of its form. */
export function placementTexts({ role, percent, lagSeconds, takeover }: Placement): Readonly<Record<string, string>> {
  const drill = takeover?.lastDrill;
  return {
    ...{ role, percent: percent.toString(), lagSeconds: lagSeconds === 0 ? '' : lagSeconds.toString() },
    ...{ minutes: fieldText(takeover?.minutes), needs: takeover?.needs.join('\n') ?? '' },
    ...{ date: drill?.date ?? '', measuredMinutes: fieldText(drill?.measuredMinutes), scope: drill?.scope ?? '' },
  };
}

export const placementLabels = ({ services: words }: Words) => ({
  role: words.role,
  percent: words.percent,
  lagSeconds: words.lag,
  minutes: words.takeoverMinutes,
  needs: words.needs,
  date: words.drillDate,
  measuredMinutes: words.drillMinutes,
  scope: words.drillScope,
});

const hasDrill = ({ date, measuredMinutes, scope }: PlacementForm) =>
  date !== null || measuredMinutes !== null || scope !== null;

const hasTakeover = (form: PlacementForm) => form.role !== 'active' || form.needs.length > 0 || hasDrill(form);

const given = (scope: DrillScope | null) => (scope === null ? {} : { scope });
