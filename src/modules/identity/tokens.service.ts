import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid } from '../../shared/errors.js';
import type { Id } from '../../shared/ids.js';
import { addDays, addMonths, seoulDate } from '../../shared/time.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../audit/index.js';
import { ApiTokenEntity } from './api-token.entity.js';
import type { TokenInput } from './people.input.js';
import { hashSecret, newSecret } from './secret.service.js';

type TokenId = Id<'api-token'>;

/** A token as it is shown, once. */
export interface IssuedToken {
  readonly id: TokenId;
  readonly token: string;
}

const LONGEST_MONTHS = 12;

/** One's own API tokens: for pipelines that register from a file in git. */
@Injectable()
export class Tokens {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Forbidden for a scope the actor does not hold; Invalid where it would end before tomorrow or after a year. */
  issue(actor: Actor, input: TokenInput): Promise<IssuedToken> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { personId, organisationId } = actor;
      if (personId === null || organisationId === null) throw new Forbidden();
      if (!input.scopes.every((scope) => actor.permissions.has(scope))) throw new Forbidden('scope-not-held');
      requireTerm(input, tx.now);
      const id = newId<'api-token'>();
      const token = newSecret('ieum_');
      await tx.execute(
        `INSERT INTO api_token (id, organisation_id, person_id, name, token_hash, scopes, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, ($8::date + 1)::timestamp AT TIME ZONE 'Asia/Seoul')`,
        [id, organisationId, personId, input.name, hashSecret(token), input.scopes, tx.now, input.expiresOn],
      );
      tx.record({ action: 'token.issued', subject: { kind: 'token', id }, after: { ...input } });
      return { id, token };
    });
  }

  revoke(actor: Actor, id: TokenId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const token = await tx.lock(ApiTokenEntity, { id });
      if (token.personId !== actor.personId && !actor.permissions.has('people.manage')) throw new Forbidden();
      if (token.revokedAt === null) await tx.update(ApiTokenEntity, { id }, { revokedAt: tx.now });
      tx.record({ action: 'token.revoked', subject: { kind: 'token', id } });
    });
  }
}

function requireTerm(input: TokenInput, now: Date): void {
  const min = addDays(seoulDate(now), 1);
  const max = addMonths(seoulDate(now), LONGEST_MONTHS);
  if (input.expiresOn >= min && input.expiresOn <= max) return;
  throw new Invalid([{ path: 'expiresOn', code: 'out-of-range', facts: { min, max, found: input.expiresOn } }]);
}
