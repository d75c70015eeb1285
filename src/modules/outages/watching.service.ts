import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import { TooBusy, Unauthenticated } from '../../shared/errors.js';
import { AtMost } from '../../platform/at-most.js';
import { Notifications } from '../../platform/database/notifications.service.js';
import { asksForEvents, EventStream, eventFrame } from '../../platform/http/event-stream.js';
import { JsonLog } from '../../platform/logging/json-log.js';
import { Holders, type Holding } from '../identity/index.js';
import { dismiss, LiveBoard, type ReadBoard, type Watcher } from './live-board.service.js';

/** A board that can be watched. */
export interface Watched {
  /** The outage or the event. */
  readonly id: string;
  /** Who sees the same of it in the same words shares one: the page and its language. */
  readonly view: string;
  readonly read: ReadBoard;
}

interface Present extends Watcher {
  readonly holding: Holding;
  readonly scope: string;
  readonly personId: string;
}

interface Kept {
  readonly id: string;
  readonly board: LiveBoard;
}

export const MOST_WATCHERS = 4000;
export const MOST_OF_ONE_PERSON = 20;
const RETRY_AFTER_SECONDS = 30;
const BOARDS_READ_AT_ONCE = 4;
const BEAT_MILLISECONDS = 15_000;
/** A session that nobody uses ends without a word. */
const LONGEST_UNCHECKED_MILLISECONDS = 30_000;
const BETWEEN_CHECKS_MILLISECONDS = 500;
const LONGEST_BEHIND_MILLISECONDS = 60_000;

/**
 * Everybody who watches a board on this server. The database tells every server which outage or event changed (0032); no watcher
 * holds a connection to it. Rights are asked for when somebody begins, again when any right, session or token ended, and every half a minute.
 */
@Injectable()
export class Watching implements OnModuleDestroy {
  /** In milliseconds; tests have less patience than readers. */
  betweenLooks = 1000;
  readonly #boards = new Map<string, Kept>();
  readonly #present = new Set<Present>();
  readonly #reads = new AtMost(BOARDS_READ_AT_ONCE);
  #opening = 0;
  #isEnding = false;
  #beats: NodeJS.Timeout | undefined;
  #check: NodeJS.Timeout | undefined;
  #checkAt = Infinity;

  constructor(
    private readonly notifications: Notifications,
    private readonly holders: Holders,
    private readonly log: JsonLog,
  ) {
    notifications.listen('ieum_outage', (id) => this.#disturb(id));
    notifications.listen('ieum_rights', () => this.#checkIn(BETWEEN_CHECKS_MILLISECONDS));
  }

  /** How many watch now. */
  get count(): number {
    return this.#present.size;
  }

  /**
   * Answers with the board as it stands, and where events are asked for with every change from then on, until either side ends it.
   * @throws as `read` does; TooBusy where enough watch already
   */
  async answer(request: FastifyRequest, reply: FastifyReply, watched: Watched): Promise<void> {
    const { actor } = request;
    if (actor === null) throw new Unauthenticated();
    if (!asksForEvents(request)) {
      const { at, parts } = await watched.read(actor);
      void reply.header('cache-control', 'no-store').send({ at, parts });
      return;
    }
    this.#requireRoom(actor);
    this.#opening++;
    try {
      this.notifications.start();
      const kept = this.#boardOf(watched, scopeOf(actor));
      await kept.board.ready(actor);
      if (!reply.raw.destroyed && !this.#isEnding) this.#begin(request, reply, actor, kept);
      else reply.raw.destroy();
    } finally {
      this.#opening--;
      this.#forgetBoards();
    }
  }

  onModuleDestroy(): void {
    this.#isEnding = true;
    clearInterval(this.#beats);
    clearTimeout(this.#check);
    for (const { stream } of this.#present) stream.end();
    for (const { board } of this.#boards.values()) board.close();
  }

  #requireRoom({ personId }: Actor): void {
    const own = [...this.#present].filter((one) => one.personId === personId).length;
    const isFull = this.#present.size + this.#opening >= MOST_WATCHERS;
    if (this.#isEnding || isFull || own >= MOST_OF_ONE_PERSON) throw new TooBusy(RETRY_AFTER_SECONDS);
  }

  #boardOf({ id, view, read }: Watched, scope: string): Kept {
    const key = `${view} ${id} ${scope}`;
    const kept = this.#boards.get(key);
    if (kept !== undefined) return kept;
    const made = {
      id,
      board: new LiveBoard(
        read,
        (work) => this.#reads.run(work),
        (error) => this.log.failure('live', error),
        this.betweenLooks,
      ),
    };
    this.#boards.set(key, made);
    return made;
  }

  #begin(request: FastifyRequest, reply: FastifyReply, actor: Actor, { board }: Kept): void {
    const lastSeen = request.headers['last-event-id'];
    const leave = () => {
      board.watchers.delete(present);
      this.#present.delete(present);
      this.#forgetBoards();
    };
    const stream = new EventStream(request, reply, leave, () => board.begin(present, null));
    const present: Present = {
      ...{ stream, actor, begun: false, scope: scopeOf(actor), personId: actor.personId ?? '' },
      holding: this.holders.holding(request),
    };
    this.#present.add(present);
    board.watchers.add(present);
    board.begin(present, typeof lastSeen === 'string' ? lastSeen : null);
    this.#beats ??= setInterval(() => this.#beat(), BEAT_MILLISECONDS).unref();
    this.#checkIn(LONGEST_UNCHECKED_MILLISECONDS);
  }

  #forgetBoards(): void {
    if (this.#opening > 0) return;
    for (const [key, { board }] of this.#boards) {
      if (board.watchers.size > 0) continue;
      board.close();
      this.#boards.delete(key);
    }
  }

  /** @param id null where any may have changed */
  #disturb(id: string | null): void {
    for (const kept of this.#boards.values()) if (id === null || kept.id === id) kept.board.disturb();
  }

  #beat(): void {
    const frame = eventFrame({ event: 'beat', data: JSON.stringify({ at: new Date() }) });
    for (const { stream } of this.#present) {
      const { behindSince } = stream;
      if (behindSince !== null && performance.now() - behindSince > LONGEST_BEHIND_MILLISECONDS) stream.cut();
      else stream.send(frame);
    }
  }

  #checkIn(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (this.#isEnding || at >= this.#checkAt) return;
    this.#checkAt = at;
    clearTimeout(this.#check);
    this.#check = setTimeout(() => void this.#checkRights(), milliseconds).unref();
  }

  async #checkRights(): Promise<void> {
    this.#checkAt = Infinity;
    const asked = [...this.#present];
    if (asked.length === 0) return;
    try {
      const now = await this.holders.now(new Set(asked.map(({ holding }) => holding)));
      for (const present of asked) {
        const actor = now.get(present.holding);
        if (actor !== undefined && actor.permissions.has('outage.read') && scopeOf(actor) === present.scope)
          present.actor = actor;
        else dismiss(present);
      }
    } catch (error) {
      this.log.failure('live', error); // asked again; without the database nobody is told anything either
    } finally {
      this.#checkIn(LONGEST_UNCHECKED_MILLISECONDS);
    }
  }
}

/** Those of one scope see the same rows of outages: the ministry all, others those of the operators that they act for. */
const scopeOf = (actor: Actor): string => (isMinistrySide(actor) ? 'ministry' : actor.actsFor.toSorted().join(' '));
