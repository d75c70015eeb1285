import { Controller, Get, Post } from '@nestjs/common';
import { Can, IdentityQueries, TOKEN_SCOPES, TokenInput, Tokens } from '../../modules/identity/index.js';
import type { FilledForm } from '../../platform/http/form.js';
import { PathId, Search } from '../../platform/http/received.js';
import type { Id } from '../../shared/ids.js';
import { CursorSearch } from '../cursor.search.js';
import { paths } from '../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../visit.js';
import { wordsIn } from '../words/index.js';
import { fieldFaults } from '../layout/index.js';
import { TokensView } from './tokens.view.js';

/** One's own API tokens. */
@Controller('account/tokens')
@Can('token.manage')
export class TokensPage {
  constructor(
    private readonly tokens: Tokens,
    private readonly queries: IdentityQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    return this.render(visit, null, null, after);
  }

  /** The token stands on the answer itself, this once: a redirect would have to keep it somewhere. */
  @Post()
  issue(@TheVisit() visit: Visit, @Filled(TokenInput) form: FilledForm<TokenInput>): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => this.render(visit, null, (await this.tokens.issue(visit.actor, input)).token),
      (rejection) => this.render(visit, rejection, null),
    );
  }

  @Post(':id/revocation')
  async revoke(@TheVisit() visit: Visit, @PathId('id') id: Id<'api-token'>): Promise<undefined> {
    await this.tokens.revoke(visit.actor, id);
    visit.see(paths.account.tokens, 'token-revoked');
  }

  private async render(
    visit: Visit,
    rejection: Rejection | null,
    issued: string | null,
    after: string | null = null,
  ): Promise<string> {
    const words = wordsIn(visit.context.language).account.tokens;
    const labels = { name: words.name, scopes: words.scopes, expiresOn: words.expires };
    const faults = fieldFaults(visit.context.language, rejection?.faults ?? [], labels);
    const page = await this.queries.ownTokens(visit.actor, after);
    const scopes = TOKEN_SCOPES.filter((scope) => visit.actor.permissions.has(scope));
    return visit.show(
      { title: words.title, summary: words.explanation, faults },
      <TokensView page={page} scopes={scopes} typed={rejection?.typed ?? {}} faults={faults} issued={issued} />,
    );
  }
}
