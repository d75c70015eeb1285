import type { Block, Cell } from '../../platform/pdf/block.js';
import { formatCitationWithVersion } from '../../shared/citation.js';
import { durationIn, fill } from '../../shared/words/index.js';
import { legalConsequencesOf, namesIn, scenarioName } from '../survivability/index.js';
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

function rowsOf(simulation: ReportSurvivability): readonly (readonly Cell[])[] {
  const names = namesIn(simulation);
  return simulation.declared.scenarios.flatMap((scenario) => {
    const { name, note } = scenarioName('ko', { ...scenario, alsoKnownAs: [] }, names);
    return scenario.services.flatMap((outcome) =>
      legalConsequencesOf(outcome).map(({ duty, fromMinute, withinDays, citations }): readonly Cell[] => {
        const within = withinDays === null ? words.atOnce : fill(words.days, { days: withinDays });
        return [
          `${name} ${note}`,
          names.service(outcome.id),
          TERMS.legalDuties[duty],
          fill(words.from, { duration: durationIn('ko', fromMinute), within }),
          { paragraphs: citations.map((each) => formatCitationWithVersion('ko', each)) },
        ];
      }),
    );
  });
}
