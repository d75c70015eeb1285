import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Evidence, type EvidenceId } from '../../modules/evidence/index.js';
import { Can } from '../../modules/identity/index.js';
import { PathId } from '../../platform/http/received.js';
import { TheVisit, Visit } from '../visit.js';

/** Files that prove something, for those who may see what they prove; both sides follow the same address. */
@Controller('evidence')
@Can('assessment.read', 'review.read')
export class EvidencePage {
  constructor(private readonly evidence: Evidence) {}

  @Get(':id')
  async download(@TheVisit() visit: Visit, @PathId('id') id: EvidenceId, @Res() reply: FastifyReply): Promise<void> {
    const { headers, content } = await this.evidence.open(visit.actor, id);
    await reply.headers(headers).send(content);
  }
}
