import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';

export interface Told {
  readonly event: string;
  readonly id: string;
  readonly data: Message;
}

export interface Message {
  readonly at: string;
  readonly whole?: boolean;
  readonly parts: Readonly<Record<string, unknown>>;
}

interface Reading {
  readonly headers?: Readonly<Record<string, string>>;
  /** Called with each message as it comes. */
  readonly told?: (told: Told) => void;
}

const UNPACKING_MILLISECONDS = 100;

/** One connection for each reader, as browsers have. */
const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

/** Reads server-sent events as a browser does, compressed, and holds the parts of a board as they were told last. */
export class EventReader {
  readonly events: Told[] = [];
  readonly parts: Record<string, unknown> = {};
  isOver = false;
  #rest = '';

  private constructor(
    readonly response: IncomingMessage,
    private readonly outgoing: ClientRequest,
    private readonly told: (told: Told) => void,
  ) {
    const over = () => (this.isOver = true);
    const isPacked = response.headers['content-encoding'] === 'gzip';
    const text = isPacked ? response.pipe(createGunzip()) : response;
    // a stream has no end of its own: it is cut, and what is packed then lacks its last bytes; what has come is unpacked before it is over
    text.on('error', over).on('close', over).on('end', over);
    response.on('error', over).on('close', () => setTimeout(over, UNPACKING_MILLISECONDS));
    text.setEncoding('utf8').on('data', (chunk: string) => this.#take(chunk));
  }

  static open(address: string, path: string, { headers = {}, told = () => undefined }: Reading): Promise<EventReader> {
    const { hostname, port } = new URL(address);
    const accept = { accept: 'text/event-stream', 'accept-encoding': 'gzip' };
    return new Promise((resolve, reject) => {
      const outgoing = request({ hostname, port, path, agent, headers: { ...accept, ...headers } });
      outgoing.on('error', reject);
      outgoing.on('response', (response) => resolve(new EventReader(response, outgoing, told)));
      outgoing.end();
    });
  }

  get status(): number {
    return this.response.statusCode ?? 0;
  }

  get lastId(): string {
    return this.events.findLast(({ id }) => id !== '')?.id ?? '';
  }

  /** As a network that fails. */
  cut(): void {
    this.outgoing.destroy();
  }

  /** @throws where it is not so after ten seconds */
  async until(isSo: (reader: this) => boolean): Promise<this> {
    for (let tries = 0; tries < 1000; tries++) {
      if (isSo(this)) return this;
      await sleep(10);
    }
    throw new Error(`still not so: ${JSON.stringify(this.events.at(-1))}`);
  }

  #take(chunk: string): void {
    const blocks = (this.#rest + chunk).split('\n\n');
    this.#rest = blocks.pop() ?? '';
    for (const block of blocks) this.#read(block);
  }

  #read(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
    );
    const event = fields.get('event');
    if (event === undefined) return;
    const told = { event, id: fields.get('id') ?? '', data: JSON.parse(fields.get('data') ?? '{}') as Message };
    this.events.push(told);
    if (event === 'changes') Object.assign(this.parts, told.data.parts);
    this.told(told);
  }
}
