import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie, a link or a token. Only its hash is stored. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored of a secret (SHA-256, hex): enough for 256 random bits. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
