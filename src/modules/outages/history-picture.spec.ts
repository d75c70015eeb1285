import { describe, expect, it } from '@jest/globals';
import { historyPicture } from './history-picture.js';

const [FROM, TO] = [new Date('2022-10-15T15:19+09:00'), new Date('2022-10-17T09:00+09:00')];
const rows = [
  {
    name: '메시지',
    stretches: [
      { state: 'unreachable', from: FROM, to: new Date('2022-10-16T01:31+09:00') },
      { state: 'normal', from: new Date('2022-10-16T01:31+09:00'), to: null },
    ],
  },
  { name: '메일', stretches: [] },
] as const;

describe('the drawn history of an outage', () => {
  it('says in words all that it shows', () => {
    expect(historyPicture({ language: 'ko', rows, from: FROM, to: TO }).alt).toBe(
      '메시지: 2022-10-15 15:19 접속 불가, 2022-10-16 01:31 정상. 메일: -.',
    );
  });

  it('draws each stretch within the picture, one behind the other, at most five lines of a scale', () => {
    const { marks, width } = historyPicture({ language: 'ko', rows, from: FROM, to: TO });
    const [first, second] = marks.filter((mark) => mark.kind === 'box');
    expect(first?.fill).toBe('bad');
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0);
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeLessThanOrEqual(width);
    const lines = marks.filter((mark) => mark.kind === 'line');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(6);
  });

  it('stands where nothing has lasted yet', () => {
    const begun = [{ name: '메시지', stretches: [{ state: 'unreachable', from: FROM, to: null }] }] as const;
    const { marks } = historyPicture({ language: 'en', rows: begun, from: FROM, to: FROM });
    expect(marks.some((mark) => mark.kind === 'box')).toBe(true);
  });
});
