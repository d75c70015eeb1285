import { Injectable } from '@nestjs/common';
import { mayWriteRegister } from '../../../../modules/facilities/index.js';
import {
  type BothOutcomes,
  PAIRS,
  type PlanId,
  PlanQueries,
  type PlanWithBase,
  Simulations,
} from '../../../../modules/survivability/index.js';
import type { CalendarDate } from '../../../../shared/time.js';
import { dayText } from '../../../../shared/words/day.js';
import { fieldFaults, LinkButton, type PageFrame } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { chosenCell, hrefWith, shown, type ShownCell, type ShownSimulation } from '../../../survivability/shown.js';
import { headlineText } from '../../../survivability/simulation-frame.js';
import { cancelledPage, type SimulationDoor, underWayPage } from '../../../survivability/simulation-pages.js';
import { soon } from '../../../survivability/soon.js';
import type { SurvivabilitySearch } from '../../../survivability/survivability.search.js';
import type { Rejection, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { planCrumbs } from './plan-crumbs.js';
import { PlanPageView } from './plan.view.js';

/** What is to be shown, or the page that says why it cannot be yet. */
type Computed = { readonly page: string } | { readonly simulation: ShownSimulation };

/** Answers with what would be in a plan, marked against what is registered; or with how far the simulation has come. */
@Injectable()
export class ShowPlan {
  constructor(
    private readonly queries: PlanQueries,
    private readonly simulations: Simulations,
  ) {}

  /** @param rejection where a change of the plan was refused on this page @throws NotFound */
  async show(visit: Visit, id: PlanId, search: SurvivabilitySearch, rejection: Rejection | null): Promise<string> {
    const both = await this.queries.withBase(visit.actor, visit.operator, id);
    const { sites, services } = both.plan.document;
    if (sites.length * services.length === 0) return this.page(visit, both, null, rejection);
    const computed = await this.compute(visit, both, search);
    return 'page' in computed ? computed.page : this.page(visit, both, computed.simulation, rejection);
  }

  private async compute(visit: Visit, { plan, base }: PlanWithBase, search: SurvivabilitySearch): Promise<Computed> {
    const asOf = search.asOf ?? (visit.context.today as CalendarDate);
    const href = hrefWith(paths.operator.plan(plan.id), search, {});
    const wanted = { asOf, by: visit.actor.personId, ...(search.set === 'n-2' && { asked: PAIRS }) };
    const started = [base.document, plan.document].map((topology) => this.simulations.start({ topology, ...wanted }));
    const outcomes: BothOutcomes[] = [];
    const came = await Promise.all(started.map((simulation) => soon(simulation.outcomes)));
    for (const [at, one] of came.entries()) {
      const simulation = started[at];
      if (one === 'cancelled') return { page: cancelledPage(visit, doorTo(visit), href) };
      if (one !== 'later') outcomes.push(one);
      else if (simulation !== undefined) return { page: underWayPage(visit, doorTo(visit), simulation, href) };
    }
    const [before, after] = outcomes as [BothOutcomes, BothOutcomes];
    return { simulation: shown({ topology: plan.document, outcomes: after, asOf, search, before }) };
  }

  private async cellOf(simulation: ShownSimulation): Promise<ShownCell | null> {
    const { topology, asOf } = simulation;
    const chosen = chosenCell(simulation);
    if (chosen === null) return null;
    const { basis, scenario } = chosen;
    return { ...chosen, detail: await this.simulations.detail({ topology, asOf, basis, scenario }) };
  }

  private async page(
    visit: Visit,
    both: PlanWithBase,
    simulation: ShownSimulation | null,
    rejection: Rejection | null,
  ): Promise<string> {
    const cell = simulation && (await this.cellOf(simulation));
    const mayWrite = mayWriteRegister(visit.actor, visit.operator);
    return visit.show(
      { ...frameOf(visit, both, simulation, mayWrite), ...refusalFrame(visit, rejection) },
      <PlanPageView {...both} simulation={simulation} cell={cell} mayWrite={mayWrite} />,
    );
  }
}

const doorTo = (visit: Visit): SimulationDoor => ({
  cancellation: paths.operator.survivabilityCancellation,
  show: (page, body) => visit.show(page, body),
});

function frameOf(
  visit: Visit,
  { plan }: PlanWithBase,
  simulation: ShownSimulation | null,
  mayWrite: boolean,
): PageFrame {
  const { language } = visit.context;
  const { plans: words, survivability } = wordsIn(language);
  const outcome = simulation?.outcomes.declared;
  return {
    title: plan.title,
    ...(outcome !== undefined && { heading: words.headline(headlineText(language, plan.document, outcome)) }),
    summary: (
      <>
        {words.startedFrom(plan.title, plan.baseVersion)}
        {outcome !== undefined && ` · ${survivability.engine(outcome.engine, dayText(language, outcome.asOf))}`}
        <br />
        {words.privateNote}
      </>
    ),
    current: 'survivability',
    crumbs: planCrumbs(language, { label: plan.title }),
    actions: mayWrite && (
      <>
        {plan.baseVersion === plan.newestVersion && (
          <LinkButton tone="quiet" href={paths.operator.planRegistration(plan.id)}>
            {words.registering.submit}
          </LinkButton>
        )}
        <LinkButton tone="quiet" href={paths.operator.planEdit(plan.id)}>
          {words.edit}
        </LinkButton>
        <LinkButton tone="quiet" href={paths.operator.planRemoval(plan.id)}>
          {words.discard}
        </LinkButton>
      </>
    ),
  };
}

function refusalFrame({ context: { language } }: Visit, rejection: Rejection | null): Partial<PageFrame> {
  if (rejection === null) return {};
  const faults = fieldFaults(language, rejection.faults, {});
  return rejection.stale === null ? { faults } : { stale: true, heading: wordsIn(language).layout.stale.title };
}
