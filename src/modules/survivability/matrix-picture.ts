import { type Label, linesOf, type Mark, type Picture, type Region } from '../../shared/picture.js';
import type { Language } from '../../shared/words/index.js';
import { CELL as SIZE, matrixCell } from './matrix-cell.js';
import { wordsOf } from './outcome-words.js';
import type { ServiceOutcome } from './service-outcome.js';

/** A row of the matrix. */
export interface MatrixService {
  readonly id: string;
  readonly name: string;
  /** What stands below the name, such as that it is core and how many use it. */
  readonly note: string;
  readonly recoveryObjectiveMinutes: number | null;
}

/** A column of the matrix, with the outcomes of all its services. */
export interface MatrixScenario {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly outcomes: readonly ServiceOutcome[];
}

export interface MatrixInput {
  readonly language: Language;
  readonly services: readonly MatrixService[];
  readonly scenarios: readonly MatrixScenario[];
  /** Where a cell leads; null where the picture leads nowhere. */
  readonly target: ((scenario: string, service: string) => string) | null;
  /** The cell that is being read about. */
  readonly chosen?: { readonly scenario: string; readonly service: string };
  /** How the cell was before, where the picture shows a change. */
  readonly before?: (scenario: string, service: string) => ServiceOutcome | null;
  /** How a changed cell says what it was, with `{before}`; as it is now where nothing is given. */
  readonly wasWords?: string;
}

const NAMES = { width: 208, pad: 12 } as const;
const CELL = { ...SIZE, gap: 12, rowGap: 10 } as const;
const HEAD = 50;

/** Services against losses: what happens to each, by shape, words and colour. */
export function matrixPicture(input: MatrixInput): Picture {
  const { services, scenarios } = input;
  const columns = scenarios.flatMap((scenario, column) => head(scenario, xOf(column)));
  const rows = services.flatMap((service, row) => [
    ...rowNames(service, yOf(row)),
    ...scenarios.flatMap((scenario, column) => cell(input, service, scenario, xOf(column), yOf(row))),
  ]);
  return {
    width: xOf(scenarios.length) - CELL.gap + 2,
    height: yOf(services.length) - CELL.rowGap + 2,
    alt: altOf(input),
    marks: [...columns, ...rows],
  };
}

const xOf = (column: number): number => NAMES.width + column * (CELL.width + CELL.gap);
const yOf = (row: number): number => HEAD + row * (CELL.height + CELL.rowGap);

function head({ name, note }: MatrixScenario, x: number): readonly Label[] {
  const at = { kind: 'label', x: x + CELL.width / 2, anchor: 'middle' } as const;
  const [line = ''] = linesOf(name, 13.5, CELL.width + CELL.gap - 4, 1);
  return [
    { ...at, y: 20, text: line, size: 13.5, isStrong: true, tone: 'ink' },
    { ...at, y: 38, text: linesOf(note, 12, CELL.width + CELL.gap - 4, 1)[0] ?? '', size: 12, tone: 'quiet' },
  ];
}

function rowNames({ name, note }: MatrixService, y: number): readonly Label[] {
  const width = NAMES.width - NAMES.pad;
  const [line = ''] = linesOf(name, 15, width, 1);
  const notes = linesOf(note, 12, width, 2);
  const top = notes.length > 1 ? 18 : 26;
  return [
    { kind: 'label', x: 0, y: y + top, text: line, size: 15, isStrong: true, tone: 'ink' },
    ...notes.map((text, at): Label => ({
      kind: 'label',
      x: 0,
      y: y + top + 18 + 15 * at,
      text,
      size: 12,
      tone: 'quiet',
    })),
  ];
}

function cell(
  input: MatrixInput,
  service: MatrixService,
  scenario: MatrixScenario,
  x: number,
  y: number,
): readonly Mark[] {
  const outcome = scenario.outcomes.find(({ id }) => id === service.id);
  if (outcome === undefined) return [];
  const before = input.before?.(scenario.id, service.id) ?? null;
  const isChosen = input.chosen?.scenario === scenario.id && input.chosen.service === service.id;
  const { language, wasWords } = input;
  const { recoveryObjectiveMinutes } = service;
  const marks = matrixCell({ language, outcome, before, wasWords, recoveryObjectiveMinutes, isChosen }, x, y);
  if (input.target === null) return marks;
  const region: Region = {
    ...{ kind: 'region', target: input.target(scenario.id, service.id), marks },
    name: `${scenario.name} ${scenario.note}, ${service.name}: ${wordsOf(language, outcome, recoveryObjectiveMinutes).join(', ')}`,
  };
  return [region];
}

function altOf({ language, services, scenarios }: MatrixInput): string {
  const rows = scenarios.map(({ name, note, outcomes }) => {
    const cells = services.flatMap((service) => {
      const outcome = outcomes.find(({ id }) => id === service.id);
      return outcome === undefined
        ? []
        : [`${service.name} ${wordsOf(language, outcome, service.recoveryObjectiveMinutes).join(', ')}`];
    });
    return `${name} ${note}: ${cells.join('; ')}`;
  });
  return rows.join('. ');
}
