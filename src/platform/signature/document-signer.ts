import type { Settings } from '../config/settings.js';
import { coveredBy, signatureSlot, withSignature } from '../pdf/signature/signature-slot.js';
import { fingerprintOf, holderOf, pemOf } from './certificates.js';
import { signDetached } from './detached-signature.js';
import { ownSigningKey } from './own-key.js';
import { readSigningKey } from './read-key.js';
import type { SigningKey } from './signing-key.js';

/** Signs what this installation issues, and says with what. */
export class DocumentSigner {
  private constructor(private readonly key: SigningKey) {}

  /** With the key that the settings name, else with one of its own. @throws StartError in one sentence */
  static async open({ signing, dataDirectory }: Settings, now: Date): Promise<DocumentSigner> {
    return new DocumentSigner(
      signing === null ? await ownSigningKey(dataDirectory, now) : await readSigningKey(signing),
    );
  }

  /** The certificate itself, and with it all that leads to its root. */
  get certificates() {
    return [this.key.certificate, ...this.key.chain];
  }

  get certificatePem(): string {
    return this.certificates.map(pemOf).join('');
  }

  /** Whose it is, how it is told from others, and whether anybody but this installation vouches for it. */
  get certificate(): { readonly holder: string; readonly fingerprint: string; readonly isOwn: boolean } {
    const { certificate, isOwn } = this.key;
    return { holder: holderOf(certificate), fingerprint: fingerprintOf(certificate), isOwn };
  }

  /** What was printed, byte for byte, and behind it a signature over all of it (PAdES baseline B). */
  async sign(printed: Buffer, at: Date): Promise<Buffer> {
    const slot = signatureSlot(printed, { signer: holderOf(this.key.certificate), at });
    return withSignature(slot, await signDetached(coveredBy(slot), this.key));
  }
}
