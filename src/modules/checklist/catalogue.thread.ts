import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import { type Fault, Invalid } from '../../shared/errors.js';
import type { Catalogue } from './catalogue.js';
import { readCatalogue } from './read-catalogue.js';

export type CatalogueRead = { readonly catalogue: Catalogue } | { readonly faults: readonly Fault[] };

/** Runs in a thread of its own: a catalogue of some size takes a second. */
export function read({ input }: ThreadTask<string>): CatalogueRead {
  try {
    return { catalogue: readCatalogue(input) };
  } catch (error) {
    if (error instanceof Invalid) return { faults: error.faults };
    throw error;
  }
}
