import { builtOutside } from './outside.js';

/** What comes with Ieum and is read from files: outside of the realm of a test file, where reading YAML takes a tenth of the time. */
export const { shippedCatalogue } = await builtOutside<
  typeof import('../../src/modules/checklist/shipped-catalogue.source.js')
>('src/modules/checklist/shipped-catalogue.source.js');
export const { shippedProvisions } = await builtOutside<
  typeof import('../../src/modules/reports/shipped-provisions.source.js')
>('src/modules/reports/shipped-provisions.source.js');
export const { readTopology } = await builtOutside<typeof import('../../src/modules/topology/read-topology.js')>(
  'src/modules/topology/read-topology.js',
);
