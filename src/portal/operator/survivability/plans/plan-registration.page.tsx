import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { CarryOverInput, type PlanId, PlanQueries, type PlanView } from '../../../../modules/survivability/index.js';
import { type Comparison, Register, type TopologyDocument, writeTopology } from '../../../../modules/topology/index.js';
import { ClientGone } from '../../../../platform/http/client-gone.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { PathId } from '../../../../platform/http/received.js';
import { type Fault, Invalid, Stale } from '../../../../shared/errors.js';
import { paths } from '../../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { planCrumbs } from './plan-crumbs.js';
import { PlanEditView } from './plan-edit.view.js';
import { PlanOutdated, PlanRegistrationView } from './plan-registration.view.js';

/** Makes what a plan assumes the register, as a document would, after a look at what that changes. */
@Controller('operator/survivability/plans/:id/registration')
@Can('register.write')
export class PlanRegistrationPage {
  constructor(
    private readonly register: Register,
    private readonly queries: PlanQueries,
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
        const plan = await this.queries.one(visit.actor, visit.operator, id);
        if (plan.version !== form.version || plan.baseVersion !== onto) throw new Stale(plan.version, plan);
        await this.register.saveDocument(visit.actor, visit.operator, onto, documentOf(plan), gone);
        visit.see(paths.operator.services, 'plan-registered');
      },
      (rejection) => this.render(visit, id, rejection, gone),
    );
  }

  private async render(visit: Visit, id: PlanId, rejection: Rejection | null, gone: AbortSignal): Promise<string> {
    const plan = await this.queries.one(visit.actor, visit.operator, id);
    if (plan.baseVersion !== plan.newestVersion) return outdated(visit, plan);
    try {
      const compared = await this.register.compare(visit.actor, visit.operator, documentOf(plan), gone);
      return preview(visit, plan, compared, rejection);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return faulty(visit, plan, error.faults);
    }
  }
}

const documentOf = ({ document }: PlanView): TopologyDocument => ({ format: 'yaml', content: writeTopology(document) });

const frameOf = ({ context: { language } }: Visit, { id, title }: PlanView) => ({
  current: 'survivability' as const,
  crumbs: planCrumbs(
    language,
    { label: title, href: paths.operator.plan(id) },
    { label: wordsIn(language).plans.registering.submit },
  ),
});

function preview(visit: Visit, plan: PlanView, compared: Comparison, rejection: Rejection | null): string {
  const { title, summary } = wordsIn(visit.context.language).plans.registering;
  return visit.show(
    { ...frameOf(visit, plan), title, summary, stale: rejection?.stale != null },
    <PlanRegistrationView plan={plan} compared={compared} />,
  );
}

function outdated(visit: Visit, plan: PlanView): string {
  const { title } = wordsIn(visit.context.language).plans.registering;
  return visit.show({ ...frameOf(visit, plan), title }, <PlanOutdated plan={plan} />);
}

/** A plan may assume what cannot be registered: it is mended where it stands. */
function faulty(visit: Visit, plan: PlanView, faults: readonly Fault[]): string {
  const words = wordsIn(visit.context.language).plans.registering;
  const text = writeTopology(plan.document);
  return visit.show(
    { ...frameOf(visit, plan), title: words.faults(faults.length), summary: words.faultsSummary },
    <PlanEditView plan={plan} text={text} rejection={{ typed: { text }, faults, blockers: [], stale: null }} />,
  );
}
