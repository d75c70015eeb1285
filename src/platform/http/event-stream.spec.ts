import { describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, constants } from 'node:zlib';
import { EventStream, Frame } from './event-stream.js';

const KILOBYTE = 1024;

describe('a stream of events', () => {
  it('is the same bytes for all, which any reader unpacks wherever it came in', () => {
    const [first, second] = [new Frame('하나\n\n'), new Frame('둘 둘 둘\n\n')];
    const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
    const read = (...frames: Frame[]) =>
      gunzipSync(Buffer.concat([head, ...frames.map(({ packed }) => packed)]), {
        finishFlush: constants.Z_SYNC_FLUSH,
      }).toString();
    expect(read(first, second)).toBe('하나\n\n둘 둘 둘\n\n');
    expect(read(second)).toBe('둘 둘 둘\n\n');
    expect(second.packed).toBe(second.packed);
  });

  it('keeps little for a reader that takes nothing, and says when it has caught up', async () => {
    let stream: EventStream | undefined;
    let caughtUp = 0;
    const server = createServer((incoming, raw) => {
      const reply = { raw, hijack: () => undefined, getHeaders: () => ({}) } as unknown as FastifyReply;
      stream = new EventStream(
        incoming as unknown as FastifyRequest,
        reply,
        () => undefined,
        () => caughtUp++,
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const outgoing = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }).end();
    const [response] = (await once(outgoing, 'response')) as [NodeJS.ReadableStream & { socket: { pause(): void } }];
    const frame = new Frame('x'.repeat(64 * KILOBYTE));
    const sent = Array.from({ length: 1000 }, () => stream?.send(frame));
    expect(sent.filter((one) => one === true).length).toBeLessThan(500); // what the kernel keeps is not ours
    expect(stream?.send(frame)).toBe(false);
    response.resume();
    while (caughtUp === 0) await new Promise((done) => setTimeout(done, 5));
    expect(stream?.send(frame)).toBe(true);
    stream?.cut();
    outgoing.destroy();
    server.close();
  });
});
