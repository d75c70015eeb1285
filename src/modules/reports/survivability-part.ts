import type { Block } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import { BASES, type Outcome } from '../survivability/index.js';
import type { AuditReport } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { lossesTable } from './losses-table.js';
import { matrixFigures } from './matrix-figures.js';
import type { ReportSurvivability } from './report-survivability.js';
import type { Wording } from './report-wording.js';
import { toldPart } from './told-part.js';
import { weaknessTable } from './weakness-table.js';

/** What stops when a data centre is lost, as the register stood at submission; on both bases, with the reasons. */
export function survivabilityPart(
  { survivability, withheld }: Pick<AuditReport, 'survivability' | 'withheld'>,
  wording: Wording,
): readonly Block[] {
  const words = wording.words.survivability;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('survivability') },
    ...(survivability === null
      ? [
          {
            kind: 'paragraph',
            text: withheld?.survivability === true ? wording.words.redacted.survivability : words.none,
          } as const,
        ]
      : simulated(survivability, wording)),
  ];
}

function simulated(simulation: ReportSurvivability, wording: Wording): readonly Block[] {
  const words = wording.words.survivability;
  const told = toldPart(simulation, wording);
  return [
    { kind: 'paragraph', size: 'lead', text: lossesSentence(simulation, wording) },
    { kind: 'note', paragraphs: sourceTexts(simulation, wording) },
    ...BASES.flatMap((basis): readonly Block[] => [
      { kind: 'heading', level: 2, text: fill(words.matrix, { basis: wording.terms.bases[basis] }) },
      { kind: 'paragraph', size: 'small', introduces: true, text: words.basisTexts[basis] },
      ...matrixFigures(told.simulation, basis, wording),
    ]),
    { kind: 'heading', level: 2, text: words.losses },
    ...told.left,
    ...lossesTable(told.simulation, wording),
    { kind: 'heading', level: 2, text: words.weaknesses },
    ...weaknessTable(simulation, wording),
  ];
}

/** How many services a single loss stops, on both bases. */
export function lossesSentence({ services, declared, proven }: ReportSurvivability, wording: Wording): string {
  const words = wording.words.survivability;
  const [hurt, lost] = countsOf(declared);
  const [hurtProven, lostProven] = countsOf(proven);
  return fill(words.sentence, { services: services.length, hurt, lost, hurtProven, lostProven });
}

/** Of services that some loss stops or slows down, and of those that some loss never gives back in full. */
function countsOf({ scenarios }: Outcome): readonly [hurt: number, lost: number] {
  const hurt = scenarios.flatMap((scenario) => scenario.services.filter(({ state }) => state !== 'uninterrupted'));
  const lost = hurt.filter(({ recoveryMinutes }) => recoveryMinutes === null);
  return [new Set(hurt.map(({ id }) => id)).size, new Set(lost.map(({ id }) => id)).size];
}

/** From what it was computed, that it proves no breach, and on which assumptions. */
export function sourceTexts(
  { register, declared, sites, components, services }: ReportSurvivability,
  wording: Wording,
): readonly string[] {
  const { dateText, dayOf } = wording;
  const words = wording.words.survivability;
  const asOf = dateText(declared.asOf);
  return [
    fill(words.source, { number: register.number, date: dayOf(register.savedAt) }),
    fill(words.engine, {
      ...{ engine: declared.engine, asOf },
      ...{ sites: sites.length, services: services.length, components: components.length },
    }),
    register.sha256,
    words.assumptions,
  ];
}
