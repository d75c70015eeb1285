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

/** The status that the press told on 17 October 2022, in the words of the board. */
const CASE = [
  ['메시지', 'normal'],
  ['대용량 동영상·파일 전송', 'degraded'],
  ['이모티콘 검색', 'restoring'],
  ['챗봇 관리자센터', 'restoring'],
  ['톡채널', 'unreachable'],
  ['메일', 'unreachable'],
  ['카페 인기글', 'restoring'],
  ['카페 통계', 'restoring'],
  ['스토리 검색', 'restoring'],
  ['로드뷰', 'restoring'],
  ['택시·내비게이션', 'normal'],
  ['송금·결제', 'normal'],
  ['콘텐츠', 'normal'],
  ['게임', 'normal'],
] as const;

describe('the case of 15 October 2022', () => {
  it('reads at nine in the morning of the 17th as it was told, however it went on', () => {
    const features = CASE.map(([id]) => ({ id }));
    const rows = CASE.flatMap(([feature, state]) => [
      said(feature, '2022-10-15T15:19+09:00', 'unreachable'),
      said(feature, '2022-10-17T08:30+09:00', state),
      said(feature, '2022-10-20T23:00+09:00', 'normal'),
    ]);
    const shown = boardAsOf(features, rows, new Date('2022-10-17T09:00+09:00'));
    expect(shown.map(({ feature, status }) => [feature.id, status?.state])).toEqual(CASE.map((row) => [...row]));
    const mail = historyOf(rows.filter(({ featureId }) => featureId === '메일'));
    expect(mail.map(({ from }) => from.toISOString())).toEqual([
      '2022-10-15T06:19:00.000Z',
      '2022-10-20T14:00:00.000Z',
    ]);
  });
});
