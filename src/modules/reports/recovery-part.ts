import type { Block } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import {
  detailOf,
  namesIn,
  type ScenarioOutcome,
  scenarioName,
  type ServiceOutcome,
  timelineOf,
  timelinePicture,
} from '../survivability/index.js';
import type { Service, Topology } from '../topology/index.js';
import type { Wording } from './report-wording.js';
import type { Analysis } from './analysis-facts.js';

const MOST = 20;

interface Recovery {
  readonly scenario: ScenarioOutcome;
  readonly service: Service;
  readonly outcome: ServiceOutcome;
}

/** How core services come back, as registered: which component when. */
export function recoveryPart({ topology, simulation }: Analysis, wording: Wording): readonly Block[] {
  const { language, terms } = wording;
  const words = terms.survivabilityAnalysis;
  const { scenarios, asOf } = simulation.declared;
  const found = scenarios.flatMap((scenario) => recoveriesIn(topology, scenario));
  if (found.length === 0) return [{ kind: 'paragraph', text: words.recoveryNone }];
  const drawn = found.slice(0, MOST).flatMap(({ scenario, service, outcome }): readonly Block[] => {
    const detail = detailOf(topology, { asOf, basis: 'declared', scenario });
    const { name, note } = scenarioName(language, { ...scenario, alsoKnownAs: [] }, namesIn(topology));
    const facts = { service: service.name, scenario: `${name} ${note}`, basis: terms.bases.declared };
    return [
      { kind: 'heading', level: 3, text: fill(words.chainTitle, facts) },
      { kind: 'picture', picture: timelinePicture(timelineOf(language, topology, service, outcome, detail)) },
    ];
  });
  return [
    { kind: 'paragraph', size: 'small', introduces: true, text: words.recoveryText },
    ...drawn,
    ...(found.length > MOST
      ? [{ kind: 'paragraph', text: fill(words.recoveryMore, { count: found.length - MOST }) } as const]
      : []),
  ];
}

function recoveriesIn({ services }: Topology, scenario: ScenarioOutcome): readonly Recovery[] {
  return services.flatMap((service) => {
    const outcome = scenario.services.find(({ id }) => id === service.id);
    const comesBack = outcome?.recoveryMinutes != null && outcome.recoveryMinutes > 0;
    return service.core && outcome !== undefined && comesBack ? [{ scenario, service, outcome }] : [];
  });
}
