import type { PictureFigure } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import { type Basis, matrixPicture, type MatrixService, namesIn, scenarioName } from '../survivability/index.js';
import { bookmarks } from './bookmarks.js';
import type { ReportService, ReportSurvivability } from './report-survivability.js';
import type { Wording } from './report-wording.js';

/** So many columns and rows of a matrix stand on a page and can be read. */
const MOST = { scenarios: 4, services: 8 } as const;

/** Services against losses, in as many pictures as it takes; each cell leads to its reason. */
export function matrixFigures(
  simulation: ReportSurvivability,
  basis: Basis,
  wording: Wording,
): readonly PictureFigure[] {
  const { language, terms } = wording;
  const words = wording.words.survivability;
  const names = namesIn(simulation);
  const columns = simulation[basis].scenarios.map((scenario) => ({
    ...{
      id: scenario.id,
      ...scenarioName(language, { ...scenario, alsoKnownAs: [] }, names),
      outcomes: scenario.services,
    },
  }));
  const parts = evenParts(
    simulation.services.map((each) => rowOf(each, wording)),
    MOST.services,
  ).flatMap((services) => evenParts(columns, MOST.scenarios).map((scenarios) => ({ services, scenarios })));
  return parts.map((part, index) => ({
    kind: 'picture',
    caption: fill(parts.length === 1 ? words.caption : words.captionOfParts, {
      ...{ basis: terms.bases[basis], part: index + 1, parts: parts.length },
    }),
    picture: matrixPicture({ language, ...part, target: bookmarks.loss }),
  }));
}

function rowOf({ id, name, users, core, recoveryObjectiveMinutes }: ReportService, wording: Wording): MatrixService {
  const { matrixWords } = wording.terms;
  const notes = [
    ...(core ? [matrixWords.core] : []),
    ...(users > 0 ? [fill(matrixWords.users, { users: numberText(users) })] : []),
  ];
  return { id, name, note: notes.join(' · '), recoveryObjectiveMinutes };
}

/** The list in as few parts as may be, none longer than `most`, and all about as long as each other. */
function evenParts<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(list.length / most);
  const from = (part: number) => Math.round((part * list.length) / parts);
  return Array.from({ length: parts }, (_, part) => list.slice(from(part), from(part + 1)));
}
