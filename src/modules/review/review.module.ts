import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/index.js';
import { InspectionProgress } from './inspection-progress.queries.js';
import { Opinions } from './opinions.service.js';
import { ReviewQueue } from './queue.queries.js';
import { Reviews } from './reviews.service.js';
import { ReviewQueries } from './review-view.queries.js';
import { Supplements } from './supplements.service.js';

const services = [Reviews, Supplements, Opinions, ReviewQueries, ReviewQueue, InspectionProgress];

@Module({ imports: [EvidenceModule], providers: services, exports: services })
export class ReviewModule {}
