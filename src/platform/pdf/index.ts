export * from './block.js';
export { renderPdf } from './render.js';
