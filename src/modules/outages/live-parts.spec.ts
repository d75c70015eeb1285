import { describe, expect, it } from '@jest/globals';
import { changedParts, messageOf, textsOf, withoutSlow } from './live-parts.js';

describe('what a watcher is told of a board', () => {
  it('is what changed, what is new, and that a part is gone', () => {
    const [told, now] = [
      textsOf({ board: 'a', clocks: 'b', old: 'c' }),
      textsOf({ board: 'a', clocks: 'B', more: 'd' }),
    ];
    expect(changedParts(told, now)).toEqual({ clocks: '"B"', more: '"d"', old: 'null' });
    expect(changedParts(now, now)).toEqual({});
  });

  it('leaves drawings as they were told last, until it is their time', () => {
    const [told, now] = [textsOf({ board: 1, history: 1 }), textsOf({ board: 2, history: 2, 'history-new': 2 })];
    expect(withoutSlow(now, told)).toEqual({ board: '2', history: '1', 'history-new': '2' });
  });

  it('is one line of JSON whatever stands in it', () => {
    const parts = { 'a"b': 'two\nlines', rows: [{ at: new Date(0) }] };
    const message = messageOf(new Date(0), true, textsOf(parts));
    expect(message).not.toContain('\n');
    const at = '1970-01-01T00:00:00.000Z';
    expect(JSON.parse(message)).toEqual({ at, whole: true, parts: { 'a"b': 'two\nlines', rows: [{ at }] } });
  });
});
