import { webcrypto } from 'node:crypto';
import { CryptoEngine } from 'pkijs';

/** WebCrypto as PKI.js asks for it. */
export const ENGINE = new CryptoEngine({ name: 'node', crypto: webcrypto as Crypto });
