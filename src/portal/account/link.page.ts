import { Controller, Get, Post } from '@nestjs/common';
import { type LinkHolder, NewPasswordInput, People, SignIn } from '../../modules/identity/index.js';
import { type FilledForm, type FormFields, readForm } from '../../platform/http/form.js';
import { Public } from '../../platform/http/public.js';
import { PathWord } from '../../platform/http/received.js';
import { termsIn } from '../../shared/words/index.js';
import { type FieldFault, fieldFaults } from '../layout/index.js';
import { paths } from '../paths.js';
import { Fields, TheVisit, Visit } from '../visit.js';
import { wordsIn } from '../words/index.js';
import { renderInvitation } from './invitation.view.js';
import { renderLinkGone } from './link-gone.view.js';
import { renderReset } from './reset.view.js';
import { homeOf, startSession } from './session.page.js';

const MIN_PASSWORD = 12;

/** Where an invitation or a reset leads: choose a password, and be signed in. */
@Controller('link')
@Public()
export class LinkPage {
  constructor(
    private readonly people: People,
    private readonly signIn: SignIn,
  ) {}

  @Get(':secret')
  async ask(@TheVisit() visit: Visit, @PathWord('secret') secret: string): Promise<string> {
    const holder = await this.people.linkHolder(secret);
    return holder === null ? gone(visit) : visit.html(renderLink(visit, secret, holder, []));
  }

  @Post(':secret')
  async redeem(
    @TheVisit() visit: Visit,
    @PathWord('secret') secret: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const holder = await this.people.linkHolder(secret);
    if (holder === null) return gone(visit);
    const again = fields.find(([name]) => name === 'passwordAgain')?.[1];
    const form = readForm(
      NewPasswordInput,
      fields.filter(([name]) => name !== 'passwordAgain'),
    );
    return visit.submit(
      requireSame(form, again),
      (input) => this.enter(visit, secret, input.password),
      ({ faults }) => visit.html(renderLink(visit, secret, holder, faultsOf(visit, faults))),
    );
  }

  private async enter(visit: Visit, secret: string, password: string): Promise<undefined> {
    const entered = await this.signIn.open(await this.people.redeem(secret, password));
    if (entered === null) {
      visit.see(paths.signIn);
      return;
    }
    startSession(visit, entered.sessionToken);
    visit.request.actor = entered.actor;
    visit.see(homeOf(visit), 'password-set');
  }
}

function requireSame(form: FilledForm<NewPasswordInput>, again: string | undefined): FilledForm<NewPasswordInput> {
  if (form.faults.length > 0 || form.input.password === again) return form;
  return { ...form, faults: [{ path: 'passwordAgain', code: 'not-the-same' }] };
}

function gone(visit: Visit): string {
  void visit.reply.status(404);
  return visit.html(renderLinkGone(visit.context));
}

function renderLink(
  visit: Visit,
  secret: string,
  { kind, email, actor }: LinkHolder,
  faults: readonly FieldFault[],
): string {
  const terms = termsIn(visit.context.language);
  const shared = { action: `/link/${secret}`, email, minLength: MIN_PASSWORD, faults };
  if (kind === 'reset') return renderReset(visit.context, shared);
  const role = actor.roles.map((held) => terms.roles[held as keyof typeof terms.roles]).join(', ');
  return renderInvitation(visit.context, {
    ...shared,
    organisation: actor.organisationName,
    name: actor.personName,
    role,
  });
}

function faultsOf(visit: Visit, faults: Parameters<typeof fieldFaults>[1]): readonly FieldFault[] {
  const words = wordsIn(visit.context.language).account;
  return fieldFaults(visit.context.language, faults, {
    password: words.newPassword,
    passwordAgain: words.newPasswordAgain,
  });
}
