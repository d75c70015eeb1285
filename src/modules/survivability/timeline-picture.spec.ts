import { describe, expect, it } from '@jest/globals';
import { type Label, widthOfText } from '../../shared/picture.js';
import { termsIn } from '../../shared/words/index.js';
import { type TimelineInput, timelinePicture } from './timeline-picture.js';

const duties = (language: 'ko' | 'en') => Object.values(termsIn(language).legalDuties);

const drawn = (changes: Partial<TimelineInput>) => {
  const { marks } = timelinePicture({ language: 'ko', rows: [], marks: [], alt: '', ...changes });
  return {
    labels: marks.filter((mark): mark is Label => mark.kind === 'label'),
    arrows: marks.filter((mark) => mark.kind === 'line' && mark.isArrow === true),
  };
};

function spanOf({ text, size, x, y, anchor }: Label) {
  const width = widthOfText(text, size);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size, bottom: y + size * 0.3 };
}

describe('the order of recovery as a picture', () => {
  it('goes on beyond its scale with what never comes back', () => {
    const row = { name: '키 저장소', note: '' };
    expect(drawn({ rows: [{ ...row, runningMinutes: 25 }] }).arrows).toEqual([]);
    expect(drawn({ rows: [{ ...row, runningMinutes: null }] }).arrows).toHaveLength(1);
  });

  it('names what is aimed at and what the law asks for one below another, before the scale, in the order of time', () => {
    const marks = [120, 10, 30].map((minute) => ({ minute, name: `의무 ${minute}`, isObjective: false }));
    const names = drawn({ marks }).labels.filter(({ text }) => text.startsWith('의무'));
    expect(names.map(({ text, x }) => [text, x])).toEqual([
      ['의무 10', 0],
      ['의무 30', 0],
      ['의무 120', 0],
    ]);
    const [first = 0, second = 0, third = 0] = names.map(({ y }) => y);
    expect([second - first, third - second]).toEqual([16, 16]);
  });

  it.each(['ko', 'en'] as const)('writes no name over another, and none beyond its edge (%s)', (language) => {
    const minutes = [10, 30, 31, 120];
    const marks = [
      { minute: 30, name: termsIn(language).timelineWords.objective, isObjective: true },
      ...duties(language).map((name, at) => ({ minute: minutes[at] ?? 0, name, isObjective: false })),
    ];
    for (const runningMinutes of [1, 90, 500, null]) {
      const rows = [{ name: 'a', note: '', runningMinutes }];
      const spans = drawn({ language, rows, marks }).labels.map(spanOf);
      const clashes = spans.flatMap((one, at) =>
        spans
          .slice(at + 1)
          .filter((other) => one.left < other.right && other.left < one.right)
          .filter((other) => one.top < other.bottom && other.top < one.bottom)
          .map((other) => `${one.text} / ${other.text}`),
      );
      expect(clashes).toEqual([]);
      expect(spans.filter(({ left, right }) => left < 0 || right > 860)).toEqual([]);
    }
  });
});
