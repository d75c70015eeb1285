import { Injectable } from '@nestjs/common';
import type { ComponentChildren } from 'preact';
import {
  type BothOutcomes,
  PAIRS,
  type SimulatedRegister,
  Simulations,
  SurvivabilityQueries,
} from '../../modules/survivability/index.js';
import { EMPTY_TOPOLOGY, type Topology } from '../../modules/topology/index.js';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Language } from '../../shared/words/index.js';
import { EmptyState, LinkButton } from '../layout/index.js';
import { inEnglish } from '../paths.js';
import type { Visit } from '../visit.js';
import { wordsIn } from '../words/index.js';
import { chosenCell, hrefWith, shown } from './shown.js';
import { simulationFrame } from './simulation-frame.js';
import { cancelledPage, type SimulationDoor, underWayPage } from './simulation-pages.js';
import { soon } from './soon.js';
import type { SurvivabilitySearch } from './survivability.search.js';
import { SurvivabilityView } from './survivability.view.js';

/** Whose register a page shows the loss of, and where on the portal it stands. */
export interface SurvivabilityDoor extends SimulationDoor {
  readonly operator: OperatorId;
  readonly path: string;
  /** The analysis as a PDF, of a version and a day. */
  readonly analysis: (version: number, asOf: string) => string;
  /** Where it is asked what would be if something were otherwise; missing where nobody may ask. */
  readonly plans?: string;
  /** What can be done where nothing is registered yet. */
  readonly whenEmpty: (topology: Topology) => ComponentChildren;
}

/** Answers with what stops when sites are lost, or with how far the simulation has come; on both sides. */
@Injectable()
export class ShowSurvivability {
  constructor(
    private readonly queries: SurvivabilityQueries,
    private readonly simulations: Simulations,
  ) {}

  async show(visit: Visit, door: SurvivabilityDoor, search: SurvivabilitySearch): Promise<string> {
    const register = await this.queries.register(visit.actor, door.operator, search.version);
    if (register === null || register.document.sites.length * register.document.services.length === 0) {
      return empty(visit, door, register?.document ?? EMPTY_TOPOLOGY);
    }
    const { document: topology } = register;
    const asOf = search.asOf ?? (visit.context.today as CalendarDate);
    const simulation = this.simulations.start({
      ...{ topology, asOf, by: visit.actor.personId },
      ...(search.set === 'n-2' && { asked: PAIRS }),
    });
    const outcomes = await soon(simulation.outcomes);
    if (outcomes === 'cancelled') return cancelledPage(visit, door, hrefWith(door.path, search, {}));
    if (outcomes === 'later') return underWayPage(visit, door, simulation, hrefWith(door.path, search, {}));
    return this.outcome(visit, door, search, { register, outcomes, asOf });
  }

  /** Ends a simulation that a page shows. @param back the page that showed it */
  cancel(visit: Visit, door: SurvivabilityDoor, key: string, back: string): string {
    this.simulations.cancel(key);
    return cancelledPage(visit, door, back);
  }

  private async outcome(
    visit: Visit,
    door: SurvivabilityDoor,
    search: SurvivabilitySearch,
    { register, outcomes, asOf }: { register: SimulatedRegister; outcomes: BothOutcomes; asOf: CalendarDate },
  ): Promise<string> {
    const { language } = visit.context;
    const { document: topology } = register;
    const simulation = shown({ topology, outcomes, asOf, search, before: null });
    const chosen = chosenCell(simulation);
    const cell = chosen && {
      ...chosen,
      detail: await this.simulations.detail({ topology, asOf, basis: chosen.basis, scenario: chosen.scenario }),
    };
    return door.show(
      {
        ...simulationFrame(language, register, outcomes.declared),
        actions: actionsOf(language, door, register.number, asOf),
      },
      <SurvivabilityView simulation={simulation} cell={cell} />,
    );
  }
}

function actionsOf(language: Language, { plans, analysis }: SurvivabilityDoor, version: number, asOf: CalendarDate) {
  const words = wordsIn(language).survivability;
  const document = analysis(version, asOf);
  return (
    <>
      {plans !== undefined && (
        <LinkButton href={plans} tone="quiet">
          {words.whatIf}
        </LinkButton>
      )}
      <LinkButton href={document} tone="quiet">
        {words.analysis}
      </LinkButton>
      <LinkButton href={inEnglish(document)} tone="quiet">
        {words.analysisInEnglish}
      </LinkButton>
    </>
  );
}

function empty(visit: Visit, { show, whenEmpty }: SurvivabilityDoor, topology: Topology): string {
  const words = wordsIn(visit.context.language).survivability;
  return show(
    { title: words.title, current: 'survivability' },
    <EmptyState title={words.emptyTitle} text={words.emptyText} action={whenEmpty(topology)} />,
  );
}
