import { type Label, linesOf, type Mark, type Picture, type Region } from '../../shared/picture.js';
import { CELL, type MatrixCell, matrixCell, matrixStrip, STRIP } from './matrix-cell.js';
import {
  type MatrixInput,
  type MatrixScenario,
  type MatrixService,
  type Place,
  placeOf,
  saidIn,
} from './matrix-place.js';
import type { Basis } from './proof.js';

/** Narrow enough that the first outcome stands whole beside a name on a small screen. */
const NAMES = { width: 148, pad: 10, size: 14.5, line: 18, note: 15, most: 2 } as const;
const GAP = { column: 12, row: 10 } as const;
/** Above the cells: what is lost, and under it that it is. */
const HEAD = { top: 6, below: 12, name: 17, note: 15, most: 2 } as const;

/** Services against losses: what happens to each, by shape, words and colour. */
export function matrixPicture(input: MatrixInput): Picture {
  const heads = input.scenarios.map(headOf);
  const top = HEAD.top + HEAD.below + Math.max(0, ...heads.map(heightOf));
  let y = top;
  const rows = input.services.flatMap((service) => {
    const places = input.scenarios.map((scenario) => placeOf(input, service, scenario));
    const marks = places.flatMap((place, column) => (place === null ? [] : placeMarks(input, place, xOf(column), y)));
    const names = rowNames(service, y);
    y += Math.max(rowHeight(places), namesHeight(namesOf(service))) + GAP.row;
    return [...names, ...marks];
  });
  return {
    width: xOf(input.scenarios.length) - GAP.column + 2,
    height: y - GAP.row + 2,
    alt: altOf(input),
    marks: [...heads.flatMap((head, column) => headMarks(head, xOf(column), top - HEAD.below)), ...rows],
  };
}

const xOf = (column: number): number => NAMES.width + column * (CELL.width + GAP.column);

const rowHeight = (places: readonly (Place | null)[]): number =>
  CELL.height + (places.some((place) => place !== null && place.strip !== null) ? STRIP.gap + STRIP.height : 0);

interface Head {
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

function headOf({ name, note }: MatrixScenario): Head {
  const width = CELL.width + GAP.column - 4;
  return { names: linesOf(name, 13.5, width, HEAD.most), notes: linesOf(note, 12, width, HEAD.most) };
}

const heightOf = ({ names, notes }: Head): number => names.length * HEAD.name + notes.length * HEAD.note;

/** The lines end where the cells are about to begin. */
function headMarks(head: Head, x: number, bottom: number): readonly Label[] {
  const { names, notes } = head;
  const at = { kind: 'label', x: x + CELL.width / 2, anchor: 'middle' } as const;
  const from = bottom - heightOf(head);
  return [
    ...names.map((text, line): Label => {
      return { ...at, y: from + 13 + line * HEAD.name, text, size: 13.5, isStrong: true, tone: 'ink' };
    }),
    ...notes.map((text, line): Label => {
      const y = from + names.length * HEAD.name + 12 + line * HEAD.note;
      return { ...at, y, text, size: 12, tone: 'quiet' };
    }),
  ];
}

/** A service's name and what is noted of it, in lines. */
function namesOf({ name, note }: MatrixService): Head {
  const width = NAMES.width - NAMES.pad;
  return { names: linesOf(name, NAMES.size, width, NAMES.most), notes: linesOf(note, 12, width, NAMES.most) };
}

const namesHeight = ({ names, notes }: Head): number => names.length * NAMES.line + notes.length * NAMES.note;

/** Beside the cell, around its middle; from the top of the row where they are higher than that. */
function rowNames(service: MatrixService, y: number): readonly Label[] {
  const lines = namesOf(service);
  const from = y + Math.max(0, (CELL.height - namesHeight(lines)) / 2);
  const below = from + lines.names.length * NAMES.line;
  const at = { kind: 'label', x: 0 } as const;
  return [
    ...lines.names.map((text, line): Label => {
      return { ...at, y: from + 14 + line * NAMES.line, text, size: NAMES.size, isStrong: true, tone: 'ink' };
    }),
    ...lines.notes.map((text, line): Label => {
      return { ...at, y: below + 12 + line * NAMES.note, text, size: 12, tone: 'quiet' };
    }),
  ];
}

function placeMarks(input: MatrixInput, place: Place, x: number, y: number): readonly Mark[] {
  const { service, scenario, cell, strip } = place;
  const leading = (basis: Basis, { outcome }: MatrixCell, marks: Region['marks']): readonly Mark[] => {
    if (input.target === null) return marks;
    const name = `${scenario.name} ${scenario.note}, ${service.name}: ${saidIn(input, service, outcome, basis)}`;
    return [{ kind: 'region', target: input.target(scenario.id, service.id, basis), name, marks }];
  };
  const below = y + CELL.height + STRIP.gap;
  return [
    ...leading('declared', cell, matrixCell(cell, x, y)),
    ...(strip === null ? [] : leading('proven', strip, matrixStrip(strip, cell.outcome, x, below))),
  ];
}

function altOf(input: MatrixInput): string {
  const rows = input.scenarios.map((scenario) => {
    const cells = input.services.flatMap((service) =>
      [placeOf(input, service, scenario)].flatMap((place) => {
        if (place === null) return [];
        const { cell, strip } = place;
        const declared = `${service.name} ${saidIn(input, service, cell.outcome, 'declared')}`;
        return strip === null ? declared : `${declared}, ${saidIn(input, service, strip.outcome, 'proven')}`;
      }),
    );
    return `${scenario.name} ${scenario.note}: ${cells.join('; ')}`;
  });
  return rows.join('. ');
}
