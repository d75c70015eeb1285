import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OrganisationId } from '../../shared/ids.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { AUTHORITIES } from '../identity/index.js';
import { type Letterhead, NO_LETTERHEAD } from './letterhead.js';
import { LetterheadEntity } from './letterhead.entity.js';

/** The settings of one authority, with what it is. */
export interface LetterheadView extends Letterhead {
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
}

/** What the authority has set, or the defaults. */
export async function letterheadOf(reading: Reading, organisationId: OrganisationId): Promise<Letterhead> {
  return (await reading.one(LetterheadEntity, { organisationId })) ?? { ...NO_LETTERHEAD, organisationId };
}

@Injectable()
export class LetterheadQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound also where the organisation is no authority */
  one(actor: Actor, id: OrganisationId): Promise<LetterheadView> {
    return this.unitOfWork.read(actor, async (reading) => {
      const organisation = await reading.row<{ name: string; kind: OrganisationKind }>(
        'SELECT name, kind FROM organisation WHERE id = $1',
        [id],
      );
      if (organisation === null || !AUTHORITIES.includes(organisation.kind)) throw new NotFound();
      const { name: organisationName, kind: organisationKind } = organisation;
      return { ...(await letterheadOf(reading, id)), organisationName, organisationKind };
    });
  }
}
