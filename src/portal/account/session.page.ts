import { Controller, Get, Post, Query } from '@nestjs/common';
import { TooMany } from '../../shared/errors.js';
import { isMinistrySide } from '../../shared/actor.js';
import { SESSION_COOKIE, SignIn, SignInInput } from '../../modules/identity/index.js';
import { type FilledForm, type FormFields, readForm } from '../../platform/http/form.js';
import { Public } from '../../platform/http/public.js';
import { Demonstration } from '../demonstration.js';
import { type FieldFault, fieldFaults } from '../layout/index.js';
import { ownPath } from '../own-path.js';
import { paths } from '../paths.js';
import { Fields, TheVisit, Visit } from '../visit.js';
import { wordsIn } from '../words/index.js';
import { renderExpiredSession } from './expired-session.view.js';
import type { KeptRequest } from './kept-request.js';
import { readKept } from './read-kept.js';
import { renderResume } from './resume.view.js';
import { renderSignIn } from './sign-in.view.js';

/** Signing in and out, also in the middle of a form. */
@Controller()
@Public()
export class SessionPage {
  constructor(
    private readonly signIn: SignIn,
    private readonly demonstration: Demonstration,
  ) {}

  @Get('sign-in')
  ask(@TheVisit() visit: Visit, @Query('next') next: unknown): string {
    return this.askAgain(visit, '', [], ownPath(next));
  }

  @Post('sign-in')
  async enter(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const next = ownPath(fields.find(([name]) => name === 'next')?.[1]);
    const form = readForm(
      SignInInput,
      fields.filter(([name]) => name !== 'next'),
    );
    const faults = await this.tryIn(visit, form);
    if (faults === null) {
      visit.see(next ?? homeOf(visit));
      return;
    }
    return this.askAgain(visit, form.typed['email'] ?? '', faults, next);
  }

  /** Signs in again and shows what was being sent, to be checked and sent. */
  @Post('sign-in/resume')
  async resume(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const kept = readKept(fields.find(([name]) => name === 'kept')?.[1]);
    const form = readForm(
      SignInInput,
      fields.filter(([name]) => name !== 'kept'),
    );
    const faults = await this.tryIn(visit, form);
    if (kept === null) {
      visit.see(faults === null ? homeOf(visit) : paths.signIn);
      return;
    }
    return faults === null ? this.showKept(visit, kept) : this.expired(visit, form.typed['email'] ?? '', faults, kept);
  }

  @Post('sign-out')
  async leave(@TheVisit() visit: Visit): Promise<undefined> {
    if (visit.request.sessionToken !== null) await this.signIn.signOut(visit.request.sessionToken);
    void visit.reply.clearCookie(SESSION_COOKIE, { path: '/' });
    visit.see(paths.start, 'signed-out');
  }

  private async tryIn(visit: Visit, form: FilledForm<SignInInput>): Promise<readonly FieldFault[] | null> {
    const { language } = visit.context;
    const words = wordsIn(language).account;
    if (form.faults.length > 0)
      return fieldFaults(language, form.faults, { email: words.email, password: words.password });
    try {
      const entered = await this.signIn.signIn(form.input.email, form.input.password, visit.request.ip);
      if (entered === null) return [{ name: 'email', label: '', sentence: words.signIn.failed }];
      startSession(visit, entered.sessionToken);
      visit.request.actor = entered.actor;
      return null;
    } catch (error) {
      if (error instanceof TooMany)
        return [{ name: 'email', label: '', sentence: words.signIn.delayed(error.retryAfterSeconds) }];
      throw error;
    }
  }

  private askAgain(visit: Visit, email: string, faults: readonly FieldFault[], next: string | null): string {
    if (faults.length > 0) void visit.reply.status(422);
    return visit.html(renderSignIn(visit.context, { email, faults, next, demo: this.demonstration.accounts !== null }));
  }

  private expired(visit: Visit, email: string, faults: readonly FieldFault[], kept: KeptRequest): string {
    void visit.reply.status(422);
    return visit.html(renderExpiredSession(visit.context, { email, faults, kept }));
  }

  private showKept(visit: Visit, kept: KeptRequest): string {
    const again = visit.afterSignIn();
    return again.html(renderResume(again.context, { kept, discardHref: homeOf(again) }));
  }
}

/** The cookie of a fresh session: the old one, if any, is worth nothing here. */
export function startSession(visit: Visit, sessionToken: string): void {
  const secure = visit.request.server.settings.secureCookies;
  void visit.reply.setCookie(SESSION_COOKIE, sessionToken, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
  visit.request.sessionToken = sessionToken;
}

export const homeOf = (visit: Visit): string =>
  isMinistrySide(visit.actor) ? paths.regulator.home : paths.operator.home;
