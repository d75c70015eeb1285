import { afterAll, describe, expect, it } from '@jest/globals';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import { Refused } from '../../shared/errors.js';
import { knownDate } from '../../shared/time.js';
import { EMPTY_TOPOLOGY } from '../topology/topology.js';
import type { Outcome } from './outcome.js';
import { Simulations } from './simulations.service.js';

const input = (day: string) => ({
  topology: { ...EMPTY_TOPOLOGY, sites: [{ id: 'a', name: '가', groups: {} }] },
  asOf: knownDate(day),
});

describe('simulations that people wait for', () => {
  const threads = new ThreadPool();
  const simulations = new Simulations(threads);
  afterAll(() => threads.onApplicationShutdown());

  it('end at once for one who left before they began', async () => {
    await expect(simulations.outcomesWhile(input('2026-01-01'), AbortSignal.abort())).rejects.toThrow(Refused);
  });

  it('end when the last one leaves who waited for them, and begin anew for who asks again', async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const waiting = [one, other].map(({ signal }) => simulations.outcomesWhile(input('2026-01-03'), signal));
    const ends = Promise.allSettled(waiting);
    one.abort();
    other.abort();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = simulations.start(input('2026-01-03'));
    expect((await again.outcomes).declared.scenarios).toHaveLength(1);
    expect(simulations.cancel(again.key)).toBe(false);
  });

  it('go on where somebody else waits who has not left', async () => {
    const staying = simulations.outcomesWhile(input('2026-01-02'), new AbortController().signal);
    const left = simulations.outcomesWhile(input('2026-01-02'), AbortSignal.abort());
    const day = ({ declared }: { readonly declared: Outcome }) => declared.asOf;
    expect(day(await staying)).toBe('2026-01-02');
    expect(day(await left)).toBe('2026-01-02');
  });
});
