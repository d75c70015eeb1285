import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import type { OutageId } from '../../../modules/outages/index.js';
import { PathId } from '../../../platform/http/received.js';
import { ShowPrediction } from '../../outages/lessons/show-prediction.service.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';

/** What the operator's register let expect of an outage, beside what happened. */
@Controller('operator/outages/:id/prediction')
@Can('register.read')
export class OwnPredictionPage {
  constructor(private readonly prediction: ShowPrediction) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    const { operator } = paths;
    return this.prediction.show(visit, id, {
      ...{ operator: visit.operator, path: operator.outagePrediction(id) },
      ...{ outages: operator.outages, outage: operator.outage(id) },
      cancellation: () => operator.survivabilityCancellation,
      register: () => operator.services,
      links: visit.actor.permissions.has('register.write'),
    });
  }
}
