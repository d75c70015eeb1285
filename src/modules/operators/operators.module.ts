import { Module } from '@nestjs/common';
import { Measurements } from './measurements.service.js';
import { OperatorQueries } from './operators.queries.js';
import { Operators } from './operators.service.js';

const services = [Operators, Measurements, OperatorQueries];

@Module({ providers: services, exports: services })
export class OperatorsModule {}
