import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { migrations } from '../../migrations/index.js';
import { Readiness } from '../platform/database/readiness.service.js';
import { Public } from '../platform/http/public.js';

/** For whoever watches over the process. Outside /api/v1: it is about the server, not the rooms. */
@ApiTags('health')
@Controller('health')
@Public()
export class HealthApi {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get('live')
  @ApiOkResponse({ description: 'The process answers.' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers and has its tables; 503 otherwise. */
  @Get('ready')
  @ApiOkResponse({ description: 'The database answers and has its tables.' })
  async ready(): Promise<{ status: 'ok' }> {
    const done = await this.readiness.migrationsDone();
    if (!migrations.every(({ name }) => done.includes(name))) throw new ServiceUnavailableException();
    return { status: 'ok' };
  }
}
