import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerResponse } from 'node:http';
import { constants, deflateRawSync } from 'node:zlib';

/**
 * A piece of a stream of server-sent events, made once for all who read it. It is compressed without looking back at what went
 * before, and ends on a whole byte, so that the same bytes go on any compressed stream at any place.
 */
export class Frame {
  readonly plain: Buffer;
  #packed: Buffer | null = null;

  constructor(text: string) {
    this.plain = Buffer.from(text);
  }

  get packed(): Buffer {
    return (this.#packed ??= deflateRawSync(this.plain, { finishFlush: constants.Z_SYNC_FLUSH }));
  }
}

export interface StreamEvent {
  readonly event: string;
  /** In one line. */
  readonly data: string;
  readonly id?: string;
}

export const eventFrame = ({ event, data, id }: StreamEvent): Frame =>
  new Frame(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${data}\n\n`);

/** True where the client asks for a stream of events, as an EventSource does. */
export const asksForEvents = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').toLowerCase().includes('text/event-stream');

/** What may wait for one reader; more is not kept for it. */
const MOST_WAITING_BYTES = 256 * 1024;
/** The head of a gzip file of unknown name, time and system (RFC 1952). */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** After a server has ended, its readers come back over so much time. */
const COME_BACK_MILLISECONDS = { least: 1000, spread: 4000 };

/** An answer that goes on: server-sent events to one reader, with a bounded memory of what it has not taken yet. */
export class EventStream {
  readonly #raw: ServerResponse;
  readonly #isPacked: boolean;
  /** Since when it has taken nothing, in milliseconds of the process; null where it keeps up. */
  behindSince: number | null = null;

  /** @param caughtUp called when a reader that was behind has taken everything */
  constructor(request: FastifyRequest, reply: FastifyReply, ended: () => void, caughtUp: () => void) {
    this.#raw = reply.raw;
    this.#isPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    reply.hijack();
    this.#raw.once('close', ended);
    this.#raw.on('drain', () => {
      if (this.behindSince === null || this.#raw.writableLength > 0) return;
      this.behindSince = null;
      caughtUp();
    });
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) this.#raw.setHeader(name, value);
    this.#raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      vary: 'accept-encoding',
      ...(this.#isPacked && { 'content-encoding': 'gzip' }),
    });
    if (this.#isPacked) this.#raw.write(GZIP_HEAD);
    const comeBack = COME_BACK_MILLISECONDS.least + Math.floor(Math.random() * COME_BACK_MILLISECONDS.spread);
    this.send(new Frame(`retry: ${comeBack}\n\n`));
  }

  get isOver(): boolean {
    return this.#raw.destroyed || this.#raw.writableEnded;
  }

  /** False where nothing is kept for a reader that is behind: it then needs the whole when it has caught up. */
  send(frame: Frame): boolean {
    if (this.isOver || this.behindSince !== null) return false;
    if (this.#raw.writableLength > MOST_WAITING_BYTES) {
      this.behindSince = performance.now();
      return false;
    }
    this.#raw.write(this.#isPacked ? frame.packed : frame.plain);
    return true;
  }

  end(): void {
    if (!this.isOver) this.#raw.end();
  }

  /** Without waiting for what the reader has not taken. */
  cut(): void {
    this.#raw.destroy();
  }
}
