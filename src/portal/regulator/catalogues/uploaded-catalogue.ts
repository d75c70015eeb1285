import type { FastifyRequest } from 'fastify';
import { LARGEST_CATALOGUE } from '../../../modules/checklist/index.js';
import { receiveFile } from '../../../platform/http/upload.js';
import { Invalid, TooLarge } from '../../../shared/errors.js';

/** The text of the file that a form sent. @throws Invalid where it is missing or no text, TooLarge */
export function uploadedCatalogue(request: FastifyRequest): Promise<string> {
  return receiveFile(request, async (name, content) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of content as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > LARGEST_CATALOGUE) throw new TooLarge(LARGEST_CATALOGUE);
      chunks.push(chunk);
    }
    if (bytes === 0) throw new Invalid([{ path: 'file', code: 'not-chosen' }]);
    return decoded(Buffer.concat(chunks), name);
  });
}

function decoded(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Invalid([{ path: 'file', code: 'unparsable', facts: { found: name } }]);
  }
}
