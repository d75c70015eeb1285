import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { ownPath } from '../../own-path.js';
import { paths } from '../../paths.js';
import { NextStep } from '../../register/next-step.js';
import { CancellationForm } from '../../survivability/cancellation.form.js';
import { ShowSurvivability, type SurvivabilityDoor } from '../../survivability/show-survivability.service.js';
import { SurvivabilitySearch } from '../../survivability/survivability.search.js';
import { Filled, TheVisit, Visit } from '../../visit.js';

/** What stops when an operator's data centres are lost, from what it registered. */
@Controller('operator/survivability')
@Can('register.read')
export class SurvivabilityPage {
  constructor(private readonly survivability: ShowSurvivability) {}

  @Get()
  show(@TheVisit() visit: Visit, @Search(SurvivabilitySearch) search: SurvivabilitySearch): Promise<string> {
    return this.survivability.show(visit, ownDoor(visit), search);
  }

  @Post('cancellation')
  @HttpCode(200)
  cancel(@TheVisit() visit: Visit, @Filled(CancellationForm) { input }: FilledForm<CancellationForm>): string {
    const back = ownPath(input.back) ?? paths.operator.survivability;
    return this.survivability.cancel(visit, ownDoor(visit), input.key, back);
  }
}

function ownDoor(visit: Visit): SurvivabilityDoor {
  const { operator } = paths;
  return {
    operator: visit.operator,
    path: operator.survivability,
    cancellation: operator.survivabilityCancellation,
    analysis: operator.analysis,
    plans: operator.plans,
    show: (page, body) => visit.show(page, body),
    whenEmpty: (topology) => visit.actor.permissions.has('register.write') && <NextStep topology={topology} />,
  };
}
