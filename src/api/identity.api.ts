import { Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../shared/actor.js';
import { Unauthenticated } from '../shared/errors.js';
import type { Id, OrganisationId, PersonId } from '../shared/ids.js';
import type { Page } from '../shared/pagination.js';
import {
  AnySignedIn,
  Can,
  IdentityQueries,
  InvitationInput,
  NewPasswordInput,
  OrganisationInput,
  Organisations,
  People,
  PersonInput,
  SESSION_COOKIE,
  SignIn,
  SignInInput,
  TokenInput,
  Tokens,
  type OneTimeLink,
  type OrganisationRow,
  type PersonRow,
  type TokenRow,
} from '../modules/identity/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { formTokenOf } from '../platform/http/form-token.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Public } from '../platform/http/public.js';
import { Json, PathId, PathWord, Search } from '../platform/http/received.js';
import { CursorInput } from './cursor.input.js';

@ApiTags('identity')
@ApiBearerAuth()
@Controller('api/v1')
export class IdentityApi {
  constructor(
    private readonly signIn: SignIn,
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly tokens: Tokens,
    private readonly queries: IdentityQueries,
  ) {}

  /** Opens a session and sets its cookie. */
  @Post('session')
  @Public()
  @HttpCode(201)
  @ApiBody({ type: SignInInput })
  async enter(@Json(SignInInput) input: SignInInput, @Res({ passthrough: true }) reply: FastifyReply) {
    const entered = await this.signIn.signIn(input.email, input.password, reply.request.ip);
    if (entered === null) throw new Unauthenticated();
    const secure = reply.server.settings.secureCookies;
    void reply.setCookie(SESSION_COOKIE, entered.sessionToken, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
    return whoami(entered.actor);
  }

  @Delete('session')
  @AnySignedIn()
  @HttpCode(204)
  async leave(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (reply.request.sessionToken !== null) await this.signIn.signOut(reply.request.sessionToken);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  /** Who acts with this session or token, and what is permitted; with the token that a multipart form of this session carries as `_csrf`. */
  @Get('session')
  @AnySignedIn()
  me(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    const formToken = formTokenOf(reply.request, reply, reply.server.settings.secureCookies);
    return { ...whoami(actor), formToken };
  }

  @Get('people')
  @Can('people.read')
  list(@CurrentActor() actor: Actor, @Search(CursorInput) { after }: CursorInput): Promise<Page<PersonRow>> {
    return this.queries.people(actor, { after });
  }

  @Get('people/:id')
  @Can('people.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: PersonId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonRow> {
    return versioned(reply, await this.queries.person(actor, id));
  }

  /** Changes name, roles and whether the account is in use. */
  @Put('people/:id')
  @Can('people.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: PersonInput })
  async change(
    @CurrentActor() actor: Actor,
    @PathId('id') id: PersonId,
    @IfMatch() version: number,
    @Json(PersonInput) input: PersonInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.people.change(actor, id, version, input) });
  }

  /** Invites somebody into an organisation. The link is shown this once. */
  @Post('organisations/:id/invitations')
  @Can('people.manage')
  @ApiBody({ type: InvitationInput })
  invite(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OrganisationId,
    @Json(InvitationInput) input: InvitationInput,
  ): Promise<OneTimeLink> {
    return this.people.invite(actor, id, input);
  }

  /** A link with which a person sets a new password. Shown this once. */
  @Post('people/:id/resets')
  @Can('people.manage')
  reset(@CurrentActor() actor: Actor, @PathId('id') id: PersonId): Promise<OneTimeLink> {
    return this.people.resetLink(actor, id);
  }

  /** Sets a password with the secret of an invitation or reset link. */
  @Post('links/:secret/redemption')
  @Public()
  @HttpCode(204)
  @ApiBody({ type: NewPasswordInput })
  async redeem(@PathWord('secret') secret: string, @Json(NewPasswordInput) input: NewPasswordInput): Promise<void> {
    await this.people.redeem(secret, input.password);
  }

  /** Authorities, specialised bodies and domestic agents. */
  @Get('organisations')
  @Can('people.read')
  others(@CurrentActor() actor: Actor, @Search(CursorInput) { after }: CursorInput): Promise<Page<OrganisationRow>> {
    return this.queries.organisations(actor, after);
  }

  @Post('organisations')
  @Can('organisations.manage')
  @ApiBody({ type: OrganisationInput })
  async register(
    @CurrentActor() actor: Actor,
    @Json(OrganisationInput) input: OrganisationInput,
  ): Promise<{ id: OrganisationId }> {
    return { id: await this.organisations.register(actor, input) };
  }

  @Get('tokens')
  @Can('token.manage')
  ownTokens(@CurrentActor() actor: Actor, @Search(CursorInput) { after }: CursorInput): Promise<Page<TokenRow>> {
    return this.queries.ownTokens(actor, after);
  }

  /** Makes a token for oneself. It is shown this once. */
  @Post('tokens')
  @Can('token.manage')
  @ApiBody({ type: TokenInput })
  issue(@CurrentActor() actor: Actor, @Json(TokenInput) input: TokenInput) {
    return this.tokens.issue(actor, input);
  }

  @Delete('tokens/:id')
  @Can('token.manage')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @PathId('id') id: Id<'api-token'>): Promise<void> {
    return this.tokens.revoke(actor, id);
  }
}

function whoami(actor: Actor) {
  const { personId, personName, organisationId, organisationName, organisationKind, actsFor, roles, permissions } =
    actor;
  return {
    personId,
    personName,
    organisationId,
    organisationName,
    organisationKind,
    actsFor,
    roles,
    permissions: [...permissions],
  };
}
