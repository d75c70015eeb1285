import type { FaceName } from '../text/font-face.js';

export const COLOR = {
  ink: '#000000',
  quiet: '#4d5561',
  accent: '#0b50d0',
  hairline: '#8a94a3',
  watermark: '#e4e7ec',
  tint: '#eef2f9',
} as const;

/** Sizes in points; `leading` is the distance from one baseline to the next. */
export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
}

const regular = (size: number, leading: number): TextStyle => ({ face: 'regular', size, leading, color: COLOR.ink });
const bold = (size: number, leading: number): TextStyle => ({ face: 'bold', size, leading, color: COLOR.ink });

export const STYLE = {
  body: regular(10, 17),
  lead: bold(12.5, 20),
  small: { ...regular(8.5, 13.5), color: COLOR.quiet },
  heading: { 1: bold(17, 25), 2: bold(13, 20), 3: bold(10.5, 17) },
  caption: bold(9, 14),
  cell: regular(9, 14),
  headerCell: bold(9, 14),
  noteTitle: bold(10, 17),
  coverPreamble: { ...regular(11, 18), color: COLOR.quiet },
  coverTitle: bold(24, 36),
  coverOrganisation: bold(17, 26),
  letterOrganisation: bold(19, 30),
  letterLine: regular(10.5, 18),
  letterTitle: bold(11.5, 19),
  letterSender: bold(20, 32),
  letterFoot: regular(8.5, 13.5),
  watermark: { ...bold(150, 150), color: COLOR.watermark },
  running: { ...regular(8, 12), color: COLOR.quiet },
} as const;
