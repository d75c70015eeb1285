import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EventStream, eventFrame, type Frame } from '../../platform/http/event-stream.js';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { changedParts, isSlow, messageOf, type Parts, type PartTexts, textsOf, withoutSlow } from './live-parts.js';

/** Somebody who watches a board. */
export interface Watcher {
  readonly stream: EventStream;
  actor: Actor;
  /** False until it was given the board once. */
  begun: boolean;
}

/** Tells a watcher that it is over, and ends it. */
export function dismiss({ stream }: Pick<Watcher, 'stream'>): void {
  stream.send(eventFrame({ event: 'ended', data: '{}' }));
  stream.end();
}

/** Reads the board as one who may see it does. */
export type ReadBoard = (actor: Actor) => Promise<{ readonly at: Date; readonly parts: Parts }>;

/** Time passes on a board as well: clocks run over, a prolonged outage grows longer. */
const LONGEST_WITHOUT_LOOK = 60_000;
const BETWEEN_SLOW = 30_000;

/**
 * One board with all who watch it on this server. It is read once for all of them: when somebody comes and nothing is known, and
 * after every change. Whoever begins is given the whole of it, later what changed; whoever comes back with the version that
 * stands is given nothing. So nobody depends on the order in which changes were committed.
 */
export class LiveBoard {
  readonly watchers = new Set<Watcher>();
  readonly #epoch = randomBytes(6).toString('base64url');
  #version = 0;
  #told: PartTexts | null = null;
  #toldAt = new Date(0);
  #whole: Frame | null = null;
  #isDisturbed = true;
  #looking: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #lookedAt = -Infinity;
  #slowAt = -Infinity;
  #isSlowHeld = false;
  #isFailing = false;

  /** @param inTurn lets few boards be read at once, so that requests find a connection as well */
  constructor(
    private readonly read: ReadBoard,
    private readonly inTurn: (work: () => Promise<void>) => Promise<void>,
    private readonly failed: (error: unknown) => void,
    /** At most one look in so many milliseconds, and one message to each watcher. */
    private readonly betweenLooks: number,
  ) {}

  get #id(): string {
    return `${this.#epoch}.${this.#version}`;
  }

  /** Until what stands is no older than whoever comes now. @throws as reading does, where nothing is known yet */
  async ready(actor: Actor): Promise<void> {
    const came = performance.now();
    while ((this.#told === null || this.#isDisturbed) && this.#lookedAt < came) {
      const wait = this.#told === null ? 0 : this.#lookedAt + this.betweenLooks - performance.now();
      if (this.#looking !== null) await this.#looking;
      else if (wait > 0) await sleep(wait);
      else await this.#look(actor);
    }
    await this.#looking;
  }

  /** Gives the board to a watcher; nothing where it holds what stands. */
  begin(watcher: Watcher, lastSeen: string | null): void {
    if (this.#told === null) return;
    const isSame = lastSeen === this.#id;
    const data = isSame ? messageOf(this.#toldAt, false, {}) : '';
    watcher.begun = watcher.stream.send(
      isSame ? eventFrame({ event: 'changes', id: this.#id, data }) : this.#wholeFrame(),
    );
  }

  /** Something changed, or may have. */
  disturb(): void {
    this.#isDisturbed = true;
    this.#lookIn(Math.max(0, this.#lookedAt + this.betweenLooks - performance.now()));
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const [watcher] = this.watchers;
      if (watcher === undefined || this.#looking !== null) return;
      this.#look(watcher.actor).then(
        () => (this.#isFailing = false),
        (error: unknown) => this.#fail(error),
      );
    }, milliseconds).unref();
  }

  /** What nobody of these may see any more, an event that their only outage was taken out of, is over for all of them. */
  #fail(error: unknown): void {
    if (error instanceof NotFound) for (const watcher of [...this.watchers]) dismiss(watcher);
    else if (!this.#isFailing) this.failed(error);
    this.#isFailing = true;
  }

  async #look(actor: Actor): Promise<void> {
    const looking = this.inTurn(async () => {
      this.#isDisturbed = false; // what is told from here on may be missing in what is read
      try {
        this.#lookedAt = performance.now();
        const { at, parts } = await this.read(actor);
        this.#tell(at, textsOf(parts));
      } catch (error) {
        this.#isDisturbed = true;
        throw error;
      }
    });
    this.#looking = looking;
    try {
      await looking;
    } finally {
      this.#looking = null;
      this.#lookIn(this.#pause());
    }
  }

  #pause(): number {
    const now = performance.now();
    if (this.#isDisturbed) return Math.max(0, this.#lookedAt + this.betweenLooks - now);
    return this.#isSlowHeld ? Math.max(0, this.#slowAt + BETWEEN_SLOW - now) : LONGEST_WITHOUT_LOOK;
  }

  #tell(at: Date, read: PartTexts): void {
    const isSlowDue = performance.now() - this.#slowAt >= BETWEEN_SLOW;
    const now = this.#told === null || isSlowDue ? read : withoutSlow(read, this.#told);
    this.#isSlowHeld = Object.keys(changedParts(now, read)).length > 0;
    const changed = changedParts(this.#told ?? {}, now);
    this.#told = now;
    this.#toldAt = at;
    if (Object.keys(changed).length === 0) return;
    if (Object.keys(changed).some(isSlow)) this.#slowAt = performance.now();
    this.#version++;
    this.#whole = null;
    const frame = eventFrame({ event: 'changes', id: this.#id, data: messageOf(at, false, changed) });
    for (const watcher of this.watchers) if (watcher.begun) watcher.stream.send(frame);
  }

  #wholeFrame(): Frame {
    const data = messageOf(this.#toldAt, true, this.#told ?? {});
    return (this.#whole ??= eventFrame({ event: 'changes', id: this.#id, data }));
  }
}
