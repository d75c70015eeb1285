import { describe, expect, it } from '@jest/globals';
import { outageAnswers, type PastOutage } from './outage-answers.js';
import { contradicts } from '../self-assessment/outage-answer.js';
import type { OutageId } from './outage.entity.js';

const at = (time: string) => new Date(`2026-03-10T${time}:00+09:00`);
const outage = (more: Partial<PastOutage> = {}): PastOutage => ({
  ...{ id: 'a' as OutageId, title: '장애', startedAt: at('09:00'), detectedAt: null, notifiedAt: null },
  ...{ lostSite: false, features: [], ...more },
});
const shown = (outages: readonly PastOutage[]) =>
  outageAnswers(outages).map(({ item, part, value, reason }) => `${item} ${part} ${reason.bound} ${String(value)}`);

describe('what outages say of answers', () => {
  it('is nothing where the record does not tell', () => {
    expect(shown([outage()])).toEqual([]);
  });

  it('bounds the longest time to detect and to notify by the longest that is recorded, in whole minutes', () => {
    const later = outage({ detectedAt: new Date(at('09:07').getTime() + 59_000), notifiedAt: at('10:30') });
    expect(shown([outage({ detectedAt: at('09:02') }), later])).toEqual([
      'INC-02 longest at-least 7',
      'USR-08 minutes at-least 90',
    ]);
    expect(outageAnswers([later])[0]?.reason.outage).toEqual({ id: 'a', title: '장애', startedOn: '2026-03-10' });
  });

  it('takes the stop of a core function for a failover only where a site was lost', () => {
    const feature = (core: boolean, stoppedMinutes: number) => ({ core, objectiveMinutes: null, stoppedMinutes });
    const features = [feature(true, 65), feature(false, 300)];
    expect(shown([outage({ features })])).toEqual([]);
    expect(shown([outage({ features, lostSite: true })])).toEqual(['RED-08 minutes at-least 65']);
  });

  it('leaves no room for “all within their objective” where one was not', () => {
    const feature = (stoppedMinutes: number) => ({ core: false, objectiveMinutes: 60, stoppedMinutes });
    expect(shown([outage({ features: [feature(60)] })])).toEqual([]);
    expect(shown([outage({ features: [feature(61)] })])).toEqual(['INC-03 rate below 100']);
  });

  it('contradicts an answer that is smaller than what happened, and none that is larger', () => {
    const [detected] = outageAnswers([outage({ detectedAt: at('09:07') })]);
    if (detected === undefined) throw new Error('nothing was said');
    expect([6, 7, 30].map((answer) => contradicts(detected, answer))).toEqual([true, false, false]);
    const [missed] = outageAnswers([outage({ features: [{ core: false, objectiveMinutes: 1, stoppedMinutes: 2 }] })]);
    if (missed === undefined) throw new Error('nothing was said');
    expect([100, 99].map((answer) => contradicts(missed, answer))).toEqual([true, false]);
  });
});
