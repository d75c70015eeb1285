export * from './answer.js';
export * from './applies-to.js';
export * from './catalogue.js';
export * from './criterion.js';
export * from './marks.js';
export { LARGEST_CATALOGUE, readCatalogue } from './read-catalogue.js';
export * from './shipped-catalogue.source.js';
export { formatBasis, SOURCES, type Source } from './statutes.js';
export { UNITS, type Unit } from './units.js';
