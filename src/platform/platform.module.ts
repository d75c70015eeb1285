import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Settings } from './config/settings.js';
import { ClosesDatabase } from './database/closes-database.service.js';
import { Notifications } from './database/notifications.service.js';
import { Readiness } from './database/readiness.service.js';
import { JsonLog } from './logging/json-log.js';
import { DocumentSigner } from './signature/document-signer.js';
import { TimeStampAuthority } from './signature/time-stamp-authority.js';
import { ThreadPool } from './threads/thread-pool.service.js';

/** What every room stands on: settings, the connection pool, the signature, the clock, the log. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, source: DataSource, signer: DocumentSigner): DynamicModule {
    const given = [
      { provide: Settings, useValue: settings },
      { provide: DataSource, useValue: source },
      { provide: DocumentSigner, useValue: signer },
    ];
    return {
      module: PlatformModule,
      providers: [...given, Clock, JsonLog, Notifications, Readiness, ThreadPool, TimeStampAuthority, ClosesDatabase],
      exports: [...given, Clock, JsonLog, Notifications, Readiness, ThreadPool, TimeStampAuthority],
    };
  }
}
