import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden } from '../../shared/errors.js';
import { type CalendarDate, seoulDate } from '../../shared/time.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import {
  type Basis,
  type BothOutcomes,
  type ServiceOutcome,
  type SimulationInput,
  Simulations,
} from '../survivability/index.js';
import { type CurrentRegister, registerAt, type Site, type Topology } from '../topology/index.js';
import { comparePrediction, type ComparedRow, hitsOf } from './compare-prediction.js';
import { type LossCause, lossCauses } from './loss-causes.js';
import { changesOf, type FeatureView, type StatusView } from './outage-rows.queries.js';
import type { OutageId } from './outage.entity.js';
import { outageView, type OutageView } from './outages.queries.js';

/** What a prediction starts from. */
export interface PredictionBasis {
  readonly outage: OutageView;
  readonly statuses: readonly StatusView[];
  readonly now: Date;
  /** As it stood at the start of the outage, or the first that followed; null where nothing was ever registered. */
  readonly register: CurrentRegister | null;
  /** True where the operator had no register yet when the outage began. */
  readonly isLater: boolean;
  /** Ids that the register calls the lost sites by, sorted. */
  readonly lost: readonly string[];
  /** From where they are known: the outage names them, or its event names the building. */
  readonly lostFrom: 'outage' | 'building';
  /** Names of lost sites that the register did not hold. */
  readonly unknownSites: readonly string[];
  /** From when on the building was told to be coming back, of an exercise its end; null where that was not told. */
  readonly siteBackAt: Date | null;
  /** Day of the start, in Korea: as of it the simulation runs. */
  readonly asOf: CalendarDate;
}

/** What can be simulated. */
export type SoundBasis = PredictionBasis & { readonly register: CurrentRegister };

/** What the register let expect, beside what happened. */
export interface Prediction {
  readonly rows: readonly ComparedRow<FeatureView>[];
  readonly hits: number;
  readonly of: number;
  readonly causes: readonly LossCause[];
}

const BASIS: Basis = 'declared';
const MINUTE = 60_000;

@Injectable()
export class PredictionQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly simulations: Simulations,
  ) {}

  /** @throws NotFound; Forbidden where the actor may not read outages */
  basis(actor: Actor, id: OutageId): Promise<PredictionBasis> {
    if (!actor.permissions.has('outage.read')) throw new Forbidden();
    return this.unitOfWork.snapshot(actor, async (reading) => {
      const outage = await outageView(reading, id);
      const register = await registerAt(reading, outage.operatorId, outage.startedAt);
      const { document } = register ?? { document: null };
      return {
        ...{ outage, register, now: reading.now, asOf: seoulDate(outage.startedAt) },
        isLater: register !== null && register.savedAt > outage.startedAt,
        statuses: await changesOf(reading, [id], reading.now),
        ...(await lostIn(reading, outage, document)),
        siteBackAt: await siteBackAt(reading, outage),
      };
    });
  }

  /** With the outcome of its loss, and every service explained by component. @throws Invalid where it is too large */
  async compared(basis: SoundBasis, { [BASIS]: outcome }: BothOutcomes): Promise<Prediction> {
    const { register, lost, asOf } = basis;
    const topology = register.document;
    const detail = await this.simulations.detail({ topology, asOf, basis: BASIS, scenario: { lost } });
    const outcomes = outcome.scenarios[0]?.services ?? [];
    const rows = comparedRows(basis, outcomes);
    return { rows, ...hitsOf(rows), causes: lossCauses({ topology, lost, detail, outcomes }) };
  }
}

/** Whether there is anything to simulate. */
export const isSound = (basis: PredictionBasis): basis is SoundBasis =>
  basis.register !== null && basis.lost.length > 0 && basis.register.document.services.length > 0;

/** The one loss, as all simulations are asked for. */
export const simulationOf = ({ register, lost, asOf }: SoundBasis, { personId }: Actor): SimulationInput => ({
  ...{ topology: register.document, asOf, by: personId },
  asked: { scenario: [`sites:${lost.join(',')}`], n1: false, groups: false, n2: false },
});

function comparedRows(
  { outage, statuses, now, register, siteBackAt: back }: SoundBasis,
  outcomes: readonly ServiceOutcome[],
) {
  const { startedAt, endedAt, features } = outage;
  return comparePrediction({
    ...{ features, statuses, outcomes, services: register.document.services },
    span: { startedAt, endedAt, now },
    siteBackMinutes: back === null ? null : Math.max(0, Math.round((+back - +startedAt) / MINUTE)),
  });
}

type Lost = Pick<PredictionBasis, 'lost' | 'lostFrom' | 'unknownSites'>;

/** The sites that an outage lost, by the ids of a register. */
export async function lostIn(reading: Reading, outage: OutageView, topology: Topology | null): Promise<Lost> {
  const sites = topology?.sites ?? [];
  const { lostSites, eventFacility } = outage;
  const building = sites.filter(({ facility }) => facility !== undefined && facility === eventFacility);
  if (lostSites.length === 0) return { lost: idsOf(building), lostFrom: 'building', unknownSites: [] };
  const codes = await reading.rows<{ id: string; code: string }>('SELECT id, code FROM site WHERE id = ANY ($1::uuid[])', [
    lostSites.map(({ id }) => id),
  ]); // prettier-ignore
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]));
  const found = lostSites.map(({ id, name }) => sites.find((site) => isSite(site, codeOf.get(id), name)) ?? null);
  return {
    ...{ lost: idsOf(found.filter((site) => site !== null)), lostFrom: 'outage' },
    unknownSites: lostSites.filter((_, index) => found[index] === null).map(({ name }) => name),
  };
}

/** A site that is not registered any more is known by the name that it had then. */
const isSite = (site: Site, code: string | undefined, name: string): boolean =>
  code === undefined ? site.name === name : site.id === code;

const idsOf = (sites: readonly Site[]): readonly string[] => [...new Set(sites.map(({ id }) => id))].toSorted();

/** An exercise assumes the building lost to its end. */
async function siteBackAt(
  reading: Reading,
  { eventId, startedAt, endedAt, exercise }: OutageView,
): Promise<Date | null> {
  if (exercise !== null) return endedAt;
  if (eventId === null) return null;
  const row = await reading.row<{ at: Date | null }>(
    `SELECT min(r.at) AS at FROM outage_restoration r JOIN outage_event e ON e.id = r.event_id AND e.facility_number = r.facility_number
      WHERE r.event_id = $1 AND r.at >= $2 AND r.power_percent > 0`,
    [eventId, startedAt],
  );
  return row?.at ?? null;
}
