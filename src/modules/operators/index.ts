import { MeasurementEntity } from './measurement.entity.js';
import { OperatorEntity } from './operator.entity.js';

export { businessNumber, type BusinessNumber, formatBusinessNumber } from './business-number.js';
export { measurementFaults, type MeasurementFigures } from './measurement-faults.js';
export { Measurements } from './measurements.service.js';
export { OPERATOR_KINDS, type OperatorKind } from './operator-kind.js';
export { OperatorsModule } from './operators.module.js';
export { MeasurementInput, OperatorInput } from './operators.input.js';
export { mayKeepOperators } from './operators.policy.js';
export { OperatorQueries, operatorView, type MeasurementView, type OperatorView } from './operators.queries.js';
export { Operators } from './operators.service.js';
export { yearlyFigures, type YearlyFigures } from './yearly-figures.queries.js';

export { OperatorEntity };
export const operatorEntities = [OperatorEntity, MeasurementEntity];
