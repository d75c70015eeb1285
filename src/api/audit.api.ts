import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { AuditQueries, type TrailEntry, TrailSearch } from '../modules/audit/index.js';
import { Can } from '../modules/identity/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';

@ApiTags('audit')
@ApiBearerAuth()
@Controller('api/v1/audit-entries')
export class AuditApi {
  constructor(private readonly audit: AuditQueries) {}

  /** The trail, newest first. */
  @Get()
  @Can('audit.read')
  list(@CurrentActor() actor: Actor, @Search(TrailSearch) search: TrailSearch): Promise<Page<TrailEntry>> {
    return this.audit.list(actor, search);
  }
}
