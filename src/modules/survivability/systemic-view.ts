import type { CalendarDate } from '../../shared/time.js';
import type { LossesOfOperator } from './operator-losses.thread.js';
import { ENGINE_VERSION } from './outcome.js';
import type { Basis } from './proof.js';
import { type OperatorLoss, rankedLosses, type SystemicLoss } from './systemic.js';
import type { ListedBuilding, StandingRegister, SystemicSources } from './systemic.queries.js';
import { type UserMinutes, userMinutesOf } from './user-hours.js';

/** What only the ministry sees: each loss with all whom it takes, the worst first. */
export interface SystemicView {
  readonly asOf: CalendarDate;
  readonly basis: Basis;
  readonly engine: string;
  /** From how many operators' registers it was computed. */
  readonly operators: number;
  readonly losses: readonly RankedLoss[];
}

export interface RankedLoss extends Pick<SystemicLoss, 'id' | 'kind' | 'userMinutes'> {
  readonly buildings: readonly ListedBuilding[];
  /** By what it does to their users. */
  readonly operators: readonly AffectedOperator[];
}

export interface AffectedOperator extends Pick<OperatorLoss, 'services'> {
  readonly operatorId: string;
  readonly operatorName: string;
  /** Version of the register that it was computed from. */
  readonly register: number;
  /** Its sites that fall. */
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly userMinutes: UserMinutes;
}

export interface Computed {
  readonly register: StandingRegister;
  readonly own: LossesOfOperator;
}

export function systemicView(
  { buildings }: Pick<SystemicSources, 'buildings'>,
  computed: readonly Computed[],
  { asOf, basis }: { readonly asOf: CalendarDate; readonly basis: Basis },
): SystemicView {
  const known = new Map(
    computed.map(({ register, own }) => [register.operatorId as string, { register, sites: sitesOf(own) }]),
  );
  const ranked = rankedLosses(
    computed.flatMap(({ own }) => own.losses),
    buildings,
    (operator, site) => known.get(operator)?.sites.get(site)?.facility ?? undefined,
  );
  const listed = new Map(buildings.map((building) => [building.number, building]));
  const affected = ({ operator, lost, services }: OperatorLoss): AffectedOperator => {
    const { register, sites } = known.get(operator) ?? {};
    return {
      ...{ operatorId: operator, operatorName: register?.operatorName ?? operator, register: register?.number ?? 0 },
      sites: lost.map((id) => ({ id, name: sites?.get(id)?.name ?? id })),
      ...{ services, userMinutes: userMinutesOf(services) },
    };
  };
  const losses = ranked.map(({ id, kind, userMinutes, facilities, operators }) => ({
    ...{ id, kind, userMinutes, operators: operators.map(affected) },
    buildings: facilities.flatMap((number) => listed.get(number) ?? []),
  }));
  return { asOf, basis, engine: ENGINE_VERSION, operators: computed.length, losses };
}

const sitesOf = ({ sites }: LossesOfOperator) => new Map(sites.map((site) => [site.id, site]));
