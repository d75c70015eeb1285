import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../shared/actor.js';
import { Evidence, type EvidenceId } from '../modules/evidence/index.js';
import { Can } from '../modules/identity/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { PathId } from '../platform/http/received.js';

@ApiTags('evidence')
@ApiBearerAuth()
@Controller('api/v1')
export class EvidenceApi {
  constructor(private readonly evidence: Evidence) {}

  /** The file itself, as a download. */
  @Get('evidence/:id')
  @Can('assessment.read', 'review.read')
  @ApiOkResponse({ description: 'The file, always as an attachment.', content: { 'application/octet-stream': {} } })
  async download(
    @CurrentActor() actor: Actor,
    @PathId('id') id: EvidenceId,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, content } = await this.evidence.open(actor, id);
    await reply.headers(headers).send(content);
  }
}
