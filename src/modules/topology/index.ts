export * from './topology.js';
export { type Checked, checkTopology } from './check-topology.js';
export {
  changesBetween,
  type Change,
  type Changes,
  isUnchanged,
  type Placed,
  type TopologyChanges,
} from './compare.js';
export type { DocumentFault } from './document-fault.js';
export * from './edit-topology.js';
export { type Grid, gridOf, type GridRow } from './grid.js';
export { MAXIMUM_BYTES, readTopology, type TopologyFormat, type TopologyRead } from './read-topology.js';
export { canonicalJson, writeTopology } from './write-topology.js';
