import { type Label, linesOf, type Mark, type Picture } from '../../shared/picture.js';

/** A site with what stands in it; those of one campus stand together. */
export interface PlanSite {
  readonly id: string;
  readonly name: string;
  /** null where no campus is registered. */
  readonly campus: string | null;
  readonly isLost: boolean;
  readonly components: readonly PlanComponent[];
  /** What stands there beyond what is drawn. */
  readonly more: readonly PlanComponent[];
}

export interface PlanComponent {
  readonly name: string;
  readonly note: string;
  /** Null where it stands for several. */
  readonly isActive: boolean | null;
}

const SITE = { width: 272, gap: 16, head: 40, line: 22, pad: 12 } as const;
const CAMPUS = { pad: 12, head: 26, gap: 20 } as const;
const CROSS = { half: 7, width: 2.6 } as const;
const MOST_PER_ROW = 3;

/** Sites as boxes by campus, with what stands in them: filled marks are active, hollow ones stand by; a lost site bears a cross. */
export function sitePlanPicture(sites: readonly PlanSite[], alt: string): Picture {
  const rows = rowsOf(sites);
  let top = 0;
  const marks = rows.flatMap((row) => {
    const height = Math.max(...row.flatMap(({ members }) => members.map(heightOf)));
    const drawn = row.flatMap((part, at) => campusBox(part, leftOf(row, at), top, height));
    top += CAMPUS.head + height + CAMPUS.pad + CAMPUS.gap;
    return drawn;
  });
  const width = Math.max(1, ...rows.map((row) => leftOf(row, row.length) - CAMPUS.gap));
  return { width, height: Math.max(1, top - CAMPUS.gap), alt, marks };
}

/** The sites of one campus that stand in one row. */
interface CampusPart {
  readonly campus: string | null;
  readonly members: readonly PlanSite[];
}

/** Campuses side by side as long as a row has room for their sites; one that has more goes on in the next row. */
function rowsOf(sites: readonly PlanSite[]): readonly (readonly CampusPart[])[] {
  const campuses = [...Map.groupBy(sites, ({ campus }) => campus)];
  const perRow = perRowOf(campuses.map(([, members]) => members.length));
  const parts = campuses.flatMap(([campus, members]) =>
    Array.from({ length: Math.ceil(members.length / perRow) }, (_, at) => ({
      campus,
      members: members.slice(at * perRow, (at + 1) * perRow),
    })),
  );
  const rows: CampusPart[][] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    const room = perRow - (last ?? []).reduce((sum, { members }) => sum + members.length, 0);
    if (last !== undefined && part.members.length <= room) last.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** As many as make rows of about one length, so that no site stands alone below others; no campus is parted for that. */
function perRowOf(campuses: readonly number[]): number {
  const all = campuses.reduce((sum, members) => sum + members, 0);
  const even = Math.ceil(all / Math.ceil(all / MOST_PER_ROW));
  return Math.min(MOST_PER_ROW, Math.max(1, even, ...campuses));
}

const widthOf = ({ members }: CampusPart): number =>
  2 * CAMPUS.pad + members.length * (SITE.width + SITE.gap) - SITE.gap;

const leftOf = (row: readonly CampusPart[], at: number): number =>
  row.slice(0, at).reduce((sum, part) => sum + widthOf(part) + CAMPUS.gap, 0);

const heightOf = ({ components }: PlanSite): number => SITE.head + components.length * SITE.line + SITE.pad;

function campusBox(part: CampusPart, x: number, y: number, height: number): readonly Mark[] {
  const { campus, members } = part;
  const width = widthOf(part);
  return [
    {
      ...{ kind: 'box', x: x + 0.5, y: y + 0.5, width: width - 1, height: CAMPUS.head + height + CAMPUS.pad - 1 },
      ...{ line: 'grid', isDashed: campus === null },
    },
    {
      ...{ kind: 'label', x: x + CAMPUS.pad, y: y + 18, size: 12, tone: 'quiet' },
      text: linesOf(campus ?? '', 12, width - 24, 1)[0] ?? '',
    },
    ...members.flatMap((site, at) =>
      siteBox(site, x + CAMPUS.pad + at * (SITE.width + SITE.gap), y + CAMPUS.head, height),
    ),
  ];
}

function siteBox({ name, isLost, components }: PlanSite, x: number, y: number, height: number): readonly Mark[] {
  const label: Label = {
    ...{ kind: 'label', x: x + SITE.pad, y: y + 25, size: 14, isStrong: true, tone: 'ink' },
    text: linesOf(name, 14, SITE.width - 2 * SITE.pad - (isLost ? 2 * CROSS.half + SITE.pad : 0), 1)[0] ?? '',
  };
  return [
    { kind: 'box', x, y, width: SITE.width, height, fill: 'paper', line: isLost ? 'bad' : 'quiet' },
    ...(isLost ? cross(x + SITE.width - SITE.pad - CROSS.half, y + 20) : []),
    label,
    ...components.flatMap((component, at) => placed(component, x + SITE.pad, y + SITE.head + at * SITE.line)),
  ];
}

/** Beside the name, where it crosses nothing that is to be read. */
function cross(x: number, y: number): readonly Mark[] {
  const { half, width } = CROSS;
  const line = (rise: number): Mark => ({
    kind: 'line',
    points: [
      [x - half, y - rise],
      [x + half, y + rise],
    ],
    ...{ tone: 'bad', width },
  });
  return [line(half), line(-half)];
}

function placed({ name, note, isActive }: PlanComponent, x: number, y: number): readonly Mark[] {
  const text = note === '' ? name : `${name} · ${note}`;
  const box = { kind: 'box', x, y: y + 2, width: 10, height: 10, line: 'ink' } as const;
  return [
    ...(isActive === null ? [] : [isActive ? ({ ...box, fill: 'ink' } as const) : box]),
    {
      kind: 'label',
      x: x + 18,
      y: y + 11,
      text: linesOf(text, 12, SITE.width - 2 * SITE.pad - 20, 1)[0] ?? '',
      size: 12,
      tone: 'ink',
    },
  ];
}
