import { describe, expect, it } from '@jest/globals';
import { clocksAsOf, openClocks } from './clocks-as-of.js';
import type { OutageFacts } from './clocks.js';

const at = (time: string) => new Date(`2026-03-10T${time}:00+09:00`);

const FACTS: OutageFacts = {
  endedAt: at('15:00'),
  statuses: [
    { featureId: 'talk', at: at('09:00'), state: 'unreachable', number: 1 },
    { featureId: 'talk', at: at('15:00'), state: 'normal', number: 2 },
  ],
  majorOperator: 'yes',
  dataCentre: 'no',
  isValueAdded: false,
  paidServices: false,
  telecomSalesWon: null,
  dailyUsers: null,
  occasion: 'other',
  announced: null,
  lostSiteUses: [],
  done: [{ duty: 'disaster-report', at: at('11:00'), note: '' }],
};

const states = (time: string) =>
  Object.fromEntries(clocksAsOf(FACTS, at(time)).map(({ duty, state }) => [duty, state]));

describe('the clocks of an outage as they stood at a moment', () => {
  it('know nothing of what was done, said or ended after it', () => {
    expect(states('09:05')).toMatchObject({ 'disaster-report': 'waits', 'running-report': 'waits' });
    expect(states('10:00')).toMatchObject({ 'disaster-report': 'runs', 'running-report': 'runs' });
    expect(states('12:00')).toMatchObject({ 'disaster-report': 'done', 'running-report': 'runs' });
    expect(states('16:00')).toMatchObject({ 'disaster-report': 'done', 'running-report': 'over' });
  });

  it('are of interest to a meeting where they run or are overdue', () => {
    expect(openClocks(clocksAsOf(FACTS, at('10:00'))).map(({ duty }) => duty)).toEqual([
      'disaster-report',
      'running-report',
    ]);
    expect(openClocks(clocksAsOf(FACTS, at('09:05')))).toEqual([]);
    const undecided = { ...FACTS, majorOperator: 'unknown' } as const;
    const duties = (time: string) => openClocks(clocksAsOf(undecided, at(time))).map(({ duty }) => duty);
    expect([duties('10:00'), duties('12:00')]).toEqual([['disaster-report', 'running-report'], ['running-report']]);
  });
});
