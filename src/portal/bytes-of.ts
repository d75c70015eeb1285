import type { Readable } from 'node:stream';
import { TooLarge } from '../shared/errors.js';

/** The content of a file. @throws TooLarge while it arrives */
export async function bytesOf(content: Readable, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limitBytes) throw new TooLarge(limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
