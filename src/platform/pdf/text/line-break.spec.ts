import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { breakLines, type Line } from './line-break.js';

/** Ten points for a wide character, five for any other; pairs like AV stand one point closer, as with kerning. */
function measure(text: string): number {
  const wide = text.match(/[\u1100-\uFFFF]/gu)?.length ?? 0;
  const pairs = text.match(/AV/gu)?.length ?? 0;
  return wide * 10 + (Array.from(text).length - wide) * 5 - pairs;
}

function lines(text: string, width: number): string[] {
  return breakLines([{ text, style: null }], width, measure).map(textOf);
}

function textOf(line: Line<unknown>): string {
  return line.pieces.map((piece) => piece.text).join('');
}

describe('line breaking', () => {
  it('breaks Korean between words and never inside one', () => {
    expect(lines('데이터센터 생존성을 확보하여야 합니다.', 100)).toEqual([
      '데이터센터 생존성을 ',
      '확보하여야 합니다.',
    ]);
  });

  it('breaks inside a word only when it is longer than the line, and starts it on a line of its own', () => {
    expect(lines('가 나다라마바사 자', 40)).toEqual(['가 ', '나다라마', '바사 자']);
  });

  it('breaks a long address after a slash or hyphen where one is near', () => {
    expect(lines('https://ieum.example/report/2026-0007', 125)).toEqual(['https://ieum.example/', 'report/2026-0007']);
  });

  it('starts no line with closing punctuation when it breaks a long word', () => {
    expect(lines('가나다라마바사아자차.', 50)).toEqual(['가나다라마', '바사아자', '차.']);
    expect(lines('가나다라마)바사', 50)).toEqual(['가나다라', '마)바사']);
  });

  it('ends no line with an opening bracket when it breaks a long word', () => {
    expect(lines('가나다라「마바사아자', 50)).toEqual(['가나다라', '「마바사아', '자']);
  });

  it('ends a line with an opening bracket rather than start one with a closing one', () => {
    expect(lines('「「字」, ', 40)).toEqual(['「「', '字」, ']);
  });

  it('keeps punctuation that stands alone with the word before it', () => {
    expect(lines('가나다 라마 ; 바', 60)).toEqual(['가나다 ', '라마 ; 바']);
  });

  it('keeps a number with its unit and a date in one piece', () => {
    expect(lines('용량은 총 3,200 kW 이하입니다', 80)).toEqual(['용량은 총 ', '3,200 kW ', '이하입니다']);
    expect(lines('기한 2026. 11. 23. 까지', 85)).toEqual(['기한 ', '2026. 11. 23. ', '까지']);
  });

  it('keeps spaces, however many, at the end of the line where it breaks', () => {
    expect(lines('가나   다라', 30)).toEqual(['가나   ', '다라']);
  });

  it('breaks at every line feed and keeps empty lines', () => {
    expect(lines('가\n\n나', 100)).toEqual(['가 ', ' ', '나']);
    expect(lines('', 100)).toEqual(['']);
  });

  it('breaks no word between its styles', () => {
    const runs = [
      { text: '항목 ', style: 'plain' },
      { text: '배터리', style: 'strong' },
      { text: '의 감시', style: 'plain' },
    ];
    expect(breakLines(runs, 60, measure).map(textOf)).toEqual(['항목 ', '배터리의 ', '감시']);
  });

  it('never breaks inside a character made of several code points', () => {
    expect(lines('e\u0301'.repeat(6), 20)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301', 'e\u0301e\u0301']);
  });
});

describe('any text', () => {
  const word = fc
    .array(fc.constantFrom('가', '힣', '데이터', '漢', '字', 'A', 'V', 'switch', '7', '3.5', '-', '/', '(', '「'), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((parts) => fc.constantFrom('', '.', ',', ')', '」,', '%').map((end) => parts.join('') + end));
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '  ', '\n')), { maxLength: 40 })
    .map((pairs) => pairs.flat().join(''));
  const width = fc.integer({ min: 40, max: 300 });

  it('loses nothing', () => {
    fc.assert(fc.property(text, width, (stored, points) => {
      expect(lines(stored, points).join('')).toBe(stored.replaceAll('\n', ' '));
    })); // prettier-ignore
  });

  it('has no line wider than allowed', () => {
    fc.assert(fc.property(text, width, (stored, points) => {
      for (const line of breakLines([{ text: stored, style: null }], points, measure)) {
        expect(line.width).toBeLessThanOrEqual(points);
        expect(measure(textOf(line).trimEnd())).toBeLessThanOrEqual(points);
      }
    })); // prettier-ignore
  });

  it('has no word broken that fits a line', () => {
    fc.assert(fc.property(text, width, (stored, points) => {
      const whole = new Set(lines(stored, points).flatMap((line) => line.split(' ')));
      const fitting = stored.split(/\s+/u).filter((each) => measure(each) <= points);
      for (const each of fitting) expect(whole).toContain(each);
    })); // prettier-ignore
  });

  it('has no line that starts with closing punctuation, unless the line before could not have ended sooner', () => {
    fc.assert(fc.property(text, width, (stored, points) => {
      const found = lines(stored, points);
      for (const [index, line] of found.entries()) {
        if (/^[.,)」%]/u.test(line)) expect(found[index - 1]).toMatch(/^.[.,)」%]*$/u);
      }
    })); // prettier-ignore
  });
});
