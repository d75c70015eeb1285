import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../platform/http/public.js';

/** For whoever watches over the process. Outside /api/v1: it is about the server, not the rooms. */
@ApiTags('health')
@Controller('health')
@Public()
export class HealthApi {
  constructor(private readonly source: DataSource) {}

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
    await this.source.query(`SELECT 'public.person'::regclass`);
    return { status: 'ok' };
  }
}
