import { OID } from './object-ids.js';

/** The hashes that a signature may be made with, and what a signature of either kind of key is then called. */
export const HASHES = {
  'SHA-256': { id: OID.sha256, ecdsa: OID.ecdsaWithSha256, rsa: OID.rsaWithSha256 },
  'SHA-384': { id: OID.sha384, ecdsa: OID.ecdsaWithSha384, rsa: OID.rsaWithSha384 },
  'SHA-512': { id: OID.sha512, ecdsa: OID.ecdsaWithSha512, rsa: OID.rsaWithSha512 },
} as const;
export type Hash = keyof typeof HASHES;

const names = Object.keys(HASHES) as readonly Hash[];

/** The hash that an object identifier names, where it is one of these. */
export const hashNamed = (id: string): Hash | undefined => names.find((name) => HASHES[name].id === id);
