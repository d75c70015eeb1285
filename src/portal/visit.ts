import '../platform/http/server-settings.js';
import { Body, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ComponentChildren } from 'preact';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isMinistrySide, type Actor } from '../shared/actor.js';
import { Forbidden, Invalid, Refused, Stale, Unauthenticated, type Blocker, type Fault } from '../shared/errors.js';
import type { OperatorId } from '../shared/ids.js';
import { seoulDate } from '../shared/time.js';
import { openedVersionIn, readForm, type FilledForm, type FormFields } from '../platform/http/form.js';
import type { InputClass } from '../platform/http/field-rule.js';
import { formTokenOf } from '../platform/http/form-token.js';
import { languageOf } from '../platform/http/request.js';
import { renderPage, type PageContext, type PageFrame, type ReturnedForm } from './layout/index.js';
import { isNotice, noticeIn, type Notice } from './notice.js';
import { OperatorNotChosen, operatorChosenIn } from './operator-choice.js';
import { pageAddressOf } from './page-address.js';
import { paths } from './paths.js';

/** Why a form comes back: shown on the same page, with everything that was typed. */
export interface Rejection {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  /** Why it is not possible now. */
  readonly blockers: readonly Blocker[];
  /** What stands now, where somebody saved in between. */
  readonly stale: Stale | null;
}

/** A rejection; without what was typed where a button was refused and the form is as it was. */
export type Refusal = Omit<Rejection, 'typed'> & { readonly typed: Rejection['typed'] | null };

/** One request of a person to one page, and the ways to answer it. */
export class Visit {
  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    private page: PageContext,
  ) {}

  /** What every page that answers this visit knows. */
  get context(): PageContext {
    return this.page;
  }

  /** Who is signed in. @throws Unauthenticated on a public page without anybody. */
  get actor(): Actor {
    if (this.request.actor === null) throw new Unauthenticated();
    return this.request.actor;
  }

  /**
   * The operator whose pages these are: one's own, or the one that an agent chose among those that named it.
   * @throws OperatorNotChosen where an agent of several has chosen none; the portal then asks.
   * @throws Forbidden on the ministry's side, which acts for no operator.
   */
  get operator(): OperatorId {
    if (isMinistrySide(this.actor)) throw new Forbidden();
    if (this.context.operator === null) throw new OperatorNotChosen();
    return this.context.operator;
  }

  /** The same visit once somebody has signed in during it: forms carry the token of the new session. */
  afterSignIn(): Visit {
    return visitOf(this.request, this.reply);
  }

  /** The same visit with a notice of what was done, where the page is shown without going to see it. */
  noting(notice: Notice): Visit {
    return new Visit(this.request, this.reply, { ...this.context, notice: noticeIn(this.context.language, notice) });
  }

  /** Answers with a page. */
  show(page: PageFrame, body: ComponentChildren): string {
    return this.html(renderPage(this.context, page, body));
  }

  /** Answers with a page that a view has rendered whole. */
  html(page: string): string {
    void this.reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    return page;
  }

  /** After a POST: go and see (303), with a notice of what was done. */
  see(path: string, notice?: Notice): undefined {
    const [address, fragment] = path.split('#', 2) as [string, string?];
    const query = notice === undefined ? '' : `${address.includes('?') ? '&' : '?'}notice=${notice}`;
    void this.reply.redirect(`${address}${query}${fragment === undefined ? '' : `#${fragment}`}`, 303);
    return undefined;
  }

  /**
   * Acts on a form. A sound form acts and goes on where `act` says; anything wrong with it (422), not possible now (409) or stale (412)
   * shows the page again through `again`, and nothing typed is lost. The form then names the version it was opened on, so that what
   * a colleague saved meanwhile is noticed; only a stale one, which shows what stands now, goes on from there.
   */
  async submit<T>(
    form: FilledForm<T>,
    act: (input: T) => Promise<string | undefined>,
    again: (rejection: Rejection) => Promise<string | undefined> | string,
  ): Promise<string | undefined> {
    const rejected = (status: number, why: Partial<Rejection>) => {
      void this.reply.status(status);
      this.page = { ...this.page, returned: why.stale === undefined ? returnedForm(this.request) : null };
      return again({ typed: form.typed, faults: [], blockers: [], stale: null, ...why });
    };
    if (form.faults.length > 0) return rejected(422, { faults: form.faults });
    try {
      return await act(form.input);
    } catch (error) {
      if (error instanceof Invalid) return rejected(422, { faults: error.faults });
      if (error instanceof Refused) return rejected(409, { blockers: error.blockers });
      if (error instanceof Stale) return rejected(412, { stale: error });
      throw error;
    }
  }

  /** Acts on a button, and goes on where `act` says; what is not possible now (409) shows the page again with the reasons. */
  async press(
    act: () => Promise<void>,
    again: (blockers: readonly Blocker[]) => Promise<string>,
  ): Promise<string | undefined> {
    try {
      await act();
      return undefined;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      void this.reply.status(409);
      return again(error.blockers);
    }
  }
}

/** The visit, as a handler's parameter. @throws Forbidden on the pages of the other side, whatever the permissions */
export const TheVisit = createParamDecorator((_: unknown, context: ExecutionContext): Visit => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  requireOwnSide(request);
  return visitOf(request, http.getResponse<FastifyReply>());
});

function requireOwnSide({ url, actor }: FastifyRequest): void {
  if (actor === null) return;
  const foreign = isMinistrySide(actor) ? paths.operator.home : paths.regulator.home;
  const [path = ''] = url.split('?', 1);
  if (path === foreign || path.startsWith(`${foreign}/`)) throw new Forbidden();
}

export function visitOf(request: FastifyRequest, reply: FastifyReply): Visit {
  const { settings } = request.server;
  const language = languageOf(request);
  const notice = (request.query as Record<string, unknown> | undefined)?.['notice'];
  return new Visit(request, reply, {
    language,
    ...pageAddressOf(request),
    actor: request.actor,
    operator: operatorChosenIn(request),
    csrfToken: formTokenOf(request, reply, settings.secureCookies),
    answersForm: request.method === 'POST',
    returned: null,
    today: seoulDate(new Date()),
    notice: isNotice(notice) ? noticeIn(language, notice) : null,
    official: settings.officialSite,
  });
}

function returnedForm({ url, body }: FastifyRequest): ReturnedForm | null {
  const version = Array.isArray(body) ? openedVersionIn(body as FormFields) : null;
  const [path = ''] = url.split('?', 1);
  return version === null ? null : { path, version };
}

/** The form of a POST, read into its input class. */
export const Filled = (input: InputClass) =>
  Body({ transform: (fields: FormFields | undefined) => readForm(input, fields ?? []) });

/** The form of a POST as it was sent, for pages whose fields are not known before. */
export const Fields = () => Body({ transform: (fields: FormFields | undefined) => fields ?? [] });
