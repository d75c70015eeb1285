import type { Block, Cell, Table } from '../../platform/pdf/block.js';
import { formatCitationWithVersion } from '../../shared/citation.js';
import { durationIn, fill } from '../../shared/words/index.js';
import {
  CHANNEL_FACTS,
  CHANNELS,
  channelText,
  detailOf,
  type LegalConsequence,
  legalConsequencesOf,
  namesIn,
  scenarioName,
  type ScenarioOutcome,
} from '../survivability/index.js';
import type { ReportSurvivability } from './report-survivability.js';
import type { Wording } from './report-wording.js';
import type { Analysis } from './analysis-facts.js';

/** The reports and notices that each predicted stop would oblige to, and whether the means of them survive the same loss. */
export function lawPart(
  { topology }: Pick<Analysis, 'topology'>,
  told: ReportSurvivability,
  wording: Wording,
): readonly Block[] {
  const words = wording.terms.survivabilityAnalysis;
  const rows = rowsOf(told, wording);
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.lawNone }];
  const { duty, when, where, basis } = words.lawColumns;
  return [
    { kind: 'paragraph', size: 'small', introduces: true, text: words.lawText },
    {
      kind: 'table',
      columns: [
        { header: duty, width: { weight: 3 }, namesRow: true },
        { header: when, width: { weight: 2 } },
        { header: where, width: { weight: 6 } },
        { header: basis, width: { weight: 5 } },
      ],
      rows,
    },
    { kind: 'heading', level: 2, text: words.channels },
    { kind: 'paragraph', size: 'small', introduces: true, text: words.channelsText },
    channelTable(topology, told, wording),
  ];
}

function channelTable(topology: Analysis['topology'], told: ReportSurvivability, wording: Wording): Table {
  const words = wording.terms.survivabilityAnalysis;
  const { scenario, channel, state, basis } = words.channelColumns;
  const stopping = told.declared.scenarios.filter(({ services }) =>
    services.some((outcome) => legalConsequencesOf(outcome).length > 0),
  );
  return {
    kind: 'table',
    columns: [
      { header: scenario, width: { weight: 3 }, namesRow: true },
      { header: channel, width: { weight: 3 }, namesRow: true },
      { header: state, width: { weight: 4 } },
      { header: basis, width: { weight: 5 } },
    ],
    rows: channelRows(topology, told, stopping, wording),
  };
}

/** One row for all losses that a channel fares alike in. */
function channelRows(
  topology: Analysis['topology'],
  told: ReportSurvivability,
  losses: readonly ScenarioOutcome[],
  wording: Wording,
): readonly (readonly Cell[])[] {
  const { language, terms } = wording;
  const { asOf, basis } = told.declared;
  const fates = losses.flatMap((scenario) => {
    const { availableMinutes } = detailOf(topology, { asOf, basis, scenario });
    const loss = nameOf(told, scenario, wording);
    return CHANNELS.map((channel) => ({ channel, loss, state: channelText(language, channel, availableMinutes) }));
  });
  return [...Map.groupBy(fates, ({ channel, state }) => `${channel} ${state}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { channel, state } = first;
    const citation = formatCitationWithVersion(language, CHANNEL_FACTS[channel].citation);
    return [[alike.map(({ loss }) => loss).join(', '), terms.channels[channel], state, citation]];
  });
}

function nameOf(told: ReportSurvivability, scenario: ScenarioOutcome, wording: Wording): string {
  const { name, note } = scenarioName(wording.language, { ...scenario, alsoKnownAs: [] }, namesIn(told));
  return `${name} ${note}`;
}

/** One row for each duty from the same minute on, with every loss that brings it and the services that it stops. */
function rowsOf(simulation: ReportSurvivability, wording: Wording): readonly (readonly Cell[])[] {
  const names = namesIn(simulation);
  const arising = simulation.declared.scenarios.flatMap((scenario) =>
    scenario.services.flatMap((outcome) =>
      legalConsequencesOf(outcome).map((consequence) => ({
        ...{ consequence, loss: nameOf(simulation, scenario, wording), service: names.service(outcome.id) },
      })),
    ),
  );
  const same = Map.groupBy(arising, ({ consequence }) => JSON.stringify(consequence));
  return [...same.values()]
    .flatMap((alike) => alike.slice(0, 1).map(({ consequence }) => ({ consequence, alike })))
    .toSorted((one, other) => one.consequence.fromMinute - other.consequence.fromMinute)
    .map(({ consequence, alike }) => rowOf(consequence, alike, wording));
}

function rowOf(
  { duty, fromMinute, withinDays, citations }: LegalConsequence,
  arising: readonly { readonly loss: string; readonly service: string }[],
  wording: Wording,
): readonly Cell[] {
  const { terms, language } = wording;
  const words = terms.survivabilityAnalysis;
  const within = withinDays === null ? words.atOnce : fill(words.days, { days: withinDays });
  const byLoss = [...Map.groupBy(arising, ({ loss }) => loss)];
  return [
    terms.legalDuties[duty],
    fill(words.from, { duration: durationIn(language, fromMinute), within }),
    { paragraphs: byLoss.map(([loss, of]) => `${loss}: ${of.map(({ service }) => service).join(', ')}`) },
    { paragraphs: citations.map((each) => formatCitationWithVersion(language, each)) },
  ];
}
