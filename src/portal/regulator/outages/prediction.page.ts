import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import type { OutageId } from '../../../modules/outages/index.js';
import { PathId } from '../../../platform/http/received.js';
import { ShowPrediction } from '../../outages/lessons/show-prediction.service.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';

/** What an operator's register let expect of an outage, beside what happened, as the ministry reads it. */
@Controller('regulator/outages/:id/prediction')
@Can('register.read')
export class PredictionPageOfMinistry {
  constructor(private readonly prediction: ShowPrediction) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    const { regulator } = paths;
    return this.prediction.show(visit, id, {
      ...{ operator: null, path: regulator.outagePrediction(id), links: false },
      ...{ outages: regulator.outages, outage: regulator.outage(id) },
      cancellation: (operator) => `${regulator.operatorSurvivability(operator)}/cancellation`,
      register: (operator) => regulator.operatorRegister(operator),
    });
  }
}
