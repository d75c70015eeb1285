import { Module } from '@nestjs/common';
import { CatalogueQueries } from './catalogues.queries.js';
import { Catalogues } from './catalogues.service.js';

const services = [Catalogues, CatalogueQueries];

@Module({ providers: services, exports: services })
export class ChecklistModule {}
