import type { Block, Cell } from '../../platform/pdf/block.js';
import { formatCitationWithVersion } from '../../shared/citation.js';
import { durationIn, fill } from '../../shared/words/index.js';
import { type LegalConsequence, legalConsequencesOf, namesIn, scenarioName } from '../survivability/index.js';
import type { ReportSurvivability } from './report-survivability.js';
import { TERMS } from './report-wording.js';
import { ANALYSIS_WORDS as words } from './analysis-facts.js';

/** The reports and notices that each predicted stop would oblige to. */
export function lawPart(simulation: ReportSurvivability): readonly Block[] {
  const rows = rowsOf(simulation);
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.lawNone }];
  const { scenario, service, duty, when, basis } = words.lawColumns;
  return [
    { kind: 'paragraph', size: 'small', text: words.lawText },
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
  ];
}

/** One row for all services that a loss stops for so long that the duty arises. */
function rowsOf(simulation: ReportSurvivability): readonly (readonly Cell[])[] {
  const names = namesIn(simulation);
  return simulation.declared.scenarios.flatMap((scenario) => {
    const { name, note } = scenarioName('ko', { ...scenario, alsoKnownAs: [] }, names);
    const duties = scenario.services.flatMap((outcome) =>
      legalConsequencesOf(outcome).map((consequence) => ({ service: names.service(outcome.id), consequence })),
    );
    return [...Map.groupBy(duties, ({ consequence }) => JSON.stringify(consequence)).values()].flatMap((same) => {
      const [first] = same;
      return first === undefined
        ? []
        : [
            rowOf(
              `${name} ${note}`,
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
