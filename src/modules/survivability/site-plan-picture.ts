import { type Label, linesOf, type Mark, type Picture } from '../../shared/picture.js';

/** A site with what stands in it; those of one campus stand together. */
export interface PlanSite {
  readonly id: string;
  readonly name: string;
  /** null where no campus is registered. */
  readonly campus: string | null;
  readonly isLost: boolean;
  readonly components: readonly PlanComponent[];
}

export interface PlanComponent {
  readonly name: string;
  readonly note: string;
  readonly isActive: boolean;
}

const SITE = { width: 272, gap: 16, head: 40, line: 22, pad: 12 } as const;
const CAMPUS = { pad: 12, head: 26, gap: 20 } as const;
const PER_ROW = 3;

/** Sites as boxes by campus, with what stands in them: filled marks are active, hollow ones stand by; a lost site is crossed. */
export function sitePlanPicture(sites: readonly PlanSite[], alt: string): Picture {
  const campuses = [...new Set(sites.map(({ campus }) => campus))];
  const marks: Mark[] = [];
  let top = 0;
  for (const campus of campuses) {
    const members = sites.filter((site) => site.campus === campus);
    for (let from = 0; from < members.length; from += PER_ROW) {
      const row = members.slice(from, from + PER_ROW);
      const height = Math.max(...row.map(heightOf));
      marks.push(...campusBox(campus, row.length, top, height));
      row.forEach((site, at) =>
        marks.push(...siteBox(site, CAMPUS.pad + at * (SITE.width + SITE.gap), top + CAMPUS.head, height)),
      );
      top += CAMPUS.head + height + CAMPUS.pad + CAMPUS.gap;
    }
  }
  const width = 2 * CAMPUS.pad + PER_ROW * (SITE.width + SITE.gap) - SITE.gap;
  return { width, height: Math.max(1, top - CAMPUS.gap), alt, marks };
}

const heightOf = ({ components }: PlanSite): number => SITE.head + components.length * SITE.line + SITE.pad;

function campusBox(campus: string | null, sites: number, y: number, height: number): readonly Mark[] {
  const width = 2 * CAMPUS.pad + sites * (SITE.width + SITE.gap) - SITE.gap;
  return [
    {
      kind: 'box',
      x: 0.5,
      y: y + 0.5,
      width: width - 1,
      height: CAMPUS.head + height + CAMPUS.pad - 1,
      line: 'grid',
      isDashed: campus === null,
    },
    {
      kind: 'label',
      x: CAMPUS.pad,
      y: y + 18,
      text: linesOf(campus ?? '', 12, width - 24, 1)[0] ?? '',
      size: 12,
      tone: 'quiet',
    },
  ];
}

function siteBox({ name, isLost, components }: PlanSite, x: number, y: number, height: number): readonly Mark[] {
  const label: Label = {
    ...{ kind: 'label', x: x + SITE.pad, y: y + 25, size: 14, isStrong: true, tone: 'ink' },
    text: linesOf(name, 14, SITE.width - 2 * SITE.pad, 1)[0] ?? '',
  };
  return [
    { kind: 'box', x, y, width: SITE.width, height, fill: 'paper', line: isLost ? 'bad' : 'quiet' },
    label,
    ...components.flatMap((component, at) => placed(component, x + SITE.pad, y + SITE.head + at * SITE.line)),
    ...(isLost
      ? [
          {
            kind: 'line',
            points: [
              [x, y + height],
              [x + SITE.width, y],
            ],
            tone: 'bad',
            width: 1.4,
          } as const,
        ]
      : []),
  ];
}

function placed({ name, note, isActive }: PlanComponent, x: number, y: number): readonly Mark[] {
  const text = note === '' ? name : `${name} · ${note}`;
  return [
    { kind: 'box', x, y: y + 2, width: 10, height: 10, line: 'ink', ...(isActive && { fill: 'ink' }) },
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
