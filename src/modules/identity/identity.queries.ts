import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { type Id, isId, type OrganisationId, type PersonId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page, type Shortlist, shortlistOf } from '../../shared/pagination.js';
import type { RefusalCode } from '../../shared/words/index.js';
import { UnitOfWork } from '../audit/index.js';
import { barNow } from './administrators.service.js';
import type { Permission, Role } from './roles.js';

export interface PersonRow {
  readonly id: PersonId;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly invitedAt: Date;
  /** Of somebody who has never set a password: when the latest link runs out or ran out; null for everybody else. */
  readonly linkExpiresAt: Date | null;
  readonly version: number;
}

export interface OrganisationRow {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
}

export interface TokenRow {
  readonly id: Id<'api-token'>;
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** More than can be chosen from at once. */
const MOST_CHOICES = 500;

const COLUMNS = 'id, organisation_id, name, email, roles, active, created_at, version';
const PERSON = `p.id, p.organisation_id AS "organisationId", o.name AS "organisationName", o.kind AS "organisationKind", p.name, p.email, p.roles, p.active, p.created_at AS "invitedAt", links."expiresAt" AS "linkExpiresAt", p.version`;

/** The people of the page, each with the links it was sent where none of them was used. */
const withLinks = (people: string) => `WITH page AS (${people})
  SELECT ${PERSON} FROM page p JOIN organisation o ON o.id = p.organisation_id
    LEFT JOIN (SELECT person_id, max(expires_at) AS "expiresAt" FROM one_time_link
                WHERE person_id IN (SELECT id FROM page) GROUP BY person_id HAVING max(used_at) IS NULL) AS links ON links.person_id = p.id
   ORDER BY p.name, p.id::text`;

@Injectable()
export class IdentityQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** People the actor may see, by name; of one organisation where it is named. */
  async people(
    actor: Actor,
    filter: { organisationId?: OrganisationId; after?: string | null },
  ): Promise<Page<PersonRow>> {
    const key = filter.after == null ? ['', ''] : keyOf(filter.after, 'text', 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<PersonRow>(
        withLinks(`SELECT ${COLUMNS} FROM person
          WHERE ($1::uuid IS NULL OR organisation_id = $1) AND (name, id::text) > ($2, $3)
          ORDER BY name, id::text LIMIT $4`),
        [filter.organisationId ?? null, ...key, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, (row) => [row.name, row.id]);
  }

  async person(actor: Actor, id: PersonId): Promise<PersonRow> {
    const row = await this.unitOfWork.read(actor, (reading) =>
      reading.row<PersonRow>(withLinks(`SELECT ${COLUMNS} FROM person WHERE id = $1`), [id]),
    );
    if (row === null) throw new NotFound();
    return row;
  }

  /** Why the actor may not change this account or let its holder back in; null where it may. */
  barToChanging(
    actor: Actor,
    { id, organisationId, organisationKind }: Pick<PersonRow, 'id' | 'organisationId' | 'organisationKind'>,
  ): Promise<RefusalCode | null> {
    return this.unitOfWork.read(actor, (reading) =>
      barNow(reading, id, { id: organisationId, kind: organisationKind }),
    );
  }

  /** Organisations that are no operators, by name: authorities, specialised bodies, agents. */
  async organisations(actor: Actor, after: string | null): Promise<Page<OrganisationRow>> {
    const key = after === null ? ['', ''] : keyOf(after, 'text', 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<OrganisationRow>(
        `SELECT id, kind, name FROM organisation WHERE kind <> 'operator' AND (name, id::text) > ($1, $2)
          ORDER BY name, id::text LIMIT $3`,
        [...key, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, ({ name, id }) => [name, id]);
  }

  /** Organisations of these kinds to choose from, those that are chosen already first; `chosen` may be anything that was typed. */
  async organisationChoices(
    actor: Actor,
    kinds: readonly OrganisationKind[],
    chosen: readonly string[],
  ): Promise<Shortlist<OrganisationRow>> {
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<OrganisationRow>(
        `SELECT id, kind, name FROM organisation WHERE kind = ANY ($1)
          ORDER BY id = ANY ($2::uuid[]) DESC, kind, name, id LIMIT $3`,
        [kinds, chosen.filter(isId), MOST_CHOICES + 1],
      ),
    );
    return shortlistOf(rows, MOST_CHOICES);
  }

  /** One's own tokens, newest first: ids follow the time of issue. */
  async ownTokens(actor: Actor, after: string | null): Promise<Page<TokenRow>> {
    const [key] = after === null ? [null] : keyOf(after, 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<TokenRow>(
        `SELECT id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt",
                revoked_at AS "revokedAt"
           FROM api_token WHERE person_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
        [actor.personId, key, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, ({ id }) => [id]);
  }
}
