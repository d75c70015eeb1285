import { describe, expect, it } from '@jest/globals';
import { boardAsOf, historyOf } from './board.js';
import type { FeatureState } from './feature-state.js';

const FEATURES = [{ id: 'talk' }, { id: 'mail' }];
let entered = 0;
const said = (featureId: string, at: string, state: FeatureState) => ({
  ...{ featureId, at: new Date(at), state, number: ++entered },
});
const statesAt = (rows: readonly ReturnType<typeof said>[], at: string) =>
  boardAsOf(FEATURES, rows, new Date(at)).map(({ status }) => status?.state ?? null);

describe('the recovery board', () => {
  it('says nothing of a feature before anything was said of it, and what holds from that very moment on', () => {
    const rows = [said('talk', '2022-10-15T15:19+09:00', 'unreachable')];
    expect(statesAt(rows, '2022-10-15T15:18:59+09:00')).toEqual([null, null]);
    expect(statesAt(rows, '2022-10-15T15:19+09:00')).toEqual(['unreachable', null]);
  });

  it('tells what held then, in the order of the moments and not of their entry', () => {
    const rows = [
      said('talk', '2022-10-17T09:00+09:00', 'normal'),
      said('talk', '2022-10-15T15:19+09:00', 'unreachable'),
      said('mail', '2022-10-15T15:19+09:00', 'unreachable'),
    ];
    expect(statesAt(rows, '2022-10-17T08:59:59.999+09:00')).toEqual(['unreachable', 'unreachable']);
    expect(statesAt(rows, '2022-10-17T00:00Z')).toEqual(['normal', 'unreachable']);
  });

  it('takes of two rows of the same moment the one entered last', () => {
    const rows = [said('talk', '2022-10-17T00:00Z', 'restoring'), said('talk', '2022-10-17T09:00+09:00', 'degraded')];
    expect(statesAt(rows, '2022-10-17T00:00Z')).toEqual(['degraded', null]);
    expect(historyOf(rows).map(({ state }) => state)).toEqual(['degraded']);
  });

  it('knows since when a state holds, however often it was said again', () => {
    const rows = [
      said('talk', '2022-10-15T15:19+09:00', 'unreachable'),
      said('talk', '2022-10-15T23:00+09:00', 'restoring'),
      said('talk', '2022-10-16T01:00+09:00', 'restoring'),
    ];
    const [talk] = boardAsOf(FEATURES, rows, new Date('2022-10-16T02:00+09:00'));
    expect(talk?.since).toEqual(new Date('2022-10-15T23:00+09:00'));
  });

  it('draws what was repeated as one stretch, across midnight, with the last one open', () => {
    const rows = [
      said('talk', '2022-10-15T23:50+09:00', 'unreachable'),
      said('talk', '2022-10-16T00:10+09:00', 'unreachable'),
      said('talk', '2022-10-16T00:20+09:00', 'normal'),
    ];
    expect(historyOf(rows)).toEqual([
      { state: 'unreachable', from: new Date('2022-10-15T14:50Z'), to: new Date('2022-10-15T15:20Z') },
      { state: 'normal', from: new Date('2022-10-15T15:20Z'), to: null },
    ]);
  });
});
