import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { knownDate } from '../../shared/time.js';
import { shippedCatalogue } from '../../../test/support/shipped.js';
import type { AnswerValue } from '../checklist/answer.js';
import type { Disagreement } from './disagreements.js';
import type { Measure } from './measure.js';
import type { RegisterAnswer } from './register-answer.js';

const { disagreements } = await builtOutside<typeof import('./disagreements.js')>(
  'src/modules/self-assessment/disagreements.js',
);

const MEASURE: Measure = { regime: 'FA-35', reference: knownDate('2026-11-23') };
const catalogue = shippedCatalogue();

type Registered = Pick<RegisterAnswer, 'value' | 'latest'> & { readonly proven?: number | null };

function found(
  code: string,
  part: string,
  answer: AnswerValue,
  registered: Registered | null,
): readonly Disagreement[] {
  const item = catalogue.items.find(({ id }) => id === code);
  if (item === undefined) throw new Error(`no item ${code}`);
  const content = { values: { [part]: answer }, notApplicable: false };
  if (registered === null) return disagreements(item, content, [], MEASURE);
  const { proven, ...computed } = registered;
  const reason = { code: 'longest-recovery', ids: [], names: [], ...(proven !== undefined && { proven }) } as const;
  return disagreements(item, content, [{ item: code, part, ...computed, reason }], MEASURE);
}

const kinds = (...of: Parameters<typeof found>) => found(...of).map(({ kind }) => kind);

describe('an answer that is not what is registered', () => {
  it('agrees where it is the same number, or that number rounded to a whole or to one decimal', () => {
    const third = { value: 100 / 3 };
    expect([33, 33.3].map((answer) => kinds('RED-04', 'share', answer, third))).toEqual([[], []]);
    expect([33.4, 34, 33.33, 0].map((answer) => kinds('RED-04', 'share', answer, third))).toEqual([
      ...[['differs'], ['differs'], ['differs'], ['differs']],
    ]);
    expect([66.7, 67].map((answer) => kinds('RED-05', 'rate', answer, { value: 200 / 3 }))).toEqual([[], []]);
  });

  it('does not agree by a rounding that takes it across the bound of a criterion', () => {
    expect(kinds('RED-02', 'rate', 100, { value: 99.96 })).toEqual(['differs']);
    expect(kinds('BAT-03', 'distance', 1, { value: 0.6 })).toEqual(['differs']);
    expect(kinds('BAT-03', 'distance', 0.8, { value: 0.75 })).toEqual(['differs']);
    expect(kinds('BAT-03', 'distance', 0.8, { value: 0.8 })).toEqual([]);
    expect(kinds('BAT-04', 'capacity', 5, { value: 5.4 })).toEqual(['differs']);
    expect(kinds('BAT-04', 'capacity', 4, { value: 4.4 })).toEqual([]);
  });

  it('agrees with the time that a drill proved as well as with the registered one', () => {
    expect(kinds('RED-08', 'minutes', 22, { value: 25, proven: 22 })).toEqual([]);
    expect(kinds('RED-08', 'minutes', 25, { value: 25, proven: null })).toEqual([]);
    expect(kinds('RED-08', 'minutes', 20, { value: 25, proven: 22 })).toEqual(['differs']);
  });

  it('differs where anything is claimed that never happened', () => {
    expect(kinds('RED-08', 'minutes', 22, { value: null, proven: null })).toEqual(['differs']);
    expect(kinds('DRL-02', 'drilled-on', '2026-09-11', { value: null })).toEqual(['differs']);
  });

  it('differs by one step between yes, partly and no, by a choice and by a day', () => {
    expect(kinds('RED-03', 'state', 'partly', { value: 'partly' })).toEqual([]);
    expect(kinds('RED-03', 'state', 'yes', { value: 'partly' })).toEqual(['differs']);
    expect(kinds('PWR-02', 'configuration', '2n', { value: 'n-plus-1' })).toEqual(['differs']);
    expect(kinds('DRL-02', 'drilled-on', '2026-09-12', { value: '2026-09-11' })).toEqual(['differs']);
    expect(kinds('DRL-02', 'drilled-on', '2026-09-11', { value: '2026-09-11' })).toEqual([]);
  });

  it('may be earlier than the latest day that is possible, and no later', () => {
    const latest = { value: '2027-03-10', latest: true } as const;
    const answers = ['2026-11-23', '2027-03-10', '2027-03-11'];
    expect(answers.map((day) => kinds('PWR-09', 'next-due', day, latest))).toEqual([[], [], ['differs']]);
  });

  it('is nothing while the part is not answered, or the item said not to apply', () => {
    const item = catalogue.items.find(({ id }) => id === 'RED-03');
    if (item === undefined) throw new Error('no RED-03');
    const reason = { code: 'tools-active-twice', ids: [], names: [] } as const;
    const registered = [{ item: 'RED-03', part: 'state', value: 'no', reason }];
    expect(disagreements(item, { values: {}, notApplicable: false }, registered, MEASURE)).toEqual([]);
    expect(disagreements(item, { values: { state: 'yes' }, notApplicable: true }, registered, MEASURE)).toEqual([]);
  });
});

describe('a day that is out of date', () => {
  it('counts from the first day beyond the months of its criterion', () => {
    expect(found('DRL-02', 'drilled-on', '2025-11-23', { value: '2025-11-23' })).toEqual([]);
    expect(found('DRL-02', 'drilled-on', '2025-11-22', { value: '2025-11-22' })).toEqual([
      { kind: 'stale', part: 'drilled-on', of: 'answer', day: '2025-11-22' },
    ]);
  });

  it('counts in the register too, beside the difference', () => {
    expect(found('DRL-02', 'drilled-on', '2026-09-11', { value: '2024-01-05' })).toEqual([
      { kind: 'differs', part: 'drilled-on' },
      { kind: 'stale', part: 'drilled-on', of: 'register', day: '2024-01-05' },
    ]);
  });

  it('counts without anything registered, and so does an expiry that passed', () => {
    expect(kinds('DRL-01', 'drilled-on', '2025-11-22', null)).toEqual(['stale']);
    expect(kinds('PWR-09', 'next-due', '2026-11-22', null)).toEqual(['stale']);
    expect(kinds('PWR-09', 'next-due', '2026-11-23', null)).toEqual([]);
  });
});
