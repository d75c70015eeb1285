import { Module } from '@nestjs/common';
import { InspectionQueries } from './inspections.queries.js';
import { Inspections } from './inspections.service.js';
import { OpeningQueries } from './opening.queries.js';
import { ParticipantQueries } from './participants.queries.js';

const services = [Inspections, InspectionQueries, ParticipantQueries, OpeningQueries];

@Module({ providers: services, exports: services })
export class InspectionsModule {}
