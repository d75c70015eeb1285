import { Controller, Get, Post } from '@nestjs/common';
import { mayWriteRegister } from '../../../../modules/facilities/index.js';
import { Can } from '../../../../modules/identity/index.js';
import { PlanQueries, Plans, PlanTitleInput, Simulations } from '../../../../modules/survivability/index.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { Search } from '../../../../platform/http/received.js';
import type { CalendarDate } from '../../../../shared/time.js';
import { CursorSearch } from '../../../cursor.search.js';
import { fieldFaults, LinkButton } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { NewPlanView } from './new-plan.view.js';
import { planCrumbs } from './plan-crumbs.js';
import { headlinesOf } from './plan-headlines.js';
import { PlansView } from './plans.view.js';

/** What the plans of a page come to is computed while somebody waits for it. */
const SHOWN = 10;

/** An operator's plans (가정안). */
@Controller('operator/survivability/plans')
@Can('register.read')
export class PlansPage {
  constructor(
    private readonly plans: Plans,
    private readonly queries: PlanQueries,
    private readonly simulations: Simulations,
  ) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    const { actor, operator, context } = visit;
    const words = wordsIn(context.language).plans;
    const page = await this.queries.list(actor, operator, after, SHOWN);
    const light = await this.queries.light(
      actor,
      operator,
      page.rows.map(({ id }) => id),
    );
    const headlines = await headlinesOf(context.language, light, this.simulations, context.today as CalendarDate);
    const mayWrite = mayWriteRegister(actor, operator);
    const add = mayWrite && <LinkButton href={paths.operator.newPlan}>{words.add}</LinkButton>;
    return visit.show(
      {
        ...{ title: words.title, heading: words.heading, summary: words.summary, current: 'survivability' },
        crumbs: planCrumbs(context.language).with(-1, { label: words.title }),
        actions: page.rows.length > 0 && add,
      },
      <PlansView page={page} headlines={headlines} add={add} />,
    );
  }

  @Get('new')
  @Can('register.write')
  begin(@TheVisit() visit: Visit): string {
    return this.form(visit, null);
  }

  @Post()
  @Can('register.write')
  make(
    @TheVisit() visit: Visit,
    @Filled(PlanTitleInput) form: FilledForm<PlanTitleInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ title }) => {
        const id = await this.plans.make(visit.actor, visit.operator, title);
        visit.see(paths.operator.plan(id), 'plan-made');
      },
      (rejection) => this.form(visit, rejection),
    );
  }

  private form(visit: Visit, rejection: Rejection | null): string {
    const { language } = visit.context;
    const words = wordsIn(language).plans;
    const faults = fieldFaults(language, rejection?.faults ?? [], { title: words.planTitle });
    return visit.show(
      {
        ...{ title: words.add, summary: words.addSummary, current: 'survivability', narrow: true, faults },
        blockers: rejection?.blockers,
        crumbs: planCrumbs(language, { label: words.add }),
      },
      <NewPlanView typed={rejection?.typed ?? {}} faults={faults} />,
    );
  }
}
