import { Module } from '@nestjs/common';
import { TopologyModule } from '../topology/index.js';
import { Simulations } from './simulations.service.js';
import { SurvivabilityQueries } from './survivability.queries.js';

const services = [Simulations, SurvivabilityQueries];

@Module({ imports: [TopologyModule], providers: services, exports: services })
export class SurvivabilityModule {}
