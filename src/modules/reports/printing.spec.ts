import type { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from '@jest/globals';
import { builtOutside, packageOutside } from '../../../test/support/outside.js';
import { sampleFacts, sampleReport } from '../../../test/support/sample-report.js';

const { ThreadPool } = await builtOutside<typeof import('../../platform/threads/thread-pool.service.js')>(
  'src/platform/threads/thread-pool.service.js',
);
const { Printing } = await builtOutside<typeof import('./printing.service.js')>(
  'src/modules/reports/printing.service.js',
);
const { PrintingFailed } = await builtOutside<typeof import('../../shared/errors.js')>('src/shared/errors.js');
const { default: thisProcess } = await packageOutside<{ default: NodeJS.Process }>('node:process');

describe('a thread that comes to an end while it prints', () => {
  const threads = new ThreadPool();
  const printing = new Printing(threads);
  afterAll(() => threads.onApplicationShutdown());

  const nextThread = () => new Promise<Worker>((resolve) => thisProcess.once('worker', resolve));

  it('fails that document alone: what is printed beside it and after it is whole', async () => {
    const report = sampleReport({ survivability: null }, sampleFacts(4));
    const begun = nextThread();
    const lost = printing.auditReport(report);
    const failure = lost.catch((error: unknown) => error);
    const thread = await begun;
    await new Promise((resolve) => thread.once('message', resolve)); // it is ready, and what waits is given to it
    const beside = printing.auditReport(report);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await thread.terminate();
    expect(await failure).toBeInstanceOf(PrintingFailed);
    expect((await beside).length).toBeGreaterThan(10_000);
    expect((await printing.auditReport(report)).equals(await beside)).toBe(true);
  });
});
