import { readFileSync } from 'node:fs';
import { builtFile } from '../../platform/built-file.js';
import type { Catalogue } from './catalogue.js';
import { readCatalogue } from './read-catalogue.js';

/** The text of the catalogue that comes with Ieum. */
export function shippedCatalogueYaml(): string {
  return readFileSync(builtFile('modules/checklist/catalogue.yaml'), 'utf8');
}

/** The catalogue that comes with Ieum.
 *  @throws Invalid where the file was changed into one that cannot be read */
export function shippedCatalogue(): Catalogue {
  return readCatalogue(shippedCatalogueYaml());
}
