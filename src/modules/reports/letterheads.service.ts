import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid } from '../../shared/errors.js';
import type { OrganisationId } from '../../shared/ids.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { AUTHORITIES } from '../identity/index.js';
import type { Letterhead, LetterheadFields } from './letterhead.js';
import { LetterheadEntity } from './letterhead.entity.js';
import type { LetterheadInput } from './letterhead.input.js';
import { letterheadOf } from './letterhead.queries.js';
import { patternFaults } from './number-pattern.js';

/** Whether somebody sets what the documents of that organisation say: whoever manages its inspections, for their own authority alone. */
export const maySetLetterhead = (actor: Actor, id: OrganisationId): boolean =>
  actor.permissions.has('inspection.manage') &&
  actor.organisationId === id &&
  actor.organisationKind !== 'system' &&
  AUTHORITIES.includes(actor.organisationKind);

@Injectable()
export class Letterheads {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Sets what the authority's documents say from now on; what was issued stays as it is.
   * @param version the one that was read; 0 where nothing was set
   * @returns the new version
   * @throws Forbidden Invalid Stale
   */
  save(actor: Actor, id: OrganisationId, version: number, input: LetterheadInput): Promise<number> {
    if (!maySetLetterhead(actor, id)) throw new Forbidden();
    const faults = input.numberPattern === null ? [] : patternFaults(input.numberPattern);
    if (faults.length > 0) throw new Invalid(faults);
    return this.unitOfWork.run(actor, async (tx) => {
      const before = factsOf(await letterheadOf(tx, id));
      if (version === 0) await first(tx, id);
      const saved = await tx.save(LetterheadEntity, { organisationId: id }, version, { ...input });
      tx.record({ action: 'letterhead.saved', subject: { kind: 'organisation', id }, before, after: { ...input } });
      return saved;
    });
  }
}

function factsOf(letterhead: Letterhead): LetterheadFields & Record<string, string | null> {
  const { sender, postalCode, address, telephone, email, disclosure, numberPattern } = letterhead;
  return { sender, postalCode, address, telephone, email, disclosure, numberPattern };
}

/** Two who set it first meet here: the row that stands is the one that the other made. */
async function first(tx: Tx, organisationId: OrganisationId): Promise<void> {
  await tx.execute(
    `INSERT INTO letterhead (organisation_id, disclosure, version) VALUES ($1, 'closed', 0) ON CONFLICT DO NOTHING`,
    [organisationId],
  );
}
