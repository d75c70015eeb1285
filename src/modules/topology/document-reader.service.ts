import { Injectable } from '@nestjs/common';
import { type Fault, Invalid, TooLarge } from '../../shared/errors.js';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import type { PlaceInput } from './document.thread.js';
import type { PathFault } from './fault-log.js';
import {
  bytesOf,
  type DocumentRead,
  LARGEST_DOCUMENT,
  placeInDocument,
  readDocument,
  type TopologyDocument,
} from './read-document.js';
import type { Topology } from './topology.js';

/** Smaller texts are read where they arrive. A workbook never is: how much it becomes shows only while it is read. */
const THREAD_FROM_BYTES = 200_000;

const THREAD = 'modules/topology/document.thread.js';

/** Reads documents beside the thread that answers requests, as soon as they are large enough to be felt. */
@Injectable()
export class DocumentReader {
  constructor(private readonly threads: ThreadPool) {}

  /**
   * The topology that a document says.
   * @param signal given once nobody waits for it any more
   * @throws Invalid with the place of every fault; TooLarge; AbortError after the signal
   */
  async topology(document: TopologyDocument, signal: AbortSignal): Promise<Topology> {
    const bytes = bytesOf(document);
    if (bytes > LARGEST_DOCUMENT[document.format]) throw new TooLarge(LARGEST_DOCUMENT[document.format]);
    const read = isLight(document, bytes)
      ? await readDocument(document)
      : await this.inThread<DocumentRead>('read', document, signal);
    if ('faults' in read) throw new Invalid(read.faults);
    return read.topology;
  }

  /** Gives places to faults that the register found in a document that reads well. */
  async place(
    document: TopologyDocument,
    faults: readonly PathFault[],
    signal: AbortSignal,
  ): Promise<readonly Fault[]> {
    if (isLight(document, bytesOf(document))) return placeInDocument(document, faults);
    const input: PlaceInput = { document, faults };
    return this.inThread('place', input, signal);
  }

  private inThread<Output>(name: 'read' | 'place', input: unknown, signal: AbortSignal): Promise<Output> {
    return this.threads.run<Output>(THREAD, name, input, { signal, onProgress: () => undefined });
  }
}

const isLight = ({ format }: TopologyDocument, bytes: number): boolean =>
  format !== 'xlsx' && bytes <= THREAD_FROM_BYTES;
