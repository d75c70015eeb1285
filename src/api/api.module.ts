import { Module } from '@nestjs/common';
import { IdentityModule } from '../modules/identity/index.js';
import { HealthApi } from './health.api.js';
import { IdentityApi } from './identity.api.js';

/** The door for programs. */
@Module({ imports: [IdentityModule], controllers: [HealthApi, IdentityApi] })
export class ApiModule {}
