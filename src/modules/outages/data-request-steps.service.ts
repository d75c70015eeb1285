import { Forbidden, Refused, Stale } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../audit/index.js';
import { DataRequestEntity, DataRequestStepEntity } from './data-request.entity.js';
import { type DataRequestStepKind, type DataRequestVerb, verbBlockers } from './data-request-state.js';
import { type DataRequestStepView, stepsOf } from './data-requests.queries.js';
import { OutageEntity, type OutageId } from './outage.entity.js';
import { mayKeepEvents } from './outages.policy.js';

/** A request with its outage, which nobody else changes until the transaction ends. */
export interface HeldRequest {
  readonly outage: OutageEntity;
  readonly request: DataRequestEntity;
  readonly steps: readonly DataRequestStepView[];
}

/** The request, locked by way of its outage. @throws NotFound */
export async function holdRequest(tx: Tx, outageId: OutageId, number: number): Promise<HeldRequest> {
  const { id } = await tx.need(DataRequestEntity, { outageId, number });
  const outage = await tx.lock(OutageEntity, { id: outageId });
  const request = await tx.need(DataRequestEntity, { id });
  return { outage, request, steps: await stepsOf(tx, id) };
}

/** @throws Refused where the state does not allow it */
export function requireVerb(verb: DataRequestVerb, { steps }: Pick<HeldRequest, 'steps'>): void {
  const blockers = verbBlockers(verb, steps);
  if (blockers.length > 0) throw new Refused(blockers);
}

/** @throws Stale where a step was taken since it was opened: its version is the number of steps that the reader sees */
export function requireUnchanged({ steps }: Pick<HeldRequest, 'steps'>, version: number): void {
  if (version !== steps.length) throw new Stale(steps.length);
}

/** Requests are drafted and concluded by the ministry's side alone. @throws Forbidden */
export function requireAsker(tx: Tx): void {
  if (!mayKeepEvents(tx.actor)) throw new Forbidden('data-request-by-ministry');
}

type StepText = Partial<
  Pick<DataRequestStepEntity, 'reason' | 'material' | 'form' | 'returned' | 'dueAt' | 'text' | 'follows'>
>;

/** Takes a step, and answers its number among those of its kind and the request's new version. */
export async function takeStep(
  tx: Tx,
  { request: { id: requestId, operatorId }, steps }: Pick<HeldRequest, 'request' | 'steps'>,
  kind: DataRequestStepKind,
  said: StepText,
): Promise<{ readonly step: number; readonly version: number }> {
  const step = steps.filter((one) => one.kind === kind).length + 1;
  const { personId: enteredBy, personName: enteredByName, organisationName: enteredByOrganisation } = tx.actor;
  await tx.insert(DataRequestStepEntity, {
    ...{ id: newId<'data-request-step'>(), operatorId, requestId, kind, number: step },
    ...said,
    ...{ enteredBy, enteredByName, enteredByOrganisation, enteredAt: tx.now },
  });
  return { step, version: steps.length + 1 };
}
