import { createRequire } from 'node:module';

import * as fontkit from 'fontkit';

import { BoundedCache } from '../../../shared/bounded-cache.js';
import { shapeText, type ShapedText } from './shape-text.js';

export type FaceName = 'regular' | 'bold';

const FILES: Readonly<Record<FaceName, string>> = {
  regular: '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf',
};

/** Distinct words kept per face: a report of 150 pages has some 10,000. */
const CACHED_WORDS = 20_000;

/** Long enough for addresses and paths, which cost most to shape; longer stretches are hardly ever met again. */
const LONGEST_CACHED = 256;

/** One weight of the typeface. Words shaped once are kept across documents, in bounds. */
export class FontFace {
  private readonly shaped = new BoundedCache<string, ShapedText>(CACHED_WORDS);
  private readonly covered: ReadonlySet<number>;

  constructor(
    readonly name: FaceName,
    readonly font: fontkit.Font,
  ) {
    this.covered = new Set(font.characterSet);
  }

  hasGlyph(codePoint: number): boolean {
    return this.covered.has(codePoint);
  }

  shape(text: string): ShapedText {
    if (text.length > LONGEST_CACHED) return shapeText(this.font, text);
    return this.shaped.getOrMake(text, () => shapeText(this.font, text));
  }

  /** Width in points at the given size in points. */
  widthOf(text: string, size: number): number {
    return (this.shape(text).advance * size) / 1000;
  }
}

const loaded = new Map<FaceName, FontFace>();

/** The face, read from its package at first use and kept. */
export function fontFace(name: FaceName): FontFace {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const font = fontkit.openSync(createRequire(import.meta.url).resolve(FILES[name]));
  if (!('glyphForCodePoint' in font)) throw new Error(`${FILES[name]} holds no single font`);
  const face = new FontFace(name, font);
  loaded.set(name, face);
  return face;
}
