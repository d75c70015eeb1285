import { describe, expect, it } from '@jest/globals';
import { businessNumber, formatBusinessNumber } from './business-number.js';

describe('business number', () => {
  it.each(['124-81-00998', '220-81-62517', '120-81-47521'])('accepts the published number %s', (text) => {
    expect(businessNumber(text)).toBe(text.replaceAll('-', ''));
  });

  it('has exactly one right check digit', () => {
    const right = Array.from({ length: 10 }, (_, digit) => businessNumber(`124810099${digit}`)).filter(
      (n) => n !== null,
    );
    expect(right).toEqual(['1248100998']);
  });

  it('notices every single mistyped digit', () => {
    const number = '2208162517';
    for (let place = 0; place < 10; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
        if (typed !== number) expect(businessNumber(typed)).toBeNull();
      }
  });

  it('refuses other forms', () => {
    for (const text of [
      '',
      '0000000000',
      '12481009980',
      '124810099',
      '124-8100998',
      ' 124-81-00998',
      '１２４-81-00998',
    ])
      expect(businessNumber(text)).toBeNull();
  });

  it('is shown in groups of three, two and five', () => {
    const number = businessNumber('1248100998');
    expect(number && formatBusinessNumber(number)).toBe('124-81-00998');
  });
});
