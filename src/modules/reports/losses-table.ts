import type { Block, Cell, CellParagraphs } from '../../platform/pdf/block.js';
import {
  namesIn,
  reasonOf,
  scenarioName,
  type ServiceOutcome,
  type TopologyNames,
  wordsOf,
} from '../survivability/index.js';
import { bookmarks } from './bookmarks.js';
import type { ReportService, ReportSurvivability } from './report-survivability.js';
import type { Wording } from './report-wording.js';

interface AffectedCell {
  readonly scenario: string;
  /** Other names of the loss, told once. */
  readonly alsoKnownAs: readonly string[];
  readonly service: ReportService;
  readonly declared: ServiceOutcome;
  readonly proven: ServiceOutcome;
}

/** One row for every cell of the matrices that something happens in, with the outcome and its reason on both bases. */
export function lossesTable(simulation: ReportSurvivability, wording: Wording): readonly Block[] {
  const words = wording.words.survivability;
  const names = namesIn(simulation);
  const rows = cellsOf(simulation).map((cell) => rowOf(cell, names, wording));
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.lossesNone }];
  const { scenario, service, declared, proven } = words.lossColumns;
  return [
    {
      kind: 'table',
      columns: [
        { header: scenario, width: { weight: 3 }, namesRow: true },
        { header: service, width: { weight: 2 }, namesRow: true },
        { header: declared, width: { weight: 4 } },
        { header: proven, width: { weight: 4 } },
      ],
      rows,
    },
  ];
}

function cellsOf({ services, declared, proven }: ReportSurvivability): readonly AffectedCell[] {
  const provenOf = new Map(proven.scenarios.map(({ id, services: outcomes }) => [id, byId(outcomes)]));
  return declared.scenarios.flatMap(({ id: scenario, alsoKnownAs, services: outcomes }) => {
    const [asDeclared, asProven] = [byId(outcomes), provenOf.get(scenario)];
    const cells = services.flatMap((service): readonly AffectedCell[] => {
      const [one, other] = [asDeclared.get(service.id), asProven?.get(service.id)];
      if (one === undefined || other === undefined || [one, other].every(isUnaffected)) return [];
      return [{ scenario, service, declared: one, proven: other, alsoKnownAs: [] }];
    });
    return cells.map((cell, index) => (index === 0 ? { ...cell, alsoKnownAs } : cell));
  });
}

const byId = (outcomes: readonly ServiceOutcome[]) => new Map(outcomes.map((outcome) => [outcome.id, outcome]));

const isUnaffected = ({ state, dataLossSeconds }: ServiceOutcome): boolean =>
  state === 'uninterrupted' && dataLossSeconds === 0;

function rowOf(
  { scenario, alsoKnownAs, service, declared, proven }: AffectedCell,
  names: TopologyNames,
  wording: Wording,
): readonly Cell[] {
  const words = wording.words.survivability;
  const { name, note } = scenarioName(wording.language, { id: scenario, alsoKnownAs }, names);
  const [asDeclared, asProven] = [declared, proven].map((outcome) => outcomeCell(outcome, service, names, wording));
  const isSame = JSON.stringify(asDeclared) === JSON.stringify(asProven);
  return [
    { paragraphs: [`${name} ${note}`], bookmark: bookmarks.loss(scenario, service.id) },
    service.name,
    asDeclared ?? '',
    isSame ? words.same : (asProven ?? ''),
  ];
}

function outcomeCell(
  outcome: ServiceOutcome,
  service: ReportService,
  names: TopologyNames,
  wording: Wording,
): CellParagraphs {
  const { language } = wording;
  const said = wordsOf(language, outcome, service.recoveryObjectiveMinutes);
  const reason = reasonOf(language, outcome.chain, names);
  return { paragraphs: [[{ kind: 'strong', text: said.join(', ') }], ...(reason === '' ? [] : [reason])] };
}
