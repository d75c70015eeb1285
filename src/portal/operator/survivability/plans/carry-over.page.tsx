import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { CarryOverInput, type PlanId, PlanQueries, Plans } from '../../../../modules/survivability/index.js';
import { carryOver, changesBetween } from '../../../../modules/topology/index.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { PathId } from '../../../../platform/http/received.js';
import { LinkButton } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { CarryOverView } from './carry-over.view.js';
import { planCrumbs } from './plan-crumbs.js';

/** Does what a plan changes to the newest register instead, once the reader has seen what does not fit. */
@Controller('operator/survivability/plans/:id/carry-over')
@Can('register.write')
export class CarryOverPage {
  constructor(
    private readonly plans: Plans,
    private readonly queries: PlanQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: PlanId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post()
  carry(
    @TheVisit() visit: Visit,
    @PathId('id') id: PlanId,
    @Filled(CarryOverInput) form: FilledForm<CarryOverInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ onto }) => {
        await this.plans.carryOver(visit.actor, visit.operator, { id, version: form.version }, onto);
        visit.see(paths.operator.plan(id), 'plan-carried-over');
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  private async render(visit: Visit, id: PlanId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { carrying: words } = wordsIn(language).plans;
    const { plan, base, newest } = await this.queries.withNewest(visit.actor, visit.operator, id);
    const { topology, left } = carryOver(base.document, plan.document, newest.document);
    const href = paths.operator.plan(id);
    const isNewest = base.number === newest.number;
    return visit.show(
      {
        title: isNewest ? words.nothing : words.title,
        ...(!isNewest && { summary: words.summary(base.number, newest.number) }),
        ...{ current: 'survivability', stale: rejection?.stale != null },
        crumbs: planCrumbs(language, { label: plan.title, href }, { label: words.submit }),
      },
      isNewest ? (
        <LinkButton href={href}>{words.back}</LinkButton>
      ) : (
        <CarryOverView
          plan={plan}
          onto={newest.number}
          {...{ left, topology }}
          changes={changesBetween(newest.document, topology)}
        />
      ),
    );
  }
}
