import { Agent, type ClientRequest, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { sessionOf } from './fill-board.js';

/** What all watchers saw together. */
export interface Outcome {
  readonly watching: number;
  readonly opened: number;
  readonly messages: number;
  readonly bytes: number;
  /** From before a write was sent to when a watcher had it, in milliseconds. */
  readonly latency: { readonly p50: number; readonly p99: number; readonly most: number };
  /** Watchers whose last board is not the database's. */
  readonly behind: number;
}

/** A program of its own, as browsers are: keeps so many connections open, cuts some of them every second and opens them again. */
const [address = '', path = '', many = '', people = '', cutEachSecond = ''] = process.argv.slice(2);
const { hostname, port } = new URL(address);
const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
const latencies: number[] = [];
const count = { opened: 0, messages: 0, bytes: 0 };

class Watcher {
  last = '';
  #lastId = '';
  #outgoing: ClientRequest | undefined;
  #rest = '';
  isOpen = false;

  constructor(private readonly person: number) {}

  open(): Promise<void> {
    const headers = {
      ...{ accept: 'text/event-stream', 'accept-encoding': 'gzip', cookie: `ieum_session=${sessionOf(this.person)}` },
      ...(this.#lastId !== '' && { 'last-event-id': this.#lastId }),
    };
    return new Promise((done, fail) => {
      this.#rest = '';
      this.#outgoing = request({ hostname, port, path, agent, headers });
      this.#outgoing.on('error', fail).end();
      this.#outgoing.on('response', (response) => {
        count.opened++;
        this.isOpen = response.statusCode === 200;
        if (!this.isOpen) fail(new Error(`${response.statusCode}`));
        response.on('data', (chunk: Buffer) => (count.bytes += chunk.length)).on('error', () => undefined);
        const text = response.pipe(createGunzip()).on('error', () => undefined);
        text.setEncoding('utf8').on('data', (chunk: string) => this.#take(chunk, done));
      });
    });
  }

  cut(): void {
    this.isOpen = false;
    this.#outgoing?.on('error', () => undefined).destroy();
  }

  #take(chunk: string, begun: () => void): void {
    const now = Date.now();
    const blocks = (this.#rest + chunk).split('\n\n');
    this.#rest = blocks.pop() ?? '';
    for (const block of blocks) {
      if (!block.startsWith('event: changes')) continue;
      begun();
      this.#lastId = /^id: (.*)$/m.exec(block)?.[1] ?? this.#lastId;
      if (!block.includes('"board":')) continue;
      count.messages++;
      this.last = block.slice(block.indexOf('data: ') + 'data: '.length);
      const sent = /"note":"sent (\d+)"/.exec(this.last)?.[1];
      if (sent !== undefined && block.includes('"whole":false')) latencies.push(now - Number(sent));
    }
  }
}

const watchers = Array.from({ length: Number(many) }, (_, at) => new Watcher(1 + (at % (Number(people) - 1))));
const AT_ONCE = 50;
for (let at = 0; at < watchers.length; at += AT_ONCE)
  await Promise.all(watchers.slice(at, at + AT_ONCE).map((watcher) => watcher.open()));

const until = { isOver: false };
const reopening = (async () => {
  for (let second = 0; !until.isOver; second++) {
    await sleep(1000);
    const some = watchers.filter((_, at) => at % Math.ceil(watchers.length / Number(cutEachSecond)) === second % 100);
    for (const watcher of some) watcher.cut();
    await sleep(100);
    await Promise.all(some.map((watcher) => watcher.open()));
  }
})();
process.send?.({ watching: watchers.length });

process.on('message', ({ finish }: { finish: string }) => {
  until.isOver = true;
  void reopening.then(() => {
    const sorted = latencies.toSorted((one, other) => one - other);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const outcome: Outcome = {
      ...count,
      watching: watchers.filter(({ isOpen }) => isOpen).length,
      latency: { p50: at(0.5), p99: at(0.99), most: at(1) },
      behind: watchers.filter(({ last }) => last === '' || boardIn(last) !== finish).length,
    };
    process.send?.({ outcome }, () => process.exit(0));
  });
});

const boardIn = (data: string): string =>
  JSON.stringify((JSON.parse(data) as { parts: { board: unknown } }).parts.board);
