import type { Fault } from '../../shared/errors.js';
import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import type { PathFault } from './fault-log.js';
import type { Topology } from './topology.js';
import { xlsxTemplate } from './workbook-template.js';
import { writeXlsxTopology } from './xlsx-document.js';
import { type DocumentRead, placeInDocument, readDocument, type TopologyDocument } from './read-document.js';

/** These run in a thread of their own: a YAML of 4 MB takes seconds. */
export function read({ input }: ThreadTask<TopologyDocument>): Promise<DocumentRead> {
  return readDocument(input);
}

export function place({ input }: ThreadTask<PlaceInput>): Promise<readonly Fault[]> {
  return placeInDocument(input.document, input.faults);
}

export function workbook({ input }: ThreadTask<Topology>): Promise<Uint8Array> {
  return writeXlsxTopology(input);
}

export function template({ input }: ThreadTask<Topology>): Promise<Uint8Array> {
  return xlsxTemplate(input);
}

export interface PlaceInput {
  readonly document: TopologyDocument;
  readonly faults: readonly PathFault[];
}
