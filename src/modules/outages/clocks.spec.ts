import { describe, expect, it } from '@jest/globals';
import { formatCitation } from '../../shared/citation.js';
import { type Clock, clocksOf, type OutageFacts } from './clocks.js';
import type { OutageDuty } from './duties.js';
import type { FeatureState } from './feature-state.js';

const START = new Date('2026-03-10T23:50+09:00');
const MINUTE = 60_000;
const after = (minutes: number) => new Date(START.getTime() + minutes * MINUTE);

/** Of each feature its states by the minute from the start. */
const rows = (...features: (readonly (readonly [minute: number, state: FeatureState])[])[]) =>
  features.flatMap((states, feature) =>
    states.map(([minute, state], number) => ({ featureId: `f${feature}`, at: after(minute), state, number })),
  );

const FACTS: OutageFacts = {
  endedAt: null,
  statuses: rows([[0, 'unreachable']]),
  majorOperator: 'yes',
  dataCentre: 'yes',
  isValueAdded: true,
  paidServices: true,
  telecomSalesWon: 10_000_000_000,
  dailyUsers: 1_000_000,
  occasion: 'other',
  announced: null,
  lostSiteUses: [],
  done: [],
};

const clock = (duty: OutageDuty, minute: number, facts: Partial<OutageFacts> = {}): Clock => {
  const found = clocksOf({ ...FACTS, ...facts }, after(minute)).find((one) => one.duty === duty);
  if (found === undefined) throw new Error(`no clock of ${duty}`);
  return found;
};
const startOf = (duty: OutageDuty, minute: number, facts: Partial<OutageFacts> = {}): number | null => {
  const { start } = clock(duty, minute, facts);
  return start === null ? null : (start.getTime() - START.getTime()) / MINUTE;
};
const stateOf = (duty: OutageDuty, minute: number, facts: Partial<OutageFacts> = {}) => {
  const { state, reason } = clock(duty, minute, facts);
  return [state, reason];
};

describe('the clocks of an outage', () => {
  it('cites an article for every duty', () => {
    for (const { citations } of clocksOf(FACTS, after(0))) expect(citations.length).toBeGreaterThan(0);
    expect(clock('damages-notice', 0).citations.map((citation) => formatCitation('ko', citation))).toEqual([
      '「전기통신사업법」 제33조제2항',
      '「전기통신사업법 시행령」 제37조의21제2항',
    ]);
  });

  it('wait where nothing has stopped: a slow feature is no stop', () => {
    const statuses = rows([[0, 'degraded']]);
    for (const { state, reason, start } of clocksOf(
      { ...FACTS, statuses, lostSiteUses: ['exclusive-lease'] },
      after(600),
    ))
      expect([state, reason, start]).toEqual(['waits', 'no-stop', null]);
  });

  it('judge nothing that is due without delay, but tell how long it has been', () => {
    const { due, overdue, elapsedMinutes } = clock('disaster-report', 5_000);
    expect([due, overdue, elapsedMinutes]).toEqual([null, false, 4_990]);
  });
});

describe('the disaster report', () => {
  it('is there from the tenth minute of a stop, not before, across midnight', () => {
    expect(stateOf('disaster-report', 9.99)).toEqual(['waits', 'not-long-enough']);
    expect(stateOf('disaster-report', 10)).toEqual(['runs', null]);
    expect(startOf('disaster-report', 600)).toBe(10);
  });

  it('counts a feature that is being restored as stopped, and one stop however it is named', () => {
    const statuses = rows([
      [0, 'unreachable'],
      [6, 'restoring'],
      [10, 'normal'],
    ]);
    expect(startOf('disaster-report', 60, { statuses })).toBe(10);
  });

  it('does not add features up that stop one after the other', () => {
    const statuses = rows(
      [
        [0, 'unreachable'],
        [9, 'normal'],
      ],
      [
        [9, 'unreachable'],
        [18, 'normal'],
      ],
    );
    expect(stateOf('disaster-report', 60, { statuses })).toEqual(['waits', 'not-long-enough']);
  });

  it('ends with the outage what was left open', () => {
    expect(stateOf('disaster-report', 60, { endedAt: after(9) })).toEqual(['waits', 'not-long-enough']);
    expect(stateOf('disaster-report', 60, { endedAt: after(10) })).toEqual(['runs', null]);
  });

  it('is of major operators, and not sure where nobody decided', () => {
    expect(stateOf('disaster-report', 60, { majorOperator: 'no' })).toEqual(['not-covered', 'not-major-operator']);
    expect(stateOf('disaster-report', 60, { majorOperator: 'unknown' })).toEqual(['unknown', 'coverage-unknown']);
    expect(startOf('disaster-report', 60, { majorOperator: 'unknown' })).toBe(10);
  });

  it('is done once it was made, and says when', () => {
    const done = [
      { duty: 'disaster-report', at: after(40), note: '다시' },
      { duty: 'disaster-report', at: after(25), note: '전화' },
    ] as const;
    const { state, elapsedMinutes, done: first, doneCount } = clock('disaster-report', 60, { done });
    expect([state, elapsedMinutes, first?.note, doneCount]).toEqual(['done', 15, '전화', 2]);
  });
});

describe('running reports', () => {
  it('go on until the outage ends, however many were made', () => {
    const done = [
      { duty: 'running-report', at: after(30), note: '1차' },
      { duty: 'running-report', at: after(90), note: '2차' },
    ] as const;
    expect(stateOf('running-report', 120, { done })).toEqual(['runs', null]);
    expect(clock('running-report', 120, { done }).done?.note).toBe('2차');
    expect(stateOf('running-report', 200, { done, endedAt: after(150) })).toEqual(['over', null]);
  });
});

describe('the report of a data-centre stop', () => {
  it('is there from the thirtieth minute in a row', () => {
    expect(stateOf('data-centre-report', 29.99)).toEqual(['waits', 'not-long-enough']);
    expect(startOf('data-centre-report', 30)).toBe(30);
  });

  const twice = (first: number, begin: number, second: number) =>
    rows([
      [0, 'unreachable'],
      [first, 'normal'],
      [begin, 'unreachable'],
      [begin + second, 'normal'],
    ]);

  it('is there where two stops within a day add up to 45 minutes, from the minute that makes them so', () => {
    expect(startOf('data-centre-report', 5_000, { statuses: twice(20, 100, 24.99) })).toBeNull();
    expect(startOf('data-centre-report', 5_000, { statuses: twice(20, 100, 25) })).toBe(125);
    expect(startOf('data-centre-report', 5_000, { statuses: twice(29, 100, 29) })).toBe(116);
  });

  it('counts of the second only what lies within 24 hours of the first', () => {
    expect(startOf('data-centre-report', 5_000, { statuses: twice(20, 1_415, 25) })).toBe(1_440);
    expect(startOf('data-centre-report', 5_000, { statuses: twice(20, 1_416, 25) })).toBeNull();
    expect(startOf('data-centre-report', 5_000, { statuses: twice(20, 1_441, 29) })).toBeNull();
  });

  it('adds up three stops, beginning with any of them', () => {
    const statuses = rows([
      [0, 'unreachable'],
      [10, 'normal'],
      [1_400, 'unreachable'],
      [1_420, 'normal'],
      [1_500, 'restoring'],
      [1_525, 'normal'],
    ]);
    expect(startOf('data-centre-report', 5_000, { statuses })).toBe(1_525);
  });

  it('does not add up stops of different features', () => {
    const statuses = rows(
      [
        [0, 'unreachable'],
        [25, 'normal'],
      ],
      [
        [30, 'unreachable'],
        [55, 'normal'],
      ],
    );
    expect(startOf('data-centre-report', 5_000, { statuses })).toBeNull();
  });

  it('is of data-centre operators', () => {
    expect(stateOf('data-centre-report', 60, { dataCentre: 'no' })).toEqual(['not-covered', 'not-data-centre']);
  });
});

describe('the notice to the landlord', () => {
  it('is of those who run a leased site exclusively, by the same thresholds', () => {
    const lostSiteUses = ['own', 'exclusive-lease'];
    expect(stateOf('landlord-notice', 29, { lostSiteUses })).toEqual(['waits', 'not-long-enough']);
    expect(stateOf('landlord-notice', 30, { lostSiteUses })).toEqual(['runs', null]);
  });

  it('is to be checked where the register does not know how the site is held', () => {
    expect(stateOf('landlord-notice', 60, { lostSiteUses: ['own', null] })).toEqual(['unknown', 'site-use-unknown']);
    expect(stateOf('landlord-notice', 60, { lostSiteUses: ['own'] })).toEqual(['not-covered', 'no-exclusive-site']);
    expect(stateOf('landlord-notice', 60)).toEqual(['not-covered', 'no-site-lost']);
  });
});

describe('the notice to users', () => {
  it('is there from the start of the stop', () => {
    expect(startOf('notice-to-users', 1)).toBe(0);
    expect(stateOf('notice-to-users', 1)).toEqual(['runs', null]);
  });

  it('waits for two hours where the cause was unforeseen, and is exempt where service is back by then', () => {
    const occasion = 'unforeseen';
    const back = (minute: number) =>
      rows([
        [0, 'unreachable'],
        [minute, 'normal'],
      ]);
    expect(stateOf('notice-to-users', 120, { occasion })).toEqual(['waits', 'two-hours-not-over']);
    expect(stateOf('notice-to-users', 120.01, { occasion })).toEqual(['runs', null]);
    expect(stateOf('notice-to-users', 600, { occasion, statuses: back(120) })).toEqual(['exempt', 'within-two-hours']);
    expect(stateOf('notice-to-users', 600, { occasion, statuses: back(120.01) })).toEqual(['runs', null]);
  });

  it('has no two hours where an important facility failed, and does not guess where nobody said what failed', () => {
    expect(stateOf('notice-to-users', 60, { occasion: 'important-facility' })).toEqual(['runs', null]);
    expect(stateOf('notice-to-users', 60, { occasion: null })).toEqual(['unknown', 'occasion-unknown']);
    expect(stateOf('notice-to-users', 121, { occasion: null })).toEqual(['runs', null]);
  });

  it('is exempt under 10 billion won or under a million daily users, at which figures it is not', () => {
    expect(stateOf('notice-to-users', 60)).toEqual(['runs', null]);
    expect(stateOf('notice-to-users', 60, { telecomSalesWon: 9_999_999_999 })).toEqual(['exempt', 'small-sales']);
    expect(stateOf('notice-to-users', 60, { dailyUsers: 999_999 })).toEqual(['exempt', 'few-users']);
    expect(stateOf('notice-to-users', 60, { dailyUsers: null })).toEqual(['unknown', 'figures-unknown']);
    expect(stateOf('notice-to-users', 60, { telecomSalesWon: null, dailyUsers: 999_999 })).toEqual([
      'exempt',
      'few-users',
    ]);
  });

  it('is exempt within announced maintenance to its last minute, and not beyond', () => {
    const announced = { from: after(0), to: after(60) };
    expect(stateOf('notice-to-users', 60, { announced })).toEqual(['exempt', 'announced']);
    expect(stateOf('notice-to-users', 60.01, { announced })).toEqual(['runs', null]);
    expect(stateOf('notice-to-users', 30, { announced: { from: after(1), to: after(60) } })).toEqual(['runs', null]);
  });

  it('is exempt where a cloud service stopped, which has a notice of its own', () => {
    expect(stateOf('notice-to-users', 600, { occasion: 'cloud-service' })).toEqual(['exempt', 'cloud-service']);
  });

  it('is exempt where a line of a network operator failed, and of value-added operators alone', () => {
    expect(stateOf('notice-to-users', 600, { occasion: 'carrier-line' })).toEqual(['exempt', 'carrier-line']);
    expect(stateOf('notice-to-users', 600, { isValueAdded: false })).toEqual(['not-covered', 'not-value-added']);
  });
});

describe('the notice on damages', () => {
  const back = (at: string) => [
    ...rows([[0, 'unreachable']]),
    { featureId: 'f0', at: new Date(at), state: 'normal', number: 9 } as const,
  ];
  const days = (day: number) => day * 24 * 60;

  it('is due by the end of the thirtieth day after service resumed, by the day in Korea', () => {
    expect(stateOf('damages-notice', 60)).toEqual(['waits', 'not-resumed']);
    const statuses = back('2026-03-11T00:30+09:00'); // in UTC still the day before
    const { state, due } = clock('damages-notice', 60, { statuses });
    expect([state, due]).toEqual(['runs', new Date('2026-04-10T23:59:59.999+09:00')]);
  });

  it('is overdue after that moment and not at it, and stays so where it was done late', () => {
    const statuses = back('2026-03-11T00:30+09:00');
    const due = new Date('2026-04-10T23:59:59.999+09:00');
    const facts = { ...FACTS, statuses };
    const overdueAt = (now: Date) => clocksOf(facts, now).find(({ duty }) => duty === 'damages-notice')?.overdue;
    expect(overdueAt(due)).toBe(false);
    expect(overdueAt(new Date(due.getTime() + 1))).toBe(true);
    const doneAt = (at: Date) => ({ statuses, done: [{ duty: 'damages-notice', at, note: '' } as const] });
    expect(clock('damages-notice', days(60), doneAt(due))).toMatchObject({ state: 'done', overdue: false });
    const late = doneAt(new Date(due.getTime() + 1));
    expect(clock('damages-notice', days(60), late)).toMatchObject({ state: 'done', overdue: true });
  });

  it('moves from a holiday to the next working day', () => {
    const statuses = back('2026-03-12T12:00+09:00'); // 30 days later is a Saturday
    expect(clock('damages-notice', days(3), { statuses }).due).toEqual(new Date('2026-04-13T23:59:59.999+09:00'));
  });

  it('is not asked of free services, nor where the notice of the stop is exempt', () => {
    const statuses = back('2026-03-11T00:30+09:00');
    expect(stateOf('damages-notice', 60, { statuses, paidServices: false })).toEqual(['exempt', 'no-fee']);
    expect(stateOf('damages-notice', 60, { statuses, occasion: 'unforeseen' })).toEqual(['exempt', 'within-two-hours']);
    expect(stateOf('damages-notice', 60, { statuses, occasion: 'cloud-service' })).toEqual(['runs', null]);
  });
});
