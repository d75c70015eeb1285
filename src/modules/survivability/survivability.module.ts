import { Module } from '@nestjs/common';
import { Simulations } from './simulations.service.js';

const services = [Simulations];

@Module({ providers: services, exports: services })
export class SurvivabilityModule {}
