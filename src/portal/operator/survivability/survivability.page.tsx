import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  type BothOutcomes,
  pairScenarios,
  type SimulatedRegister,
  type Simulation,
  Simulations,
  SurvivabilityQueries,
} from '../../../modules/survivability/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import type { CalendarDate } from '../../../shared/time.js';
import { EmptyState, LinkButton } from '../../layout/index.js';
import { ownPath } from '../../own-path.js';
import { paths } from '../../paths.js';
import { CancellationForm } from '../../survivability/cancellation.form.js';
import { outcomesSoon } from '../../survivability/outcomes-soon.js';
import { ProgressView } from '../../survivability/progress.view.js';
import { chosenCell, hrefWith } from '../../survivability/shown.js';
import { simulationFrame } from '../../survivability/simulation-frame.js';
import { SurvivabilitySearch } from '../../survivability/survivability.search.js';
import { SurvivabilityView } from '../../survivability/survivability.view.js';
import { Filled, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

/** What stops when an operator's data centres are lost, from what it registered. */
@Controller('operator/survivability')
@Can('register.read')
export class SurvivabilityPage {
  constructor(
    private readonly queries: SurvivabilityQueries,
    private readonly simulations: Simulations,
  ) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(SurvivabilitySearch) search: SurvivabilitySearch): Promise<string> {
    const register = await this.queries.register(visit.actor, visit.operator, search.version);
    if (register === null || register.document.sites.length * register.document.services.length === 0) {
      return empty(visit);
    }
    const { document: topology } = register;
    const asOf = search.asOf ?? (visit.context.today as CalendarDate);
    const simulation = this.simulations.start({
      ...{ topology, asOf },
      ...(search.set === 'n-2' && { scenarios: pairScenarios(topology) }),
    });
    const outcomes = await outcomesSoon(simulation);
    if (outcomes === 'cancelled') return cancelled(visit, hrefWith(paths.operator.survivability, search, {}));
    if (outcomes === 'later') return underWay(visit, simulation, search);
    return this.outcome(visit, search, register, outcomes, asOf);
  }

  @Post('cancellation')
  @HttpCode(200)
  cancel(@TheVisit() visit: Visit, @Filled(CancellationForm) { input }: FilledForm<CancellationForm>): string {
    this.simulations.cancel(input.key);
    return cancelled(visit, ownPath(input.back) ?? paths.operator.survivability);
  }

  private async outcome(
    visit: Visit,
    search: SurvivabilitySearch,
    register: SimulatedRegister,
    outcomes: BothOutcomes,
    asOf: CalendarDate,
  ): Promise<string> {
    const { document: topology } = register;
    const chosen = chosenCell({ topology, outcomes, search });
    const cell = chosen && {
      ...chosen,
      detail: await this.simulations.detail({ topology, asOf, basis: chosen.basis, scenario: chosen.scenario }),
    };
    return visit.show(
      simulationFrame(visit.context.language, register, outcomes.declared),
      <SurvivabilityView simulation={{ topology, outcomes, asOf, search, before: null }} cell={cell} />,
    );
  }
}

function empty(visit: Visit): string {
  const words = wordsIn(visit.context.language).survivability;
  return visit.show(
    { title: words.title, current: 'survivability' },
    <EmptyState
      title={words.emptyTitle}
      text={words.emptyText}
      action={
        <div class="bar">
          <LinkButton href={paths.operator.sites}>{words.toSites}</LinkButton>
          <LinkButton href={paths.operator.services} tone="quiet">
            {words.toServices}
          </LinkButton>
        </div>
      }
    />,
  );
}

const RELOAD_SECONDS = 2;

function underWay(visit: Visit, simulation: Simulation, search: SurvivabilitySearch): string {
  const words = wordsIn(visit.context.language).survivability.progress;
  return visit.show(
    { title: words.title, current: 'survivability', narrow: true, refreshSeconds: RELOAD_SECONDS },
    <ProgressView
      simulation={simulation}
      href={hrefWith(paths.operator.survivability, search, {})}
      cancellation={paths.operator.survivabilityCancellation}
    />,
  );
}

function cancelled(visit: Visit, again: string): string {
  const words = wordsIn(visit.context.language).survivability.progress;
  return visit.show(
    { title: words.cancelled, current: 'survivability', narrow: true },
    <EmptyState
      title={words.cancelled}
      text={words.cancelledText}
      action={<LinkButton href={again}>{words.again}</LinkButton>}
    />,
  );
}
