import { DOCUMENT_FORMATS, type DocumentFormat } from '../modules/topology/index.js';
import { Choice } from '../platform/http/input.js';

/** In which form a topology is given out; as `Accept` says where nothing else is said. */
export class TopologySearch {
  @Choice(DOCUMENT_FORMATS, { optional: true }) format: DocumentFormat | null;
}
