import { Module } from '@nestjs/common';
import { IdentityModule } from '../modules/identity/index.js';
import { ErrorPages } from '../platform/http/errors.filter.js';
import { LinkPage } from './account/link.page.js';
import { SessionPage } from './account/session.page.js';
import { Demonstration } from './demonstration.js';
import { PortalErrorPages } from './portal-error-pages.js';
import { AssetsPage } from './public/assets.page.js';
import { LanguagePage } from './public/language.page.js';
import { StartPage } from './public/start.page.js';

/** The door for people. */
@Module({
  imports: [IdentityModule],
  controllers: [StartPage, AssetsPage, LanguagePage, SessionPage, LinkPage],
  providers: [Demonstration, { provide: ErrorPages, useClass: PortalErrorPages }],
  exports: [ErrorPages, Demonstration],
})
export class PortalModule {}
