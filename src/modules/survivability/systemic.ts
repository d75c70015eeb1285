import type { CalendarDate } from '../../shared/time.js';
import type { Topology } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { type Building, buildingLosses, type JointLossKind, ownLosses } from './joint-losses.js';
import type { Basis } from './proof.js';
import type { ServiceOutcome } from './service-outcome.js';
import { ServiceOutcomes } from './service-outcomes.js';
import { Simulator } from './simulator.js';
import { type HurtService, hurtService, type UserMinutes, userMinutesOf } from './user-hours.js';

export interface OperatorInput {
  readonly operator: string;
  readonly topology: Topology;
  readonly buildings: readonly Building[];
  readonly asOf: CalendarDate;
  readonly basis: Basis;
}

/** What one loss does to one operator. */
export interface OperatorLoss {
  /** Of the loss. */
  readonly id: string;
  readonly kind: JointLossKind;
  readonly operator: string;
  /** Its sites that fall: ids, sorted. */
  readonly lost: readonly string[];
  /** By id; none where everything goes on. */
  readonly services: readonly HurtService[];
}

/** One loss, and every operator of which it takes a site. */
export interface SystemicLoss {
  readonly id: string;
  readonly kind: JointLossKind;
  /** Numbers of the buildings that it takes; none where a site stands in no listed building. */
  readonly facilities: readonly string[];
  /** By what it does to their users, then by id. */
  readonly operators: readonly OperatorLoss[];
  readonly userMinutes: UserMinutes;
}

/** What each loss does to one operator; losses that take the same sites are played once. */
export function operatorLosses({ operator, topology, buildings, asOf, basis }: OperatorInput): readonly OperatorLoss[] {
  const simulator = new Simulator(topology, basis, asOf);
  const { services: known } = simulator.network;
  const outcomes = new ServiceOutcomes(simulator);
  const played = new Map<string, readonly HurtService[]>();
  const hurtBy = (lost: readonly string[]): readonly HurtService[] => {
    const found = simulator.play(lost, (loss) => outcomes.inLoss(loss));
    return known.flatMap((service, at) => hurtService(service, found[at] as ServiceOutcome) ?? []);
  };
  return ownLosses(operator, topology.sites, buildingLosses(buildings)).map(({ id, kind, lost }) => {
    const key = lost.join(',');
    const services = played.get(key) ?? hurtBy(lost);
    played.set(key, services);
    return { id, kind, operator, lost, services };
  });
}

/** The losses across operators, the one first that takes most users for longest: a plain sum, of what stops alone. */
export function rankedLosses(
  losses: readonly OperatorLoss[],
  buildings: readonly Building[],
  buildingOf: (operator: string, site: string) => string | undefined,
): readonly SystemicLoss[] {
  const taken = new Map(buildingLosses(buildings).map(({ id, facilities }) => [id, facilities]));
  const together = [...Map.groupBy(losses, ({ id }) => id)].map(([id, operators]): SystemicLoss => {
    const [first] = operators;
    const own = operators.flatMap(({ operator, lost }) => lost.flatMap((site) => buildingOf(operator, site) ?? []));
    return {
      ...{ id, kind: first?.kind ?? 'site', facilities: taken.get(id) ?? [...new Set(own)] },
      operators: operators.toSorted(byUsers),
      userMinutes: userMinutesOf(operators.flatMap(({ services }) => services)),
    };
  });
  return together.toSorted(
    (one, other) =>
      other.userMinutes.stopped - one.userMinutes.stopped ||
      other.userMinutes.degraded - one.userMinutes.degraded ||
      byCodePoint(one.id, other.id),
  );
}

function byUsers(one: OperatorLoss, other: OperatorLoss): number {
  const [ours, theirs] = [userMinutesOf(one.services), userMinutesOf(other.services)];
  return theirs.stopped - ours.stopped || theirs.degraded - ours.degraded || byCodePoint(one.operator, other.operator);
}
