import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { ApiModule } from './api/api.module.js';
import { AuditModule } from './modules/audit/index.js';
import { AccessGuard, IdentityModule } from './modules/identity/index.js';
import type { Settings } from './platform/config/settings.js';
import { ErrorsFilter } from './platform/http/errors.filter.js';
import { PlatformModule } from './platform/platform.module.js';
import type { DocumentSigner } from './platform/signature/document-signer.js';
import { PortalModule } from './portal/portal.module.js';

/** The whole: the platform, the rooms from the bottom up, and the doors. */
@Module({})
export class AppModule {
  static with(settings: Settings, source: DataSource, signer: DocumentSigner): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, source, signer),
        DiscoveryModule,
        AuditModule,
        IdentityModule,
        ApiModule,
        PortalModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorsFilter },
      ],
    };
  }
}
