import type { Readable } from 'node:stream';
import { TooLarge, Unsupported } from '../../../../shared/errors.js';

/** The text of a file. @throws TooLarge while it arrives; Unsupported where it is no UTF-8 */
export async function textOf(content: Readable, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limitBytes) throw new TooLarge(limitBytes);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Unsupported('application/octet-stream', ['application/yaml', 'application/json']);
  }
}
