import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/index.js';
import { FindingQueries } from './findings.queries.js';
import { Findings } from './findings.service.js';
import { Preventions } from './preventions.service.js';

const services = [Findings, FindingQueries, Preventions];

@Module({ imports: [EvidenceModule], providers: services, exports: services })
export class FindingsModule {}
