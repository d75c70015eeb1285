import { createHash } from 'node:crypto';

/** What tells a file from every other. */
export const fileFacts = (file: Buffer) => ({
  sha256: createHash('sha256').update(file).digest('hex'),
  sizeBytes: file.length,
});
