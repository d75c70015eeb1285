import { Module } from '@nestjs/common';
import { CoverageQueries } from './coverage.queries.js';
import { Coverage } from './coverage.service.js';
import { OperatorListQueries } from './operator-list.queries.js';

const services = [Coverage, CoverageQueries, OperatorListQueries];

@Module({ providers: services, exports: services })
export class ObligationsModule {}
