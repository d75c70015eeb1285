import { Injectable } from '@nestjs/common';
import { DocumentSigner } from '../../platform/signature/document-signer.js';
import { TimeStampAuthority } from '../../platform/signature/time-stamp-authority.js';
import type { SignedFile } from './keep-document.service.js';

/** Signs what is issued, and has it stamped. Where the time stamp authority is away it goes without its stamp, which comes later. */
@Injectable()
export class DocumentSeal {
  constructor(
    private readonly signer: DocumentSigner,
    private readonly timeStamps: TimeStampAuthority,
  ) {}

  async put(printed: Buffer, now: Date): Promise<SignedFile> {
    const signed = await this.signer.sign(printed, now);
    return (await this.timeStamps.stamp(signed)) ?? { pdf: signed, at: null };
  }
}
