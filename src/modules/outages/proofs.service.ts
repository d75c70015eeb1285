import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { type CalendarDate, seoulDate } from '../../shared/time.js';
import { type Reading, type Tx, UnitOfWork } from '../audit/index.js';
import {
  changesBetween,
  type CurrentRegister,
  currentRegister,
  Register,
  type Topology,
  type TopologyChanges,
} from '../topology/index.js';
import { actualCourse } from './actual-course.js';
import { byFeature } from './board.js';
import { measuredTakeovers, type MeasuredTakeover, takeoverId, withProven } from './measured-takeovers.js';
import { changesOf } from './outage-rows.queries.js';
import type { OutageId } from './outage.entity.js';
import { outageView, type OutageView } from './outages.queries.js';
import { lostIn } from './predictions.queries.js';
import { ProofEntity } from './proof.entity.js';

/** What an outage or exercise measured, held against the register as it stands now. */
export interface MeasuredView {
  readonly outage: OutageView;
  /** Number of the register's version, which a save names. */
  readonly version: number;
  readonly topology: Topology;
  /** Day of the start, in Korea: the date of the proof. */
  readonly on: CalendarDate;
  readonly takeovers: readonly MeasuredTakeover[];
  /** What was taken over before. */
  readonly taken: readonly ProofEntity[];
}

/** What taking over some of them would change. */
export interface ProofPreview {
  readonly chosen: readonly MeasuredTakeover[];
  readonly changes: TopologyChanges;
  /** What would stand. */
  readonly topology: Topology;
}

/** Takes what an ended outage or exercise measured into the register, as proven minutes. */
@Injectable()
export class Proofs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: Register,
  ) {}

  /** Up to now, while the outage goes on. @throws NotFound; Forbidden; Refused before anything was registered */
  measured(actor: Actor, id: OutageId): Promise<MeasuredView> {
    if (!actor.permissions.has('outage.read')) throw new Forbidden();
    return this.unitOfWork.snapshot(actor, (reading) => measuredView(reading, id));
  }

  /**
   * Saves those takeovers as a version of the register, and answers its number.
   * @param version of the register, on which they were seen
   * @throws NotFound; Forbidden; Refused while the outage goes on; Stale; Invalid where one is none of those that can be taken over
   */
  async take(actor: Actor, id: OutageId, version: number, takeovers: readonly string[]): Promise<number> {
    const { outage, on, ...measured } = await this.measured(actor, id);
    if (outage.endedAt === null) throw new Refused([{ code: 'outage-goes-on' }]);
    const chosen = chosenOf(measured.takeovers, takeovers);
    const saved = (tx: Tx, number: number) => enterProof(tx, outage, number, chosen);
    return this.register.edit(
      actor,
      outage.operatorId,
      version,
      (topology) => ({ topology: withProven(topology, chosen, on) }),
      { origin: 'outage', saved },
    );
  }
}

/** What would change, for people to look at before they save. @throws Invalid */
export function proofPreview({ topology, takeovers, on }: MeasuredView, ids: readonly string[]): ProofPreview {
  const chosen = chosenOf(takeovers, ids);
  const after = withProven(topology, chosen, on);
  return { chosen, changes: changesBetween(topology, after), topology: after };
}

function chosenOf(takeovers: readonly MeasuredTakeover[], ids: readonly string[]): readonly MeasuredTakeover[] {
  if (ids.length === 0) throw new Invalid([{ path: 'takeovers', code: 'too-few', facts: { min: 1 } }]);
  const open = new Map(takeovers.filter(({ state }) => state === 'open').map((each) => [takeoverId(each), each]));
  const faults = ids
    .filter((each) => !open.has(each))
    .map((found) => ({ path: 'takeovers', code: 'takeover-not-measured', facts: { found } }) as const);
  if (faults.length > 0) throw new Invalid(faults);
  return [...open].filter(([key]) => ids.includes(key)).map(([, each]) => each);
}

async function measuredView(reading: Reading, id: OutageId): Promise<MeasuredView> {
  const outage = await outageView(reading, id);
  const register = await currentRegister(reading, outage.operatorId);
  if (register === null) throw new Refused([{ code: 'prediction-needs-register' }]);
  const on = seoulDate(outage.startedAt);
  const takeovers = await takeoversOf(reading, outage, register, on);
  const taken = await reading.find(ProofEntity, { outageId: id });
  return { outage, on, takeovers, taken, version: register.number, topology: register.document };
}

async function takeoversOf(
  reading: Reading,
  outage: OutageView,
  { document: topology }: CurrentRegister,
  on: CalendarDate,
) {
  const { lost } = await lostIn(reading, outage, topology);
  const said = byFeature(await changesOf(reading, [outage.id], reading.now));
  const span = { ...outage, now: reading.now };
  const courses = new Map(
    outage.features.flatMap(({ id, code }) =>
      code === null ? [] : [[code, actualCourse(said.get(id) ?? [], span)] as const],
    ),
  );
  return measuredTakeovers({ topology, lost, courses, on });
}

async function enterProof(tx: Tx, outage: OutageView, registerVersion: number, chosen: readonly MeasuredTakeover[]) {
  const { id: outageId, operatorId, title } = outage;
  const takeovers = chosen.map(({ component, site, declaredMinutes, measuredMinutes }) => ({
    ...{ component: component.id, site, declaredMinutes, measuredMinutes },
  }));
  const by = { enteredBy: tx.actor.personId, enteredByName: tx.actor.personName, enteredAt: tx.now };
  const proof = { id: newId<'outage-proof'>(), operatorId, outageId, registerVersion, takeovers };
  await tx.insert(ProofEntity, { ...proof, ...by });
  const subject = { kind: 'outage', id: outageId } as const;
  tx.record({ action: 'outage.proof-taken', subject, operatorId, after: { title, registerVersion, takeovers } });
}
