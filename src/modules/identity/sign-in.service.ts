import { Injectable } from '@nestjs/common';
import { DataSource, type ObjectLiteral } from 'typeorm';
import type { Actor } from '../../shared/actor.js';
import { TooMany } from '../../shared/errors.js';
import { UnitOfWork } from '../audit/index.js';
import { actorOf, type KnownPerson } from './known-person.service.js';
import { verifyPassword } from './password.service.js';
import { hashSecret, newSecret } from './secret.service.js';

export interface SignedIn {
  readonly sessionToken: string;
  readonly actor: Actor;
}

/** Sign-in, sessions and tokens: who somebody is, before any organisation is known. */
@Injectable()
export class SignIn {
  constructor(
    private readonly source: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Opens a session, or null where address and password do not belong together; which of the two was wrong is never told.
   * @throws TooMany while the growing delay of earlier failures, for this address or this origin, has not passed.
   */
  async signIn(email: string, password: string, origin: string): Promise<SignedIn | null> {
    const keys = [`email:${hashSecret(email.toLowerCase())}`, `origin:${origin}`];
    await this.requireNoDelay(keys);
    const found = await this.lookUp(email);
    if (!(await verifyPassword(password, found?.password_hash ?? null)) || found === undefined) {
      for (const key of keys) await this.ask('SELECT sign_in_failed($1)', [key]);
      return null;
    }
    await this.ask('SELECT sign_in_succeeded($1)', [keys[0]]);
    return this.open(found.person_id);
  }

  /** True where somebody has this address and password; nothing is opened or counted. */
  async knows(email: string, password: string): Promise<boolean> {
    const found = await this.lookUp(email);
    return found !== undefined && verifyPassword(password, found.password_hash);
  }

  /** Opens a session for somebody who has just proved who they are. */
  async open(personId: string): Promise<SignedIn | null> {
    const sessionToken = newSecret();
    await this.ask('SELECT session_open($1, $2)', [hashSecret(sessionToken), personId]);
    const actor = await this.bySession(sessionToken);
    if (actor === null) return null;
    await this.unitOfWork.run(actor, (tx) => {
      tx.record({ action: 'person.signed-in', subject: { kind: 'person', id: personId } });
      return Promise.resolve();
    });
    return { sessionToken, actor };
  }

  /** Ends the session; the same cookie is worth nothing afterwards. */
  async signOut(sessionToken: string): Promise<void> {
    await this.ask('SELECT session_close($1)', [hashSecret(sessionToken)]);
  }

  /** Who holds this session: idle at most 30 minutes, open at most 12 hours. */
  bySession(sessionToken: string): Promise<Actor | null> {
    return this.known('SELECT * FROM session_look_up($1)', sessionToken);
  }

  /** Who acts with this API token, narrowed to its scopes. */
  byToken(token: string): Promise<Actor | null> {
    return this.known('SELECT * FROM token_look_up($1)', token);
  }

  private async lookUp(email: string) {
    const sql = 'SELECT * FROM sign_in_look_up($1)';
    return (await this.ask<{ person_id: string; password_hash: string | null }>(sql, [email]))[0];
  }

  private async known(sql: string, secret: string): Promise<Actor | null> {
    const [known] = await this.ask<KnownPerson>(sql, [hashSecret(secret)]);
    return known === undefined ? null : actorOf(known);
  }

  private async requireNoDelay(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const [row] = await this.ask<{ seconds: number }>('SELECT sign_in_wait($1) AS seconds', [key]);
      if (row !== undefined && row.seconds > 0) throw new TooMany(row.seconds);
    }
  }

  /** One look-up function, as nobody in particular. */
  private ask<Row extends ObjectLiteral>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...parameters]);
  }
}
