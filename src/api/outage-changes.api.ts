import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  OutageEventQueries,
  type OutageEventId,
  type OutageId,
  OutageQueries,
  Watching,
} from '../modules/outages/index.js';
import { PathId } from '../platform/http/received.js';

const AS_IT_STANDS = {
  type: 'object',
  properties: { at: { type: 'string', format: 'date-time' }, parts: { type: 'object' } },
  required: ['at', 'parts'],
};
const CHANGES = { 'text/event-stream': { schema: { type: 'string' } }, 'application/json': { schema: AS_IT_STANDS } };

/** Boards as they change, for programs: what stands, and with server-sent events every change from then on. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1')
@Can('outage.read')
export class OutageChangesApi {
  constructor(
    private readonly outages: OutageQueries,
    private readonly events: OutageEventQueries,
    private readonly watching: Watching,
  ) {}

  /** Parts: `board` (rows as of `at`) and `clocks`. */
  @Get('outages/:id/changes')
  @ApiOkResponse({ content: CHANGES })
  ofOutage(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @PathId('id') id: OutageId): Promise<void> {
    return this.watching.answer(request, reply, {
      ...{ id, view: 'api' },
      read: async (actor) => {
        const { board, clocks, now } = await this.outages.page(actor, id, null);
        return { at: now, parts: { board: board.rows, clocks } };
      },
    });
  }

  /** Parts: the outage and its rows, for each outage that the reader may see, under the id of the outage. */
  @Get('outage-events/:id/changes')
  @ApiOkResponse({ content: CHANGES })
  ofEvent(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @PathId('id') id: OutageEventId): Promise<void> {
    return this.watching.answer(request, reply, {
      ...{ id, view: 'api' },
      read: async (actor) => {
        const { asOf, boards } = await this.events.board(actor, id, null);
        const parts = boards.map(({ outage, board }) => [outage.id, { outage, rows: board.rows }] as const);
        return { at: asOf, parts: Object.fromEntries(parts) };
      },
    });
  }
}
