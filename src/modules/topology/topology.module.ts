import { Module } from '@nestjs/common';
import { DocumentReader } from './document-reader.service.js';
import { RegisterQueries } from './register.queries.js';
import { Register } from './register.service.js';
import { SiteRegister } from './site-register.service.js';
import { TopologyFiles } from './topology-files.service.js';
import { UndoChange } from './undo-change.service.js';

const services = [DocumentReader, Register, RegisterQueries, SiteRegister, TopologyFiles, UndoChange];

@Module({ providers: services, exports: services })
export class TopologyModule {}
