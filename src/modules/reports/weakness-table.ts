import type { Block, Cell } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import { namesIn, scenarioName, type TopologyNames, type Weakness, WEAKNESS_CODES } from '../survivability/index.js';
import type { ReportSurvivability } from './report-survivability.js';
import type { Wording } from './report-wording.js';

/** More than anybody reads through. */
const MOST = 300;

/** What the simulation finds weak, by name, on either basis. */
export function weaknessTable(simulation: ReportSurvivability, wording: Wording): readonly Block[] {
  const words = wording.words.survivability;
  const rows = rowsOf(simulation, wording);
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.weaknessesNone }];
  const { code, what, where, basis } = words.weaknessColumns;
  return [
    {
      kind: 'table',
      columns: [
        { header: code, width: { weight: 3 }, namesRow: true },
        { header: what, width: { weight: 4 } },
        { header: where, width: { weight: 4 } },
        { header: basis },
      ],
      rows: rows.slice(0, MOST),
    },
    ...(rows.length > MOST
      ? [{ kind: 'paragraph', size: 'small', text: fill(words.weaknessesMore, { count: rows.length - MOST }) } as const]
      : []),
  ];
}

function rowsOf(simulation: ReportSurvivability, wording: Wording): readonly (readonly Cell[])[] {
  const { terms } = wording;
  const words = wording.words.survivability;
  const names = namesIn(simulation);
  const keyOf = (weakness: Weakness) => JSON.stringify(weakness);
  const declared = new Set(simulation.declared.weaknesses.map(keyOf));
  const proven = new Set(simulation.proven.weaknesses.map(keyOf));
  const row = (weakness: Weakness, basis: string) => [
    terms.weaknesses[weakness.code],
    whatOf(weakness, names, wording),
    whereOf(weakness, names, wording),
    basis,
  ];
  const onlyProven = simulation.proven.weaknesses.filter((weakness) => !declared.has(keyOf(weakness)));
  return [
    ...simulation.declared.weaknesses
      .toSorted(byReading)
      .map((weakness) => row(weakness, proven.has(keyOf(weakness)) ? words.onBoth : terms.bases.declared)),
    ...onlyProven.toSorted(byReading).map((weakness) => row(weakness, terms.bases.proven)),
  ];
}

/** The kinds in the order in which a person reads them. */
const byReading = (one: Weakness, other: Weakness): number =>
  WEAKNESS_CODES.indexOf(one.code) - WEAKNESS_CODES.indexOf(other.code);

function whatOf({ service, component, need, cycle }: Weakness, names: TopologyNames, wording: Wording): string {
  const words = wording.words.survivability;
  const [what = ''] = [
    ...(service === undefined ? [] : [names.service(service)]),
    ...(component === undefined ? [] : [names.component(component)]),
    ...(cycle === undefined ? [] : [cycle.map(names.component).join(' → ')]),
  ];
  return need === undefined ? what : fill(words.waitsFor, { what, need: names.component(need) });
}

function whereOf({ scenario, sites }: Weakness, names: TopologyNames, wording: Wording): string {
  if (scenario === null) return sites.map(names.site).join(', ');
  const { name, note } = scenarioName(wording.language, { id: scenario, alsoKnownAs: [] }, names);
  return `${name} ${note}`;
}
