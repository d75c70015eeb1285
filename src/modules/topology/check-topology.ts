import { FaultLog, type PathFault } from './fault-log.js';
import { checkReferences } from './topology-references.js';
import { topologyShape } from './topology-shape.js';
import type { Topology } from './topology.js';

export type Checked = { readonly topology: Topology } | { readonly faults: readonly PathFault[] };

/** Tests plain data (parsed JSON or YAML, or a topology being edited) against `ieum-topology/1`: the topology with its
 *  defaults filled in, or every fault at once. */
export function checkTopology(value: unknown): Checked {
  const log = new FaultLog();
  const draft = topologyShape(value, log);
  if (draft !== null) checkReferences(draft, log);
  if (log.faults.length > 0) return { faults: log.faults };
  return { topology: draft as Topology }; // without a fault nothing in it is left out
}
