import { describe, expect, it } from '@jest/globals';

import { fontFace } from './font-face.js';
import { printable } from './printable.js';

const print = (text: string): ReturnType<typeof printable> =>
  printable(text, (codePoint) => fontFace('regular').hasGlyph(codePoint));

describe('characters that the typeface lacks', () => {
  it('leaves Hangul, Hanja, Latin letters and punctuation as they are', () => {
    const text = '「전기통신사업법」 제22조의7, 非常電源裝置 (UPS) 60%\n둘째 줄';
    expect(print(text)).toEqual({ text, replaced: false });
  });

  it('prints an emoji as its Unicode number', () => {
    expect(print('화재 🔥 발생')).toEqual({ text: '화재 [U+1F525] 발생', replaced: true });
  });

  it('prints every character of a joined emoji and drops the joiners', () => {
    expect(print('👨‍👩‍👧')).toEqual({ text: '[U+1F468][U+1F469][U+1F467]', replaced: true });
  });

  it('drops variation selectors and soft hyphens without a footnote', () => {
    expect(print('字\uFE00 이\u00AD음')).toEqual({ text: '字 이음', replaced: false });
  });

  it('prints a half of a surrogate pair as its number', () => {
    expect(print('가\uD83D나')).toEqual({ text: '가[U+D83D]나', replaced: true });
  });

  it('sets a tab as a space', () => {
    expect(print('가\t나')).toEqual({ text: '가 나', replaced: false });
  });
});
