import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NotFound } from '../../shared/errors.js';
import { PathWord } from '../../platform/http/received.js';
import { Public } from '../../platform/http/public.js';
import { assets } from '../assets/assets.js';

@Controller('assets')
@Public()
export class AssetsPage {
  @Get(':name')
  send(@PathWord('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): string {
    const asset = assets.find(({ path }) => path === `/assets/${name}`);
    if (asset === undefined) throw new NotFound();
    void reply.type(asset.type).header('cache-control', 'public, max-age=31536000, immutable');
    return asset.body;
  }
}
