import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import {
  CarryOverInput,
  planDocument,
  type PlanId,
  PlanQueries,
  Plans,
  type PlanView,
  Simulations,
} from '../../../../modules/survivability/index.js';
import { Register, type Topology } from '../../../../modules/topology/index.js';
import { ClientGone } from '../../../../platform/http/client-gone.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { PathId } from '../../../../platform/http/received.js';
import { type Fault, Invalid } from '../../../../shared/errors.js';
import type { CalendarDate } from '../../../../shared/time.js';
import { paths } from '../../../paths.js';
import { soon } from '../../../survivability/soon.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { planCrumbs } from './plan-crumbs.js';
import { PlanEditView } from './plan-edit.view.js';
import type { PlanOutcome } from './plan-outcome.view.js';
import { PlanOutdated, type PlanRegistrationProps, PlanRegistrationView } from './plan-registration.view.js';
import { Registered } from './plan.view.js';

/** Makes what a plan assumes the register, as a document would, after a look at what that changes. */
@Controller('operator/survivability/plans/:id/registration')
@Can('register.write')
export class PlanRegistrationPage {
  constructor(
    private readonly plans: Plans,
    private readonly register: Register,
    private readonly queries: PlanQueries,
    private readonly simulations: Simulations,
  ) {}

  @Get()
  ask(@TheVisit() visit: Visit, @PathId('id') id: PlanId, @ClientGone() gone: AbortSignal): Promise<string> {
    return this.render(visit, id, null, gone);
  }

  @Post()
  save(
    @TheVisit() visit: Visit,
    @PathId('id') id: PlanId,
    @Filled(CarryOverInput) form: FilledForm<CarryOverInput>,
    @ClientGone() gone: AbortSignal,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ onto }) => {
        await this.plans.register(visit.actor, visit.operator, { id, version: form.version }, onto, gone);
        visit.see(paths.operator.services, 'plan-registered');
      },
      (rejection) => this.render(visit, id, rejection, gone),
    );
  }

  private async render(visit: Visit, id: PlanId, rejection: Rejection | null, gone: AbortSignal): Promise<string> {
    const { plan, base } = await this.queries.withBase(visit.actor, visit.operator, id);
    if (plan.registeredAs !== null) return registered(visit, plan, plan.registeredAs);
    if (plan.baseVersion !== plan.newestVersion) return outdated(visit, plan);
    try {
      const compared = await this.register.compare(visit.actor, visit.operator, planDocument(plan.document), gone);
      const outcome = await this.outcomeOf(visit, base.document, plan.document);
      return preview(visit, rejection, { plan, compared, outcome });
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return faulty(visit, plan, error.faults);
    }
  }

  private async outcomeOf(visit: Visit, base: Topology, plan: Topology): Promise<PlanOutcome | null> {
    if (plan.sites.length * plan.services.length === 0) return null;
    const wanted = { asOf: visit.context.today as CalendarDate, by: visit.actor.personId };
    const started = [base, plan].map((topology) => soon(this.simulations.start({ topology, ...wanted }).outcomes));
    const [before, after] = await Promise.all(started);
    if (typeof before !== 'object' || typeof after !== 'object') return null;
    return { before, after, services: plan.services };
  }
}

const frameOf = ({ context: { language } }: Visit, { id, title }: PlanView) => ({
  current: 'survivability' as const,
  crumbs: planCrumbs(
    language,
    { label: title, href: paths.operator.plan(id) },
    { label: wordsIn(language).plans.registering.submit },
  ),
});

function preview(visit: Visit, rejection: Rejection | null, props: PlanRegistrationProps): string {
  const { title, summary } = wordsIn(visit.context.language).plans.registering;
  return visit.show(
    { ...frameOf(visit, props.plan), title, summary, stale: rejection?.stale != null },
    <PlanRegistrationView {...props} />,
  );
}

function registered(visit: Visit, plan: PlanView, as: number): string {
  const { done } = wordsIn(visit.context.language).plans.registering;
  return visit.show({ ...frameOf(visit, plan), title: done }, <Registered as={as} />);
}

function outdated(visit: Visit, plan: PlanView): string {
  const { title } = wordsIn(visit.context.language).plans.registering;
  return visit.show({ ...frameOf(visit, plan), title }, <PlanOutdated plan={plan} />);
}

/** A plan may assume what cannot be registered: it is mended where it stands. */
function faulty(visit: Visit, plan: PlanView, faults: readonly Fault[]): string {
  const words = wordsIn(visit.context.language).plans.registering;
  const { content: text } = planDocument(plan.document);
  return visit.show(
    { ...frameOf(visit, plan), title: words.faults(faults.length), summary: words.faultsSummary },
    <PlanEditView plan={plan} text={text} rejection={{ typed: { text }, faults, blockers: [], stale: null }} />,
  );
}
