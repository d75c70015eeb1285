import { describe, expect, it } from '@jest/globals';

import { fontFace } from './font-face.js';

describe('shaping', () => {
  const face = fontFace('regular');
  const characters = (text: string): string =>
    String.fromCodePoint(...face.shape(text).glyphs.flatMap((glyph) => glyph.codePoints));

  it('knows for every glyph which characters it stands for', () => {
    for (const text of ['이음', 'office AVATAR', '漢字(非常)', 'e\u0301x\u0301', '\u1112\u119e\u11ab', '1/2…']) {
      expect(characters(text)).toBe(text);
    }
  });

  it('tells characters apart that share a glyph', () => {
    face.shape(' ');
    expect(characters('\u00A0')).toBe('\u00A0');
  });

  it('kerns Latin letters', () => {
    const apart = ['A', 'V'].reduce((sum, letter) => sum + face.widthOf(letter, 10), 0);
    expect(face.widthOf('AV', 10)).toBeLessThan(apart);
  });
});
