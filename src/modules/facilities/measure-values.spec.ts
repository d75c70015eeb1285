import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { futureDates, typedMeasure } from './measure-values.js';

describe('a measure as it was typed', () => {
  it('becomes numbers, flags and dates by the type of each field', () => {
    const texts = {
      bmsCycleSeconds: ' 10 ',
      rackSpacingMillimetres: '1,200',
      separateRoom: 'false',
      chemistry: 'sodium',
    };
    expect(typedMeasure('battery', texts)).toEqual({
      bmsCycleSeconds: 10,
      rackSpacingMillimetres: 1200,
      separateRoom: false,
      chemistry: 'sodium',
    });
  });

  it('leaves out what is empty, and keeps what fits no type as it was typed', () => {
    const texts = {
      bmsCycleSeconds: '10초',
      alarmSeconds: '',
      separateRoom: 'maybe',
      capacityKilowattHoursPerCompartment: '1.5',
    };
    expect(typedMeasure('battery', texts)).toEqual({
      bmsCycleSeconds: '10초',
      separateRoom: 'maybe',
      capacityKilowattHoursPerCompartment: '1.5',
    });
  });

  it('may have happened today, and not tomorrow', () => {
    const on = (day: string) => futureDates('ups', { lastBypassTest: day }, knownDate('2026-11-23'));
    expect(on('2026-11-23')).toEqual([]);
    expect(on('2026-11-24')).toMatchObject([{ path: 'lastBypassTest', code: 'date-in-future' }]);
  });
});
