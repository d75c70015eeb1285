import { fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Block, Cell, Table } from '../../platform/pdf/block.js';
import { type Direction, FEATURE_STATES } from '../outages/index.js';
import type { HeadquartersSheet, SheetChange, SheetFeature } from './headquarters-sheet-model.js';
import { isDown } from './make-headquarters-sheet.js';
import type { FeatureName } from './outage-report-model.js';
import { spanText, stateText } from './outage-report-texts.js';
import type { Wording } from './report-wording.js';

/** One row of numbers: what a minister asks first. */
export function keyTable(sheet: HeadquartersSheet, wording: Wording): Table {
  const { terms } = wording;
  const words = terms.headquartersSheet;
  const { features, restorations, clocks } = sheet;
  const states = FEATURE_STATES.toReversed();
  const count = (state: (typeof states)[number]): string =>
    fill(words.countOf, { mark: terms.stateMarks[state], n: features.filter((row) => row.state === state).length });
  const users = features.filter(isDown).flatMap((row) => row.users ?? []);
  const [restored] = restorations;
  const cells = [
    ...states.map(count),
    users.length === 0 ? words.notTold : fill(terms.outageReport.users, { count: numberText(Math.max(...users)) }),
    restored === undefined ? words.notTold : fill(terms.outageReport.percent, { n: restored.powerPercent }),
    fill(words.cases, { n: clocks.filter(({ overdue }) => overdue).length }),
  ];
  const { users: most, power, overdue } = words.keyColumns;
  const headers = [...states.map((state) => words.keyColumns[state]), most, power, overdue];
  return {
    kind: 'table',
    caption: words.key,
    columns: headers.map((header, at) => ({
      header,
      align: 'center',
      width: { weight: at === states.length ? 2 : 1 },
    })),
    rows: [cells.map((text): Cell => [{ kind: 'strong', text }])],
  };
}

/** What is not normal, the worst first; what is normal, and of what nothing was said, by name alone. */
export function boardParts({ asOf, features }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const { terms } = wording;
  const shown = features.filter(({ state }) => state !== null && state !== 'normal');
  const hasUsers = shown.some(({ users }) => users !== null);
  return [
    ...(shown.length === 0 ? [] : [boardTable(shown, asOf, wording)]),
    ...named(features, 'normal', wording),
    ...named(features, null, wording),
    ...(hasUsers ? [{ kind: 'paragraph', size: 'small', text: terms.outageReport.usersNote } as const] : []),
  ];
}

/** Room for day and time on one line. */
const MOMENT_POINTS = { ko: 92, en: 110 };

/** Features of one operator of which all the same is told share a row: forty of them stand on one page. */
function boardTable(rows: readonly SheetFeature[], asOf: string, wording: Wording): Table {
  const words = wording.terms.headquartersSheet;
  const { state, features, since, expected, note } = words.boardColumns;
  const alike = Map.groupBy(rows, (row) =>
    JSON.stringify([row.operator, row.state, row.since, row.expectedAt, row.note]),
  );
  return {
    kind: 'table',
    caption: words.board,
    columns: [
      { header: state },
      { header: features, width: { weight: 5 }, namesRow: true },
      { header: since, width: { points: MOMENT_POINTS[wording.language] } },
      { header: expected, width: { points: 66 } },
      { header: note, width: { weight: 3 } },
    ],
    rows: [...alike.values()].flatMap((group) => boardRow(group, asOf, wording)),
  };
}

function boardRow(group: readonly SheetFeature[], asOf: string, wording: Wording): readonly (readonly Cell[])[] {
  const words = wording.terms.headquartersSheet;
  const [first] = group;
  if (first === undefined) return [];
  const { operator, state, since, expectedAt, note } = first;
  const features = namesOf(group, wording);
  const lasted = since === null ? '' : fill(words.lasted, { duration: spanText(since, asOf, wording) });
  return [
    [
      stateText(state, wording),
      fill(words.featuresOf, { operator, features }),
      since === null ? words.notTold : { paragraphs: [wording.timeOf(since), lasted] },
      expectedAt === null ? words.notTold : wording.timeOf(expectedAt),
      note === '' ? words.notTold : note,
    ],
  ];
}

/** The names of those in one state, operator by operator. */
function named(features: readonly SheetFeature[], state: 'normal' | null, wording: Wording): readonly Block[] {
  const { headquartersSheet, stateMarks } = wording.terms;
  const of = Map.groupBy(
    features.filter((row) => row.state === state),
    ({ operator }) => operator,
  );
  return [...of].map(([operator, rows]): Block => {
    const facts = { mark: stateMarks.normal, operator, features: namesOf(rows, wording) };
    const { normals, unsaid } = headquartersSheet;
    return { kind: 'paragraph', text: fill(state === null ? unsaid : normals, facts) };
  });
}

const DIRECTIONS = ['worse', 'better', 'same', 'first'] as const satisfies readonly Direction[];

/** What became worse comes first; those that changed alike and at once stand together. */
export function changeParts({ changes, since }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const words = wording.terms.headquartersSheet;
  if (since === null) return [{ kind: 'paragraph', text: words.sinceNone }];
  if (changes.length === 0) return [{ kind: 'paragraph', text: words.changesNone }];
  const rows = DIRECTIONS.flatMap((direction) => {
    const own = changes.filter((change) => change.direction === direction);
    if (own.length === 0) return [];
    const label = fill(words.directionCount, { direction: words.directions[direction], n: own.length });
    const alike = Map.groupBy(own, ({ before, after, at }) => JSON.stringify([before, after, at]));
    return [{ label, value: { paragraphs: [...alike.values()].flatMap((group) => changeText(group, wording)) } }];
  });
  return [{ kind: 'keyValues', rows }];
}

function changeText(group: readonly SheetChange[], wording: Wording): readonly string[] {
  const { featureStates, headquartersSheet: words } = wording.terms;
  const [first] = group;
  if (first === undefined) return [];
  const { before, after, at } = first;
  const features = namesOf(group, wording);
  const facts = { features, after: featureStates[after], at: wording.timeOf(at), n: group.length };
  return [
    before === null ? fill(words.changeFirst, facts) : fill(words.change, { ...facts, before: featureStates[before] }),
  ];
}

type Named = FeatureName & Partial<SheetFeature>;

/** The parts of a service stand behind its name: `가온카페(인기글, 통계)`. */
function namesOf(group: readonly Named[], wording: Wording): readonly string[] {
  const { partsOf } = wording.terms.headquartersSheet;
  const services = Map.groupBy(group, ({ serviceName }) => serviceName);
  return [...services].flatMap(([service, rows]) => {
    const names = rows.map((row) => nameOf(row, wording));
    return service === null ? names : [fill(partsOf, { service, parts: names })];
  });
}

/** With its users, where the record knows them and it is not back. */
function nameOf({ name: feature, users, state }: Named, { terms }: Wording): string {
  if (users === undefined || users === null || state === 'normal') return feature;
  const count = fill(terms.outageReport.users, { count: numberText(users) });
  return fill(terms.headquartersSheet.featureUsers, { feature, users: count });
}
