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
import { TERMS } from './report-wording.js';
import { type Analysis, ANALYSIS_WORDS as words } from './analysis-facts.js';

/** The reports and notices that each predicted stop would oblige to, and whether the means of them survive the same loss. */
export function lawPart({ topology }: Pick<Analysis, 'topology'>, told: ReportSurvivability): readonly Block[] {
  const rows = rowsOf(told);
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.lawNone }];
  const { scenario, service, duty, when, basis } = words.lawColumns;
  return [
    { kind: 'paragraph', size: 'small', introduces: true, text: words.lawText },
    {
      kind: 'table',
      columns: [
        { header: scenario, width: { weight: 3 }, namesRow: true },
        { header: service, width: { weight: 2 } },
        { header: duty, width: { weight: 3 } },
        { header: when, width: { weight: 3 } },
        { header: basis, width: { weight: 5 } },
      ],
      rows,
    },
    { kind: 'heading', level: 2, text: words.channels },
    { kind: 'paragraph', size: 'small', introduces: true, text: words.channelsText },
    channelTable(topology, told),
  ];
}

function channelTable(topology: Analysis['topology'], told: ReportSurvivability): Table {
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
    rows: channelRows(topology, told, stopping),
  };
}

/** One row for all losses that a channel fares alike in. */
function channelRows(
  topology: Analysis['topology'],
  told: ReportSurvivability,
  losses: readonly ScenarioOutcome[],
): readonly (readonly Cell[])[] {
  const { asOf, basis } = told.declared;
  const fates = losses.flatMap((scenario) => {
    const { availableMinutes } = detailOf(topology, { asOf, basis, scenario });
    const loss = nameOf(told, scenario);
    return CHANNELS.map((channel) => ({ channel, loss, state: channelText('ko', channel, availableMinutes) }));
  });
  return [...Map.groupBy(fates, ({ channel, state }) => `${channel} ${state}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { channel, state } = first;
    const citation = formatCitationWithVersion('ko', CHANNEL_FACTS[channel].citation);
    return [[alike.map(({ loss }) => loss).join(', '), TERMS.channels[channel], state, citation]];
  });
}

function nameOf(told: ReportSurvivability, scenario: ScenarioOutcome): string {
  const { name, note } = scenarioName('ko', { ...scenario, alsoKnownAs: [] }, namesIn(told));
  return `${name} ${note}`;
}

/** One row for all services that a loss stops for so long that the duty arises. */
function rowsOf(simulation: ReportSurvivability): readonly (readonly Cell[])[] {
  const names = namesIn(simulation);
  return simulation.declared.scenarios.flatMap((scenario) => {
    const duties = scenario.services.flatMap((outcome) =>
      legalConsequencesOf(outcome).map((consequence) => ({ service: names.service(outcome.id), consequence })),
    );
    return [...Map.groupBy(duties, ({ consequence }) => JSON.stringify(consequence)).values()].flatMap((same) => {
      const [first] = same;
      return first === undefined
        ? []
        : [
            rowOf(
              nameOf(simulation, scenario),
              same.map(({ service }) => service),
              first.consequence,
            ),
          ];
    });
  });
}

function rowOf(
  scenario: string,
  services: readonly string[],
  { duty, fromMinute, withinDays, citations }: LegalConsequence,
): readonly Cell[] {
  const within = withinDays === null ? words.atOnce : fill(words.days, { days: withinDays });
  return [
    scenario,
    services.join(', '),
    TERMS.legalDuties[duty],
    fill(words.from, { duration: durationIn('ko', fromMinute), within }),
    { paragraphs: citations.map((each) => formatCitationWithVersion('ko', each)) },
  ];
}
