import { Module } from '@nestjs/common';
import { SurvivabilityModule } from '../survivability/index.js';
import { Analyses } from './analyses.service.js';
import { LateStamps } from './late-stamps.service.js';
import { Printing } from './printing.service.js';
import { ReportQueries } from './reports.queries.js';
import { Reports } from './reports.service.js';

const services = [Analyses, Reports, ReportQueries];

@Module({ imports: [SurvivabilityModule], providers: [...services, LateStamps, Printing], exports: services })
export class ReportsModule {}
