import type { DocumentFault } from './document-fault.js';
import type { Topology } from './topology.js';

/** What a document says, or everything that is wrong with it. */
export type TopologyRead = { readonly topology: Topology } | { readonly faults: readonly DocumentFault[] };
