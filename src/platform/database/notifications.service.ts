import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { JsonLog } from '../logging/json-log.js';
import { APPLICATION_ROLE } from './migrate.js';

/** Hears what was told; null where something may have been missed, so that everything is to be looked at again. */
export type Heard = (told: string | null) => void;

const FIRST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 5000;
/** A connection that only listens would not notice that the other side is gone. */
const PROBE_MILLISECONDS = 20_000;
const PATIENCE_MILLISECONDS = 5000;
const PATIENCE_AT_END_MILLISECONDS = 1000;

/**
 * What the database tells (LISTEN) reaches every server over one connection of its own, beside the pool. It is made when somebody
 * listens first, and made again by itself; what was told meanwhile is lost, and so everybody hears that they have to look again.
 */
@Injectable()
export class Notifications implements OnModuleDestroy {
  readonly #listeners = new Map<string, Heard[]>();
  #client: Client | null = null;
  #started = false;
  #stopped = false;
  #listening = false;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly log: JsonLog,
  ) {}

  /** Whether what is told now is heard. */
  get isListening(): boolean {
    return this.#listening;
  }

  /** Before it begins. */
  listen(channel: string, heard: Heard): void {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), heard]);
  }

  /** Begins, where it has not. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await Promise.race([
      this.#client?.end().catch(() => undefined),
      sleep(PATIENCE_AT_END_MILLISECONDS, null, { ref: false }),
    ]);
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: (this.source.options as { url?: string }).url,
      ...{ application_name: 'ieum listens', options: `-c role=${APPLICATION_ROLE}`, keepAlive: true },
      ...{ connectionTimeoutMillis: PATIENCE_MILLISECONDS, query_timeout: PATIENCE_MILLISECONDS },
    });
    this.#client = client;
    client.on('error', () => undefined); // 'end' follows
    client.on('end', () => this.#again(client));
    client.on('notification', ({ channel, payload }) => {
      for (const heard of this.#listeners.get(channel) ?? []) heard(payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of this.#listeners.keys()) await client.query(`LISTEN ${channel}`);
    } catch (error) {
      if (this.#failures === 0) this.log.failure('listening', error);
      this.#again(client);
      return;
    }
    if (this.#stopped || client !== this.#client) return;
    this.#failures = 0;
    this.#listening = true;
    this.#probe(client);
    for (const heard of [...this.#listeners.values()].flat()) heard(null);
  }

  #probe(client: Client): void {
    this.#timer = setTimeout(() => {
      client.query('SELECT 1').then(
        () => client === this.#client && this.#listening && this.#probe(client),
        () => this.#again(client),
      );
    }, PROBE_MILLISECONDS).unref();
  }

  /** After a pause that grows with every failure, and differs between servers. */
  #again(client: Client): void {
    if (this.#stopped || client !== this.#client) return;
    this.#listening = false;
    this.#client = null;
    clearTimeout(this.#timer);
    client.end().catch(() => undefined);
    const pause = Math.min(FIRST_PAUSE_MILLISECONDS * 2 ** this.#failures++, LONGEST_PAUSE_MILLISECONDS);
    this.#timer = setTimeout(() => void this.#connect(), pause * (0.5 + Math.random())).unref();
  }
}
