export { checkMeasure, type MeasureValues } from './check-measure.js';
export * from './facility-rules.js';
export {
  MEASURE_FIELDS,
  MEASURE_KINDS,
  type MeasureField,
  type MeasureKind,
  type MeasureUnit,
} from './measure-kinds.js';
