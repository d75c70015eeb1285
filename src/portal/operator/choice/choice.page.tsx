import { Controller, Get, Post, Query } from '@nestjs/common';
import { AnySignedIn } from '../../../modules/identity/index.js';
import type { FormFields } from '../../../platform/http/form.js';
import { isMinistrySide } from '../../../shared/actor.js';
import { Forbidden, NotFound } from '../../../shared/errors.js';
import { OPERATOR_COOKIE } from '../../operator-choice.js';
import { ownPath } from '../../own-path.js';
import { paths } from '../../paths.js';
import { Fields, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ChoiceView } from './choice.view.js';

/** Which of its operators an agent looks at (TBA 22-8). */
@Controller('operator/choice')
@AnySignedIn()
export class ChoicePage {
  @Get()
  show(@TheVisit() visit: Visit, @Query('next') next: unknown): string {
    if (isMinistrySide(visit.actor)) throw new Forbidden();
    const { mandates = [] } = visit.actor;
    const words = wordsIn(visit.context.language).home.choice;
    return visit.show(
      { title: words.title, heading: words.heading(mandates.length), summary: words.summary, narrow: true },
      <ChoiceView mandates={mandates} next={ownPath(next) ?? paths.operator.home} />,
    );
  }

  @Post()
  choose(@TheVisit() visit: Visit, @Fields() fields: FormFields): undefined {
    const field = (wanted: string) => fields.find(([name]) => name === wanted)?.[1];
    const chosen = visit.actor.actsFor.find((id) => id === field('operator'));
    if (chosen === undefined) throw new NotFound();
    const secure = visit.request.server.settings.secureCookies;
    void visit.reply.setCookie(OPERATOR_COOKIE, chosen, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
    visit.see(ownPath(field('next')) ?? paths.operator.home);
  }
}
