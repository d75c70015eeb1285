import { afterAll, describe, expect, it } from '@jest/globals';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import { Invalid, Refused, TooMany } from '../../shared/errors.js';
import type { PersonId } from '../../shared/ids.js';
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

  it('have at most 200,000 outcomes of services on a basis', () => {
    const many = (services: number) => ({
      asOf: knownDate('2026-01-04'),
      topology: {
        ...EMPTY_TOPOLOGY,
        sites: Array.from({ length: 200 }, (_, at) => ({ id: `s${at}`, name: '가', groups: {} })),
        services: Array.from({ length: services }, (_, at) => ({
          id: `v${at}`,
          name: '나',
          users: 0,
          core: false,
          requires: [],
        })),
      },
    });
    const largest = simulations.start(many(1_000));
    largest.outcomes.catch(() => undefined);
    largest.cancel();
    expect(() => simulations.start(many(1_001))).toThrow(Invalid);
  });

  it('are a few at once for each person, whichever way they are asked for', async () => {
    const by = '01a21a7f-0000-7000-8000-000000000001' as PersonId;
    const asked = Array.from({ length: 8 }, (_, at) => ({ ...input(`2026-02-${at + 10}`), by }));
    const { signal } = new AbortController();
    const ends = await Promise.allSettled([
      ...asked.slice(0, 5).map((one) => simulations.start(one).outcomes),
      ...asked.slice(5).map((one) => simulations.json(one, ['declared'], signal)),
      simulations.outcomes(input('2026-03-01')),
    ]);
    const ended = (end: PromiseSettledResult<unknown>) =>
      end.status === 'rejected' ? end.reason instanceof TooMany : 'done';
    expect(ends.map(ended)).toEqual([...Array<string>(6).fill('done'), true, true, 'done']);
    expect((await simulations.start({ ...input('2026-03-02'), by }).outcomes).declared.asOf).toBe('2026-03-02');
  });
});
