import { Controller, Get, Query } from '@nestjs/common';
import { NotFound } from '../../shared/errors.js';
import { PathWord } from '../../platform/http/received.js';
import { Public } from '../../platform/http/public.js';
import { LANGUAGE_COOKIE } from '../../platform/http/request.js';
import { ownPath } from '../own-path.js';
import { TheVisit, Visit } from '../visit.js';

@Controller('language')
@Public()
export class LanguagePage {
  @Get(':language')
  choose(@TheVisit() visit: Visit, @PathWord('language') language: string, @Query('back') back: unknown): void {
    if (language !== 'ko' && language !== 'en') throw new NotFound();
    const secure = visit.request.server.settings.secureCookies;
    void visit.reply.setCookie(LANGUAGE_COOKIE, language, {
      path: '/',
      maxAge: 31_536_000,
      sameSite: 'lax',
      httpOnly: true,
      secure,
    });
    visit.see(ownPath(back) ?? '/');
  }
}
