import { readFileSync } from 'node:fs';
import type { Catalogue } from './catalogue.js';
import { readCatalogue } from './read-catalogue.js';

const FILE = new URL('./catalogue.yaml', import.meta.url);

/** The text of the catalogue that comes with Ieum. */
export function shippedCatalogueYaml(): string {
  return readFileSync(FILE, 'utf8');
}

/** The catalogue that comes with Ieum.
 *  @throws Invalid where the file was changed into one that cannot be read */
export function shippedCatalogue(): Catalogue {
  return readCatalogue(shippedCatalogueYaml());
}
