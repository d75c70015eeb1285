import { Module } from '@nestjs/common';
import { FirstAdministrator } from './first-administrator.service.js';
import { Holders } from './holders.queries.js';
import { IdentityQueries } from './identity.queries.js';
import { Organisations } from './organisations.service.js';
import { People } from './people.service.js';
import { Recognition } from './recognition.service.js';
import { SignIn } from './sign-in.service.js';
import { Tokens } from './tokens.service.js';

const services = [SignIn, Recognition, People, Organisations, Tokens, FirstAdministrator, Holders, IdentityQueries];

@Module({ providers: services, exports: services })
export class IdentityModule {}
