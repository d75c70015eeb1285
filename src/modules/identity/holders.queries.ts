import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/actor.js';
import { Unauthenticated } from '../../shared/errors.js';
import { actorOf, type KnownPerson } from './known-person.service.js';
import { hashSecret } from './secret.service.js';

/** The session or the token with which somebody acts, by its hash. */
export type Holding = string;

/** Whether those who were recognised once still are who they were: for what goes on longer than a request. */
@Injectable()
export class Holders {
  constructor(private readonly source: DataSource) {}

  /** @throws Unauthenticated */
  holding({ sessionToken, headers }: FastifyRequest): Holding {
    const secret = sessionToken ?? (headers.authorization ?? '').split(' ')[1];
    if (secret === undefined) throw new Unauthenticated();
    return hashSecret(secret);
  }

  /** Who holds these now; whose session or token has ended is missing. It is no use of a session: who only watches does not stay signed in by it. */
  async now(holdings: ReadonlySet<Holding>): Promise<ReadonlyMap<Holding, Actor>> {
    const rows = await this.source.query<(KnownPerson & { readonly hash: Holding })[]>(
      'SELECT hash, (known).* FROM holders_of($1)',
      [[...holdings]],
    );
    return new Map(rows.map((row) => [row.hash, actorOf(row)]));
  }
}
