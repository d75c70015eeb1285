export * from './facility-rules.js';
