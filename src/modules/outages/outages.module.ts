import { Module } from '@nestjs/common';
import { CompensationQueries } from './compensations.queries.js';
import { Compensations } from './compensations.service.js';
import { DutiesDone } from './duties-done.service.js';
import { NoticeQueries } from './notices.queries.js';
import { Notices } from './notices.service.js';
import { OutageEventQueries } from './outage-events.queries.js';
import { OutageEvents } from './outage-events.service.js';
import { OutageQueries } from './outages.queries.js';
import { Outages } from './outages.service.js';
import { Statuses } from './statuses.service.js';

const services = [
  Outages,
  OutageEvents,
  Statuses,
  DutiesDone,
  OutageQueries,
  OutageEventQueries,
  Compensations,
  CompensationQueries,
  Notices,
  NoticeQueries,
];

@Module({ providers: services, exports: services })
export class OutagesModule {}
