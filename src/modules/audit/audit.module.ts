import { Global, Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';
import { UnitOfWork } from './unit-of-work.service.js';

/** Global: every room writes through the unit of work, and through nothing else. */
@Global()
@Module({ providers: [UnitOfWork, AuditQueries], exports: [UnitOfWork, AuditQueries] })
export class AuditModule {}
