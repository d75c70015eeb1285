import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { OperatorQueries } from '../../../../modules/operators/index.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { PathId, Search } from '../../../../platform/http/received.js';
import type { OperatorId } from '../../../../shared/ids.js';
import { ownPath } from '../../../own-path.js';
import { paths } from '../../../paths.js';
import { CancellationForm } from '../../../survivability/cancellation.form.js';
import { ShowSurvivability, type SurvivabilityDoor } from '../../../survivability/show-survivability.service.js';
import { SurvivabilitySearch } from '../../../survivability/survivability.search.js';
import { Filled, TheVisit, Visit } from '../../../visit.js';
import { registerFrame } from './register-frame.js';
import { RegisterParts } from './register-parts.view.js';

/** What stops when an operator's data centres are lost, as the ministry reads it. */
@Controller('regulator/operators/:id/register/survivability')
@Can('register.read')
export class OperatorSurvivabilityPage {
  constructor(
    private readonly operators: OperatorQueries,
    private readonly survivability: ShowSurvivability,
  ) {}

  @Get()
  async show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @Search(SurvivabilitySearch) search: SurvivabilitySearch,
  ): Promise<string> {
    return this.survivability.show(visit, await this.doorTo(visit, id), search);
  }

  @Post('cancellation')
  @HttpCode(200)
  async cancel(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @Filled(CancellationForm) { input }: FilledForm<CancellationForm>,
  ): Promise<string> {
    const back = ownPath(input.back) ?? paths.regulator.operatorSurvivability(id);
    return this.survivability.cancel(visit, await this.doorTo(visit, id), input.key, back);
  }

  private async doorTo(visit: Visit, operator: OperatorId): Promise<SurvivabilityDoor> {
    const view = await this.operators.one(visit.actor, operator);
    const path = paths.regulator.operatorSurvivability(operator);
    return {
      ...{ operator, path, cancellation: `${path}/cancellation`, whenEmpty: () => null },
      analysis: (version, asOf) => paths.regulator.operatorAnalysis(operator, version, asOf),
      show: ({ title, heading, ...page }, body) =>
        visit.show(
          { ...page, ...registerFrame(visit.context.language, view, { title, heading }), summary: page.summary },
          <>
            <RegisterParts operatorId={operator} current="survivability" />
            {body}
          </>,
        ),
    };
  }
}
