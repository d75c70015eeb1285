import type { FastifyRequest } from 'fastify';
import type { OperatorId } from '../shared/ids.js';
import '../platform/http/request.js';
import type { FormFields } from '../platform/http/form.js';
import { OPERATOR_FIELD } from './layout/index.js';

/** Holds which of its operators an agent looks at. */
export const OPERATOR_COOKIE = 'ieum_operator';

/** An agent of several operators has to say first which one it looks at. */
export class OperatorNotChosen extends Error {}

/** The operator that the request is about: one's own, that of the form that was sent, or the one chosen before. Null where it is none of the actor's. */
export function operatorChosenIn(request: FastifyRequest): OperatorId | null {
  const actsFor = request.actor?.actsFor ?? [];
  if (actsFor.length < 2) return actsFor[0] ?? null;
  const wanted = fieldOf(request.body) ?? request.cookies[OPERATOR_COOKIE];
  return actsFor.find((id) => id === wanted) ?? null;
}

const fieldOf = (body: unknown) =>
  Array.isArray(body) ? (body as FormFields).find(([name]) => name === OPERATOR_FIELD)?.[1] : undefined;
