import { numberText } from '../../shared/words/quantity.js';
import { fill, type Language, termsIn } from '../../shared/words/index.js';
import type { Service, Topology } from '../topology/index.js';
import type { MatrixScenario, MatrixService } from './matrix-place.js';
import { namesIn } from './names-in.js';
import type { Outcome, ScenarioOutcome } from './outcome.js';
import { scenarioName } from './scenario-name.js';
import { worstScenarios, worstServices } from './worst-first.js';

/** The rows and columns of a matrix, and how many more there are. */
export interface MatrixPart {
  readonly services: readonly MatrixService[];
  readonly scenarios: readonly MatrixScenario[];
  readonly moreServices: number;
  readonly moreScenarios: number;
}

/** As many as one picture shows so that it can be read. */
const SHOWN = { services: 12, scenarios: 6 } as const;

/**
 * What a matrix shows of an outcome: sites first, then common causes; core services first. Where there are more than a
 * picture holds, the worst losses and the services that fare worst.
 */
export function matrixOf(language: Language, topology: Topology, outcome: Outcome): MatrixPart {
  const { scenarios } = outcome;
  const names = namesIn(topology);
  const chosen = new Set(worstScenarios(topology, scenarios).slice(0, SHOWN.scenarios));
  const services = new Map(topology.services.map((service) => [service.id, service]));
  const rows = worstServices(topology, scenarios).slice(0, SHOWN.services);
  return {
    services: rows.flatMap((id) => rowOf(language, services.get(id))),
    scenarios: scenarios
      .filter((scenario) => chosen.has(scenario))
      .map((scenario) => ({
        id: scenario.id,
        ...scenarioName(language, withoutBuilding(scenario), names),
        outcomes: scenario.services,
      })),
    moreServices: Math.max(0, topology.services.length - rows.length),
    moreScenarios: scenarios.length - chosen.size,
  };
}

/** What a loss is called: that a site is the only one in its building goes without saying. */
export const withoutBuilding = ({ id, alsoKnownAs }: Pick<ScenarioOutcome, 'id' | 'alsoKnownAs'>) => ({
  id,
  alsoKnownAs: alsoKnownAs.filter((other) => !other.startsWith('group:facility=')),
});

function rowOf(language: Language, service: Service | undefined): readonly MatrixService[] {
  if (service === undefined) return [];
  const { matrixWords } = termsIn(language);
  const users = service.users > 0 ? [fill(matrixWords.users, { users: numberText(service.users) })] : [];
  return [
    {
      ...{ id: service.id, name: service.name },
      note: [...(service.core ? [matrixWords.core] : []), ...users].join(' · '),
      recoveryObjectiveMinutes: service.objective?.recoveryMinutes ?? null,
    },
  ];
}
