import { describe, expect, it } from '@jest/globals';
import { addDays, knownDate } from '../../shared/time.js';
import type { AnswerValues } from './answer.js';
import type { Criterion } from './catalogue.js';
import { criteriaUnder, meets } from './criterion.js';
import { shippedCatalogue } from '../../../test/support/shipped.js';

const { items } = shippedCatalogue();
const TODAY = knownDate('2026-11-23');
const rest = { part: 'x', decides: 'compliance', regimes: [], suggested: false, toConfirm: false, note: null } as const;

const outcome = (criterion: Criterion, values: AnswerValues, today = TODAY): string =>
  meets(criterion, values, today).outcome;

describe('a criterion', () => {
  it.each([
    ['at-least', 9.99, 'not-met'],
    ['at-least', 10, 'met'],
    ['at-most', 10, 'met'],
    ['at-most', 10.01, 'not-met'],
    ['equals', 10, 'met'],
    ['equals', 9.99, 'not-met'],
    ['equals', 10.01, 'not-met'],
  ] as const)('%s 10 of %d is %s', (comparator, found, expected) => {
    expect(outcome({ ...rest, comparator, value: 10, unit: 'seconds' }, { x: found })).toBe(expected);
  });

  it('explains itself with bound, unit and what was found', () => {
    const criterion = { ...rest, comparator: 'at-most', value: 10, unit: 'seconds' } as const;
    expect(meets(criterion, { x: 8 }, TODAY)).toEqual({
      outcome: 'met',
      comparator: 'at-most',
      bound: 10,
      unit: 'seconds',
      found: 8,
    });
  });

  it('counts 0 as an answer, and nothing, or a value of another kind, as none', () => {
    const criterion = { ...rest, comparator: 'at-most', value: 10, unit: 'seconds' } as const;
    expect(outcome(criterion, { x: 0 })).toBe('met');
    expect(outcome(criterion, {})).toBe('not-answered');
    expect(outcome(criterion, { x: null })).toBe('not-answered');
    expect(outcome(criterion, { x: '10' })).toBe('not-answered');
    expect(outcome({ ...rest, comparator: 'not-before-reference' }, { x: '2026-02-30' })).toBe('not-answered');
  });

  it('holds one part against another: a flood barrier against the expected flood', () => {
    const criterion = { ...rest, comparator: 'at-least-part', other: 'flood' } as const;
    expect(outcome(criterion, { x: 1.2, flood: 1.2 })).toBe('met');
    expect(outcome(criterion, { x: 1.19, flood: 1.2 })).toBe('not-met');
    expect(outcome(criterion, { x: 1.2 })).toBe('not-answered');
  });

  it.each([
    ['2025-11-23', 'met'],
    ['2025-11-22', 'not-met'],
    ['2026-11-23', 'met'],
    ['2026-11-24', 'not-met'],
  ])('takes a drill on %s for one of the last 12 months: %s', (x, expected) => {
    const criterion = { ...rest, comparator: 'within-months', value: 12, unit: 'months' } as const;
    expect(outcome(criterion, { x })).toBe(expected);
  });

  it.each([
    ['2026-05-31', 'met'],
    ['2026-05-01', 'met'],
    ['2026-06-01', 'not-met'],
    ['2026-04-30', 'not-met'],
  ])('takes a notification on %s of an appointment on 2026-05-01 for one within 30 days: %s', (x, expected) => {
    const criterion = { ...rest, comparator: 'within-days-after', after: 'start', value: 30, unit: 'days' } as const;
    expect(outcome(criterion, { x, start: '2026-05-01' })).toBe(expected);
    expect(outcome(criterion, { x })).toBe('not-answered');
  });

  it.each([
    ['2026-09-30', 'met'],
    ['2026-10-01', 'not-met'],
    ['2025-10-01', 'met'],
    ['2025-09-30', 'not-met'],
  ])('takes a filing on %s for the due date of 30 September 2026: %s', (x, expected) => {
    const criterion = { ...rest, comparator: 'by-month-day', value: '09-30' } as const;
    expect(outcome(criterion, { x })).toBe(expected);
    expect(meets(criterion, { x }, TODAY).bound).toBe('2026-09-30');
  });

  it('measures a filing by the due date that passed last, not by one to come', () => {
    const criterion = { ...rest, comparator: 'by-month-day', value: '09-30' } as const;
    expect(outcome(criterion, { x: '2025-09-29' }, knownDate('2026-09-29'))).toBe('met');
    expect(outcome(criterion, { x: '2025-09-29' }, knownDate('2026-09-30'))).toBe('not-met');
  });

  it('moves a due date on a Saturday to the next business day', () => {
    const criterion = { ...rest, comparator: 'by-month-day', value: '01-31' } as const;
    expect(meets(criterion, {}, TODAY).bound).toBe('2026-02-02');
    expect(outcome(criterion, { x: '2026-02-02' })).toBe('met');
    expect(outcome(criterion, { x: '2026-02-03' })).toBe('not-met');
  });

  it('takes a certificate that runs out on the reference date for one in force', () => {
    const criterion = { ...rest, comparator: 'not-before-reference' } as const;
    expect(outcome(criterion, { x: TODAY })).toBe('met');
    expect(outcome(criterion, { x: addDays(TODAY, -1) })).toBe('not-met');
  });
});

describe('the criteria of the shipped catalogue', () => {
  const numeric = items.flatMap((item) =>
    item.criteria.flatMap((criterion) =>
      'unit' in criterion && 'unit' in criterion ? [{ id: item.id, criterion }] : [],
    ),
  );

  it('are met at their bound and not beyond it', () => {
    const wrong = numeric.filter(({ criterion }) => {
      if (criterion.comparator === 'within-months' || criterion.comparator === 'within-days-after') return false;
      const beyond = criterion.comparator === 'at-least' ? criterion.value - 0.01 : criterion.value + 0.01;
      const at = outcome(criterion, { [criterion.part]: criterion.value });
      return at !== 'met' || outcome(criterion, { [criterion.part]: beyond }) !== 'not-met';
    });
    expect(numeric.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['SCP-01', 'users', 'at-least', 1_000_000],
    ['SCP-02', 'share', 'at-least', 2],
    ['SCP-03', 'floor-area', 'at-least', 500],
    ['SCP-03', 'receiving-capacity', 'at-least', 40],
    ['SCP-04', 'telecom', 'at-least', 1_000_000_000_000],
    ['GOV-01', 'filed-on', 'by-month-day', '01-31'],
    ['GOV-03', 'filed-on', 'by-month-day', '09-30'],
    ['GOV-06', 'notified-on', 'within-days-after', 30],
    ['GOV-07', 'persons', 'at-least', 2],
    ['SST-03', 'capacity', 'at-least', 1.5],
    ['SST-05', 'peak-use', 'at-most', 70],
    ['USR-09', 'days', 'at-most', 30],
    ['RED-04', 'share', 'equals', 0],
    ['RED-07', 'entries', 'at-least', 2],
    ['CHG-05', 'reviewed-on', 'within-months', 6],
    ['INC-02', 'longest', 'at-most', 10],
    ['RPT-02', 'longest-gap', 'at-most', 4],
    ['RPT-04', 'contents', 'equals', 6],
    ['PWR-03', 'minutes', 'at-least', 15],
    ['PWR-05', 'hours', 'at-least', 12],
    ['BAT-03', 'distance', 'at-least', 0.8],
    ['BAT-04', 'capacity', 'at-most', 5],
    ['BAT-05', 'cycle', 'at-most', 10],
    ['ACC-03', 'days', 'at-least', 30],
  ])('hold %s %s to %s %s', (id, part, comparator, value) => {
    const criteria = items.find((item) => item.id === id)?.criteria ?? [];
    expect(criteria).toContainEqual(expect.objectContaining({ part, comparator, value }));
  });

  it('hold only those of the regime: 1,000,000 users under TBA 22-7, not 10,000,000', () => {
    const [users] = items;
    if (users === undefined) throw new Error('no items');
    const bounds = criteriaUnder(users, 'TBA-22-7').map((criterion) => 'value' in criterion && criterion.value);
    expect(bounds).toEqual([1_000_000]);
  });

  it('of coverage stand only in the domain of scope', () => {
    const deciding = items.filter((item) => item.criteria.some((criterion) => criterion.decides === 'coverage'));
    expect(deciding.map((item) => item.id)).toEqual(['SCP-01', 'SCP-02', 'SCP-03', 'SCP-04']);
  });
});
