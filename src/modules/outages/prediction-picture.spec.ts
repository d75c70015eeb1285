import { describe, expect, it } from '@jest/globals';
import { predictionPicture } from './prediction-picture.js';

const picture = predictionPicture('ko', [
  {
    name: '메신저',
    predicted: { state: 'lost', minutes: null },
    actual: { worst: 'unreachable', minutes: 2501, isBack: true },
  },
  {
    name: '메일',
    predicted: { state: 'interrupted', minutes: 120 },
    actual: { worst: 'restoring', minutes: 90, isBack: false },
  },
  { name: '로그인', predicted: { state: 'lost', minutes: null }, actual: null },
  { name: '카페', predicted: null, actual: { worst: 'degraded', minutes: 0, isBack: true } },
]);

describe('the picture of a prediction beside what happened', () => {
  it('says all that it shows to those who cannot see it', () => {
    expect(picture.alt).toBe(
      [
        '메신저: 예측 자력 복구 불가, 실제 1일 17시간 41분.',
        '메일: 예측 2시간, 실제 1시간 30분, 미회복.',
        '로그인: 예측 자력 복구 불가, 실제 보고되지 않음.',
        '카페: 예측 등록된 서비스가 없음, 실제 저하.',
      ].join(' '),
    );
  });

  it('draws what was expected with a broken line, and an arrow where it goes on', () => {
    const dashed = picture.marks.filter((mark) => mark.kind === 'box' && mark.isDashed === true);
    const arrows = picture.marks.filter((mark) => mark.kind === 'line' && mark.isArrow === true);
    expect([dashed.length, arrows.length]).toEqual([4, 3]); // three predictions and the key; two that never come back, one that is not back
  });

  it('stays within its width', () => {
    for (const mark of picture.marks)
      if (mark.kind === 'box') expect(mark.x + mark.width).toBeLessThanOrEqual(picture.width);
  });
});
