import { Module } from '@nestjs/common';
import { TopologyModule } from '../topology/index.js';
import { PlanQueries } from './plans.queries.js';
import { Plans } from './plans.service.js';
import { Simulations } from './simulations.service.js';
import { SurvivabilityQueries } from './survivability.queries.js';
import { SystemicLosses } from './systemic-losses.service.js';

const services = [Plans, PlanQueries, Simulations, SurvivabilityQueries, SystemicLosses];

@Module({ imports: [TopologyModule], providers: services, exports: services })
export class SurvivabilityModule {}
