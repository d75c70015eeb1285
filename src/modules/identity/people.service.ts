import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, NotFound, Refused } from '../../shared/errors.js';
import type { Id, OrganisationId, PersonId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { barNow } from './administrators.service.js';
import { actorOf, type KnownPerson } from './known-person.service.js';
import { linkExpiry, type LinkKind } from './one-time-link.js';
import { OrganisationEntity } from './organisation.entity.js';
import { hashPassword } from './password.service.js';
import type { InvitationInput, PersonInput } from './people.input.js';
import { PersonEntity } from './person.entity.js';
import { rolesOf, type Role } from './roles.js';
import { hashSecret, newSecret } from './secret.service.js';

/** A link that is shown once, to the one who asked for it; only its hash is stored. */
export interface OneTimeLink {
  readonly personId: PersonId;
  readonly secret: string;
  readonly expiresAt: Date;
}

export interface LinkHolder {
  readonly kind: LinkKind;
  readonly email: string;
  readonly actor: Actor;
}

/** People of an organisation: invited, changed, let back in. */
@Injectable()
export class People {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly source: DataSource,
  ) {}

  /** Makes an account without a password and the link with which its holder sets one. */
  async invite(actor: Actor, organisationId: OrganisationId, input: InvitationInput): Promise<OneTimeLink> {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId<'person'>();
      const organisation = await changeable(tx, { id, organisationId });
      requireRoles(organisation, input.roles);
      const { email, name, roles } = input;
      await requireUnknown(tx, email);
      await tx.insert(PersonEntity, {
        id,
        organisationId,
        email,
        name,
        roles,
        active: true,
        createdAt: tx.now,
        version: 1,
      });
      tx.record({ action: 'person.invited', subject: { kind: 'person', id }, after: { organisationId, name, roles } });
      return makeLink(tx, 'invitation', organisationId, id);
    });
  }

  async change(actor: Actor, id: PersonId, version: number, input: PersonInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await tx.lock(PersonEntity, { id });
      const organisation = await changeable(tx, person);
      requireRoles(organisation, input.roles);
      if (id === actor.personId && (!input.active || !keepsManaging(input.roles))) {
        throw new Refused([{ code: 'not-oneself-out' }]);
      }
      const { name, roles, active } = input;
      const next = await tx.save(PersonEntity, { id }, version, { name, roles, active });
      const before = { name: person.name, roles: person.roles, active: person.active };
      tx.record({ action: 'person.changed', subject: { kind: 'person', id }, before, after: { name, roles, active } });
      return next;
    });
  }

  /** A new link for somebody who forgot the password. The old password holds until the link is used. */
  async resetLink(actor: Actor, id: PersonId): Promise<OneTimeLink> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await tx.need(PersonEntity, { id });
      await changeable(tx, person);
      tx.record({ action: 'person.reset-asked', subject: { kind: 'person', id } });
      return makeLink(tx, 'reset', person.organisationId, id);
    });
  }

  /** Whose link this is, or null where it is unknown, spent or too old. */
  async linkHolder(secret: string): Promise<LinkHolder | null> {
    const [row] = await this.source.query<({ kind: LinkKind; email: string } & KnownPerson)[]>(
      'SELECT kind, email, (known).* FROM link_look_up($1)',
      [hashSecret(secret)],
    );
    return row === undefined ? null : { kind: row.kind, email: row.email, actor: actorOf(row) };
  }

  /** Sets the password with a link. Of two clicks one wins; open sessions and API tokens of the person end. */
  async redeem(secret: string, password: string): Promise<PersonId> {
    const holder = await this.linkHolder(secret);
    if (holder?.actor.personId == null) throw new NotFound();
    const { actor, kind, email } = holder;
    if (password.toLowerCase().includes(email.toLowerCase()))
      throw new Invalid([{ path: 'password', code: 'password-is-address' }]);
    const hash = await hashPassword(password);
    const id = holder.actor.personId;
    await this.unitOfWork.run(actor, async (tx) => {
      const [done] = await tx.execute<{ revoked: readonly Id<'api-token'>[] | null }>(
        'SELECT link_redeem($1, $2) AS revoked',
        [hashSecret(secret), hash],
      );
      if (done?.revoked == null) throw new NotFound();
      tx.record({ action: kind === 'invitation' ? 'person.joined' : 'person.reset', subject: { kind: 'person', id } });
      for (const token of done.revoked) tx.record({ action: 'token.revoked', subject: { kind: 'token', id: token } });
    });
    return id;
  }
}

/** The organisation of somebody whose account this actor may make or change. @throws Forbidden with the reason */
async function changeable(
  tx: Tx,
  { id, organisationId }: Pick<PersonEntity, 'id' | 'organisationId'>,
): Promise<OrganisationEntity> {
  const organisation = await tx.need(OrganisationEntity, { id: organisationId });
  const bar = await barNow(tx, id, organisation);
  if (bar !== null) throw new Forbidden(bar);
  return organisation;
}

/** Of somebody whom the actor may see is said who that is; of others only that the address is taken. @throws Invalid */
async function requireUnknown(tx: Tx, email: string): Promise<void> {
  const known = await tx.row<{ readonly name: string }>('SELECT name FROM person WHERE lower(email) = lower($1)', [
    email,
  ]);
  if (known !== null) throw new Invalid([{ path: 'email', code: 'person-known', facts: { name: known.name } }]);
}

function requireRoles(organisation: OrganisationEntity, roles: readonly Role[]): void {
  const allowed = rolesOf(organisation.kind);
  const wrong = roles.find((role) => !allowed.includes(role));
  if (wrong !== undefined)
    throw new Invalid([{ path: 'roles', code: 'not-a-choice', facts: { allowed, found: wrong } }]);
}

const keepsManaging = (roles: readonly Role[]) => roles.includes('operator-admin') || roles.includes('ministry-admin');

async function makeLink(
  tx: Tx,
  kind: LinkKind,
  organisationId: OrganisationId,
  personId: PersonId,
): Promise<OneTimeLink> {
  const secret = newSecret();
  const expiresAt = linkExpiry(kind, tx.now);
  await tx.execute(
    `INSERT INTO one_time_link (token_hash, kind, organisation_id, person_id, created_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [hashSecret(secret), kind, organisationId, personId, tx.actor.personId, expiresAt],
  );
  return { personId, secret, expiresAt };
}
