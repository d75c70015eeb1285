import { Module } from '@nestjs/common';
import { ReportQueries } from './reports.queries.js';
import { Reports } from './reports.service.js';

@Module({ providers: [Reports, ReportQueries], exports: [Reports, ReportQueries] })
export class ReportsModule {}
