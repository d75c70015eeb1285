import { Module } from '@nestjs/common';
import { FacilityQueries } from './facilities.queries.js';
import { Facilities } from './facilities.service.js';
import { SiteQueries } from './sites.queries.js';
import { Sites } from './sites.service.js';

const services = [Facilities, FacilityQueries, Sites, SiteQueries];

@Module({ providers: services, exports: services })
export class FacilitiesModule {}
