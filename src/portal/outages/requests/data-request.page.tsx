import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import type { OutageId } from '../../../modules/outages/index.js';
import { PathId, PathNumber } from '../../../platform/http/received.js';
import { TheVisit, Visit } from '../../visit.js';
import { ShowDataRequest } from './show-data-request.service.js';

/** One data request after an outage, on either side. */
@Controller(['operator/outages/:id/requests/:number', 'regulator/outages/:id/requests/:number'])
@Can('outage.read')
export class DataRequestPage {
  constructor(private readonly page: ShowDataRequest) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId, @PathNumber('number') number: number): Promise<string> {
    return this.page.show(visit, { id, number });
  }
}
