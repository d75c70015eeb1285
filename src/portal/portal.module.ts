import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AuditModule } from '../modules/audit/index.js';
import { IdentityModule } from '../modules/identity/index.js';
import { ErrorPages } from '../platform/http/errors.filter.js';
import { LinkPage } from './account/link.page.js';
import { SessionPage } from './account/session.page.js';
import { TokensPage } from './account/tokens.page.js';
import { Demonstration } from './demonstration.js';
import { OperatorNotChosenFilter } from './operator-not-chosen.filter.js';
import { ChoicePage } from './operator/choice/choice.page.js';
import { PeoplePage } from './people/people.page.js';
import { PortalErrorPages } from './portal-error-pages.js';
import { AssetsPage } from './public/assets.page.js';
import { LanguagePage } from './public/language.page.js';
import { StartPage } from './public/start.page.js';
import { TrailPage } from './regulator/audit/trail.page.js';

/** The door for people. */
@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [
    AssetsPage,
    ChoicePage,
    LanguagePage,
    LinkPage,
    PeoplePage,
    SessionPage,
    StartPage,
    TokensPage,
    TrailPage,
  ],
  providers: [
    Demonstration,
    { provide: ErrorPages, useClass: PortalErrorPages },
    { provide: APP_FILTER, useClass: OperatorNotChosenFilter },
  ],
  exports: [ErrorPages, Demonstration],
})
export class PortalModule {}
