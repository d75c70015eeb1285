import type { Block } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import {
  BASES,
  type Basis,
  chainPicture,
  type ChainStep,
  namesIn,
  reasonOf,
  scenarioName,
} from '../survivability/index.js';
import type { ReportSurvivability } from './report-survivability.js';
import type { Wording } from './report-wording.js';

/** More pictures than anybody looks through; every reason stands in the table of losses. */
const MOST = 40;

interface Reason {
  readonly basis: Basis;
  readonly scenario: string;
  readonly service: string;
  readonly chain: readonly ChainStep[];
}

/** Each different chain once, drawn, with the services that wait for the same. */
export function chainsPart(simulation: ReportSurvivability, wording: Wording): readonly Block[] {
  const words = wording.terms.survivabilityAnalysis;
  const reasons = [...Map.groupBy(reasonsIn(simulation), ({ chain }) => JSON.stringify(chain)).values()];
  if (reasons.length === 0) return [{ kind: 'paragraph', text: words.chainsNone }];
  return [
    { kind: 'paragraph', size: 'small', introduces: true, text: words.chainsText },
    ...reasons.slice(0, MOST).flatMap((same) => drawn(simulation, same, wording)),
    ...(reasons.length > MOST
      ? [{ kind: 'paragraph', text: fill(words.chainsMore, { count: reasons.length - MOST }) } as const]
      : []),
  ];
}

function reasonsIn(simulation: ReportSurvivability): readonly Reason[] {
  return BASES.flatMap((basis) =>
    simulation[basis].scenarios.flatMap(({ id: scenario, services }) =>
      services.flatMap(({ id: service, chain }) => (chain.length === 0 ? [] : [{ basis, scenario, service, chain }])),
    ),
  );
}

function drawn(simulation: ReportSurvivability, same: readonly Reason[], wording: Wording): readonly Block[] {
  const { language, terms } = wording;
  const words = terms.survivabilityAnalysis;
  const [first] = same;
  if (first === undefined) return [];
  const names = namesIn(simulation);
  const { basis, scenario, service, chain } = first;
  const { name, note } = scenarioName(language, { id: scenario, alsoKnownAs: [] }, names);
  const others = [...new Set(same.map((reason) => names.service(reason.service)))].slice(1);
  const facts = { service: names.service(service), scenario: `${name} ${note}`, basis: terms.bases[basis] };
  return [
    { kind: 'heading', level: 3, text: fill(words.chainTitle, facts) },
    { kind: 'picture', picture: chainPicture(language, names.service(service), chain, names) },
    { kind: 'paragraph', text: reasonOf(language, chain, names) },
    ...(others.length === 0
      ? []
      : [{ kind: 'paragraph', size: 'small', text: fill(words.same, { services: others }) } as const]),
  ];
}
