import { Controller, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  DataRequestResultInput,
  DataRequests,
  DataRequestWithdrawalInput,
  type OutageId,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, PathNumber } from '../../../platform/http/received.js';
import { ShowDataRequest } from '../../outages/requests/show-data-request.service.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit } from '../../visit.js';

/** The ministry withdraws a data request, and writes what came of it. */
@Controller('regulator/outages/:id/requests/:number')
@Can('outage.write')
export class DataRequestActsPage {
  constructor(
    private readonly requests: DataRequests,
    private readonly page: ShowDataRequest,
  ) {}

  @Post('withdrawal')
  withdraw(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Filled(DataRequestWithdrawalInput) form: FilledForm<DataRequestWithdrawalInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.requests.withdraw(visit.actor, id, number, form.version, input);
        visit.see(paths.regulator.dataRequest(id, number), 'data-request-withdrawn');
      },
      (rejection) => this.page.show(visit, { id, number }, { form: rejection }),
    );
  }

  @Post('result')
  conclude(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Filled(DataRequestResultInput) form: FilledForm<DataRequestResultInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.requests.conclude(visit.actor, id, number, form.version, input);
        visit.see(paths.regulator.dataRequest(id, number), 'saved');
      },
      (rejection) => this.page.show(visit, { id, number }, { form: rejection }),
    );
  }
}
