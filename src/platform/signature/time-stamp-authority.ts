import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { JsonLog } from '../logging/json-log.js';
import { type GivenTimeStamp, type TimeStampRequest, tokenIn } from './time-stamp-request.js';
import { stampDocument } from './stamp-document.js';

/** Longer than any authority that answers takes. */
const PATIENCE_MILLISECONDS = 5_000;
/** A token with a long chain of certificates takes a tenth. */
const LARGEST_ANSWER = 64 * 1024;

export interface StampedDocument {
  readonly pdf: Buffer;
  /** By the clock of the authority. */
  readonly at: Date;
}

/** The time stamp authority that the settings name, if any. */
@Injectable()
export class TimeStampAuthority {
  constructor(
    private readonly settings: Settings,
    private readonly log: JsonLog,
  ) {}

  /** Whether there is one to ask. */
  get isNamed(): boolean {
    return this.settings.timeStampUrl !== null;
  }

  /**
   * A document that we signed with a time stamp of its signature (PAdES B-T), in the place that the signature has.
   * @returns null where there is no authority, or it is away, or what it says does not hold: the log then says why
   */
  async stamp(signed: Buffer): Promise<StampedDocument | null> {
    const { timeStampUrl: url } = this.settings;
    if (url === null) return null;
    try {
      return await stampDocument(signed, (request) => ask(url, request));
    } catch (error) {
      this.log.withoutTimeStamp(error);
      return null;
    }
  }
}

/** Asks this address and no other. @throws Error also where it takes too long or says too much */
async function ask(url: string, request: TimeStampRequest): Promise<GivenTimeStamp> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: new Uint8Array(request.bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  });
  const answer = await bodyOf(response);
  if (response.status !== 200) throw new Error(`answered with status ${response.status}`);
  return tokenIn(answer, request);
}

async function bodyOf({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Error(`answered with more than ${LARGEST_ANSWER} bytes`); // leaving ends the connection
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
