import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { CompensationQueries } from './compensations.queries.js';
import { Compensations } from './compensations.service.js';
import { DutiesDone } from './duties-done.service.js';
import { HeadquartersQueries } from './headquarters.queries.js';
import { MeetingQueries } from './meetings.queries.js';
import { Meetings } from './meetings.service.js';
import { NoticeQueries } from './notices.queries.js';
import { Notices } from './notices.service.js';
import { OutageEventQueries } from './outage-events.queries.js';
import { OutageEvents } from './outage-events.service.js';
import { OutageQueries } from './outages.queries.js';
import { Outages } from './outages.service.js';
import { RestorationQueries } from './restorations.queries.js';
import { Restorations } from './restorations.service.js';
import { Statuses } from './statuses.service.js';
import { PublicStatus } from './public-status.queries.js';
import { StatusPages } from './status-pages.service.js';
import { Watching } from './watching.service.js';

const services = [
  Outages,
  OutageEvents,
  Statuses,
  DutiesDone,
  OutageQueries,
  OutageEventQueries,
  Restorations,
  RestorationQueries,
  Meetings,
  MeetingQueries,
  HeadquartersQueries,
  Compensations,
  CompensationQueries,
  Notices,
  NoticeQueries,
  PublicStatus,
  StatusPages,
  Watching,
];

@Module({ imports: [IdentityModule], providers: services, exports: services })
export class OutagesModule {}
