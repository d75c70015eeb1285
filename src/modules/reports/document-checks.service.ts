import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { embeddedFile } from '../../platform/pdf/embedded-file.js';
import { DocumentSigner } from '../../platform/signature/document-signer.js';
import { verifyDocument } from '../../platform/signature/verify-document.js';
import { Turns } from '../../platform/threads/turns.js';
import type { DocumentCheck, IssuedDocument } from './document-check.js';
import { fileFacts } from './file-facts.service.js';

/** Anybody may ask, so that few files are held in memory at once for each who does; who sends slowly is in nobody else's way. */
const AT_ONCE = 4;
const RETRY_AFTER_SECONDS = 5;

/** Says of a file whether it is a document that was issued here. Keeps nothing of it. */
@Injectable()
export class DocumentChecks {
  readonly #turns = new Turns(AT_ONCE, RETRY_AFTER_SECONDS);

  constructor(
    private readonly source: DataSource,
    private readonly signer: DocumentSigner,
  ) {}

  /**
   * @param origin the address of whoever asks
   * @throws TooMany where enough files are being checked for it
   */
  check(origin: string, receive: () => Promise<Buffer>): Promise<DocumentCheck> {
    return this.#turns.take(origin, async () => this.#checked(await receive()));
  }

  async #checked(file: Buffer): Promise<DocumentCheck> {
    const { sha256 } = fileFacts(file);
    const verification = await verifyDocument(file, this.signer.certificates);
    const inside = verification.verdict === 'genuine' ? embeddedFile(file) : null;
    const record = inside === null ? null : fileFacts(inside);
    return { sha256, verification, issued: await this.#issued(sha256), record };
  }

  async #issued(sha256: string): Promise<IssuedDocument | null> {
    const [found] = await this.source.query<IssuedDocument[]>(
      `SELECT kind, number, version, edition, issued_at AS "issuedAt", newest_version AS "newestVersion", newest_at AS "newestAt"
         FROM issued_document($1)`,
      [sha256],
    );
    return found ?? null;
  }
}
