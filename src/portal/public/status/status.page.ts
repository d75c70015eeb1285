import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OutageEventId } from '../../../modules/outages/index.js';
import { Public } from '../../../platform/http/public.js';
import { PathId } from '../../../platform/http/received.js';
import type { Language } from '../../../shared/words/index.js';
import { KeptStatusPages } from './kept-status-pages.service.js';

/** Everybody between us and the reader may keep a copy for so long. */
const KEPT_SECONDS = 15;

/** How an event stands, for everybody, where the ministry has opened it. The language is the address's, so that one copy serves all. */
@Controller('status/:id')
@Public()
export class StatusPage {
  constructor(private readonly pages: KeptStatusPages) {}

  @Get()
  korean(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @PathId('id') id: OutageEventId): Promise<void> {
    return this.send(request, reply, id, 'ko');
  }

  @Get('en')
  english(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @PathId('id') id: OutageEventId): Promise<void> {
    return this.send(request, reply, id, 'en');
  }

  private async send(request: FastifyRequest, reply: FastifyReply, id: OutageEventId, language: Language) {
    void reply.header('cache-control', 'no-store'); // that there is no page is not kept: it may be opened
    const { html, etag } = await this.pages.of(id, language);
    void reply.header('etag', etag).header('cache-control', `public, max-age=${KEPT_SECONDS}`);
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known.includes(etag)) void reply.status(304).send();
    else void reply.type('text/html; charset=utf-8').send(html);
  }
}
