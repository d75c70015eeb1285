import { Module } from '@nestjs/common';
import { FindingQueries } from './findings.queries.js';
import { Findings } from './findings.service.js';

@Module({ providers: [Findings, FindingQueries], exports: [Findings, FindingQueries] })
export class FindingsModule {}
