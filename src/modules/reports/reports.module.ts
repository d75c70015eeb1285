import { Module } from '@nestjs/common';
import { SurvivabilityModule } from '../survivability/index.js';
import { ReportQueries } from './reports.queries.js';
import { Reports } from './reports.service.js';

@Module({ imports: [SurvivabilityModule], providers: [Reports, ReportQueries], exports: [Reports, ReportQueries] })
export class ReportsModule {}
