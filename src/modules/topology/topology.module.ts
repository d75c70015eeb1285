import { Module } from '@nestjs/common';
import { RegisterQueries } from './register.queries.js';
import { Register } from './register.service.js';
import { SiteRegister } from './site-register.service.js';

const services = [Register, RegisterQueries, SiteRegister];

@Module({ providers: services, exports: services })
export class TopologyModule {}
