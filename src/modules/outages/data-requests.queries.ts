import { Injectable } from '@nestjs/common';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { evidenceOf, type EvidenceView } from '../evidence/index.js';
import { clockFacts } from './clock-facts.queries.js';
import {
  coveredUnder,
  type CoverageThen,
  DATA_REQUEST_BASES,
  type DataRequestBasis,
  holderOf,
} from './data-request-basis.js';
import { DataRequestEntity, type DataRequestId, type DataRequestStepEntity } from './data-request.entity.js';
import { type DataRequestState, isOverdue, requestWaits, resultWaits, stateOf } from './data-request-state.js';
import type { Covered } from './clocks.js';
import { OutageEntity, type OutageId } from './outage.entity.js';

export type DataRequestStepView = Omit<DataRequestStepEntity, 'operatorId' | 'requestId'>;

/** A request in a list, as far as its reader sees it. */
export interface DataRequestRow {
  readonly number: number;
  readonly basis: DataRequestBasis;
  readonly state: DataRequestState;
  readonly dueAt: Date | null;
  /** Its deadline has passed without an answer. */
  readonly overdue: boolean;
  /** Letters that wait for a signatory; nothing of it for the operator. */
  readonly waiting: readonly ('request' | 'result')[];
}

export interface DataRequestAnswer {
  readonly number: number;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
  readonly files: readonly EvidenceView[];
}

/** A request with all that its reader may know of it. */
export interface DataRequestView extends DataRequestRow {
  readonly id: DataRequestId;
  readonly operatorId: OperatorId;
  readonly outageId: OutageId;
  /** Changes with every step that the reader sees. */
  readonly version: number;
  /** By the decision for the year of the outage. */
  readonly covered: Covered;
  /** What is demanded: as it was issued last, or drafted for the ministry where that is newer. */
  readonly asked: DataRequestStepView;
  readonly steps: readonly DataRequestStepView[];
  readonly answers: readonly DataRequestAnswer[];
  /** Written or told last. */
  readonly result: DataRequestStepView | null;
}

@Injectable()
export class DataRequestQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In the order of their numbers; as many as one outage can have. @throws NotFound */
  list(actor: Actor, outageId: OutageId): Promise<readonly DataRequestRow[]> {
    return this.unitOfWork.read(actor, async (reading) => {
      await reading.need(OutageEntity, { id: outageId });
      const requests = await reading.find(DataRequestEntity, { outageId }, { number: 'ASC' });
      const steps = await stepsOfMany(reading, requests);
      return requests.map((request) => rowOf(reading, request, steps.get(request.id) ?? []));
    });
  }

  /** @throws NotFound, for the operator also while it is a draft */
  one(actor: Actor, outageId: OutageId, number: number): Promise<DataRequestView> {
    return this.unitOfWork.read(actor, (reading) => dataRequestView(reading, outageId, number));
  }

  /** How the operator is covered in the year of the outage, for the form of a request. @throws NotFound */
  coverage(actor: Actor, outageId: OutageId): Promise<CoverageThen> {
    return this.unitOfWork.read(actor, async (reading) =>
      coverageThen(reading, await reading.need(OutageEntity, { id: outageId })),
    );
  }
}

/** @throws NotFound */
export async function dataRequestView(reading: Reading, outageId: OutageId, number: number): Promise<DataRequestView> {
  const request = await reading.need(DataRequestEntity, { outageId, number });
  const outage = await reading.need(OutageEntity, { id: outageId });
  const steps = await stepsOf(reading, request.id);
  const asked = steps.findLast(({ kind }) => kind === 'drafted' || kind === 'issued');
  if (asked === undefined) throw new NotFound();
  return {
    ...rowOf(reading, request, steps),
    ...{ id: request.id, operatorId: request.operatorId, outageId, version: steps.length, steps, asked },
    covered: coveredUnder(request.basis, await coverageThen(reading, outage)),
    answers: await answersOf(reading, steps),
    result: steps.findLast(({ kind }) => kind === 'concluded' || kind === 'told') ?? null,
  };
}

/** Coverage by the decision that holds for the year in which the outage began. */
export async function coverageThen(reading: Reading, outage: OutageEntity): Promise<CoverageThen> {
  const { dataCentre, serviceStability } = await clockFacts(reading, outage);
  return { 'TBA-22-7': serviceStability, 'NA-46': dataCentre };
}

function rowOf(reading: Reading, { number, basis }: DataRequestEntity, steps: readonly DataRequestStepView[]) {
  const state = stateOf(steps);
  const last = (kind: DataRequestStepView['kind']) => steps.findLast((step) => step.kind === kind);
  const dueAt = (last('issued') ?? last('drafted'))?.dueAt ?? null;
  const waiting = [...(requestWaits(steps) ? (['request'] as const) : []), ...(resultWaits(steps) ? (['result'] as const) : [])]; // prettier-ignore
  const isMinistry = isMinistrySide(reading.actor);
  return {
    ...{ number, basis, state, dueAt, overdue: isOverdue(state, dueAt, reading.now) },
    waiting: isMinistry ? waiting : [],
  };
}

const STEPS = `SELECT request_id AS "requestId", id, kind, number, reason, material, form, returned, due_at AS "dueAt", text, follows,
  entered_by AS "enteredBy", entered_by_name AS "enteredByName", entered_by_organisation AS "enteredByOrganisation",
  entered_at AS "enteredAt" FROM data_request_step WHERE request_id = ANY ($1::uuid[]) ORDER BY place`;

async function stepsOfMany(reading: Reading, requests: readonly { readonly id: DataRequestId }[]) {
  const rows = await reading.rows<DataRequestStepView & { readonly requestId: DataRequestId }>(STEPS, [
    requests.map(({ id }) => id),
  ]);
  return Map.groupBy(rows, ({ requestId }) => requestId);
}

/** The steps that the reader sees, in their order. */
export async function stepsOf(reading: Reading, id: DataRequestId): Promise<readonly DataRequestStepView[]> {
  return (await stepsOfMany(reading, [{ id }])).get(id) ?? [];
}

async function answersOf(
  reading: Reading,
  steps: readonly DataRequestStepView[],
): Promise<readonly DataRequestAnswer[]> {
  const answers = steps.filter(({ kind }) => kind === 'answered');
  const ids = answers.map(({ id }) => id);
  const files = Map.groupBy(await evidenceOf(reading, 'data-request-answer', ids), ({ subjectId }) => subjectId);
  return answers.map(({ id, number, text, enteredByName: by, enteredAt: at }) => ({
    ...{ number, text: text ?? '', by, at, files: files.get(id) ?? [] },
  }));
}

/** A request that its operator has to answer. */
export interface OpenDataRequest {
  readonly outageId: OutageId;
  readonly outageTitle: string;
  readonly number: number;
  readonly dueAt: Date;
}

/** What was demanded of the operator and not answered since it was issued last, the earliest deadline first; at most so many. */
export function openDataRequests(reading: Reading, operatorId: OperatorId, limit: number): Promise<OpenDataRequest[]> {
  return reading.rows<OpenDataRequest>(
    `SELECT o.id AS "outageId", o.title AS "outageTitle", r.number, s.due_at AS "dueAt"
       FROM data_request r JOIN outage o ON o.id = r.outage_id
       JOIN LATERAL (SELECT due_at, place FROM data_request_step WHERE request_id = r.id AND kind = 'issued'
                      ORDER BY place DESC LIMIT 1) AS s ON true
      WHERE r.operator_id = $1
        AND NOT EXISTS (SELECT FROM data_request_step WHERE request_id = r.id
                         AND (kind IN ('withdrawn', 'told') OR kind = 'answered' AND place > s.place))
      ORDER BY s.due_at, r.id LIMIT $2`,
    [operatorId, limit],
  );
}

/** A letter that a signatory has to issue. */
export interface DataRequestToIssue {
  readonly outageId: OutageId;
  readonly number: number;
  readonly operatorName: string;
  readonly letter: 'request' | 'result';
}

/** What waits for a signatory of that authority, oldest first; at most so many. */
export function dataRequestsToIssue(reading: Reading, limit: number): Promise<DataRequestToIssue[]> {
  const { organisationKind } = reading.actor;
  const bases = DATA_REQUEST_BASES.filter((basis) => holderOf(basis) === organisationKind);
  return reading.rows<DataRequestToIssue>(
    `SELECT r.outage_id AS "outageId", r.number, o.name AS "operatorName",
            CASE WHEN s.concluded > coalesce(s.told, 0) THEN 'result' ELSE 'request' END AS letter
       FROM data_request r JOIN organisation o ON o.id = r.operator_id
       ${LAST_STEPS}
      WHERE NOT s.ended AND r.basis = ANY ($1::text[])
        AND (s.concluded > coalesce(s.told, 0) OR (s.told IS NULL AND s.drafted > coalesce(s.issued, 0)))
      ORDER BY r.drafted_at, r.id LIMIT $2`,
    [bases, limit],
  );
}

/** A request that was answered since it was issued last, and of which nobody has written the result yet. */
export interface AnsweredDataRequest {
  readonly outageId: OutageId;
  readonly number: number;
  readonly operatorName: string;
}

/** What waits for those who draft requests, the one answered first first; at most so many. */
export const answeredDataRequests = (reading: Reading, limit: number): Promise<AnsweredDataRequest[]> =>
  reading.rows<AnsweredDataRequest>(
    `SELECT r.outage_id AS "outageId", r.number, o.name AS "operatorName"
       FROM data_request r JOIN organisation o ON o.id = r.operator_id
       ${LAST_STEPS}
      WHERE NOT s.ended AND s.told IS NULL AND s.answered > greatest(s.issued, s.concluded)
      ORDER BY s.answered LIMIT $1`,
    [limit],
  );

/** Of each request the last step of each kind, by place. */
const LAST_STEPS = `
  JOIN LATERAL (SELECT max(place) FILTER (WHERE kind = 'drafted') AS drafted, max(place) FILTER (WHERE kind = 'issued') AS issued,
                       max(place) FILTER (WHERE kind = 'answered') AS answered, max(place) FILTER (WHERE kind = 'concluded') AS concluded,
                       max(place) FILTER (WHERE kind = 'told') AS told, bool_or(kind IN ('withdrawn', 'dropped')) AS ended
                  FROM data_request_step WHERE request_id = r.id) AS s ON true`;
