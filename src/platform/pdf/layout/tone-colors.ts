import type { Tone } from '../../../shared/picture.js';
import { COLOR } from './text-style.js';

/** Of lines, and of words on a ground of the same tone or on paper: at least 4.5 to 1 against both. */
export const LINE_COLOR: Readonly<Record<Tone, string>> = {
  ink: COLOR.ink,
  quiet: COLOR.quiet,
  grid: '#c3c9d1',
  paper: '#ffffff',
  accent: COLOR.accent,
  good: '#1a6b2c',
  warning: '#7a5200',
  mild: '#33363d',
  bad: '#a3260c',
  gone: '#33363d',
};

export const FILL_COLOR: Readonly<Record<Tone, string>> = {
  ...LINE_COLOR,
  good: '#e6f4e9',
  warning: '#fff0d1',
  mild: '#eceff3',
  bad: '#fce5df',
};

/** Of words on a box of the tone. */
export function colorOn(ground: Tone): string {
  const isDark = FILL_COLOR[ground] === LINE_COLOR[ground] && ground !== 'paper' && ground !== 'grid';
  return isDark ? FILL_COLOR.paper : ground === 'paper' || ground === 'grid' ? COLOR.ink : LINE_COLOR[ground];
}
