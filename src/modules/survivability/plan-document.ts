import { LARGEST_DOCUMENT, type Topology, type TopologyDocument, writeTopology } from '../topology/index.js';

/** A plan as the document that is registered: YAML, which people read, as long as that is read in; else JSON, of which more is. */
export function planDocument(topology: Topology): TopologyDocument & { readonly content: string } {
  const yaml = writeTopology(topology);
  const fits = new TextEncoder().encode(yaml).length <= LARGEST_DOCUMENT.yaml;
  return fits ? { format: 'yaml', content: yaml } : { format: 'json', content: JSON.stringify(topology, null, 1) };
}
