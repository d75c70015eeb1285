import type { Certificate } from 'pkijs';

/** With what documents are signed. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly certificate: Certificate;
  /** Those that lead from the certificate to its root, the next one first; empty where it signed itself. */
  readonly chain: readonly Certificate[];
  /** Made by this installation itself: nobody else vouches for whose it is. */
  readonly isOwn: boolean;
}
