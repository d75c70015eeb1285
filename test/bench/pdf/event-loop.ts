import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { built, sampleReportOf } from './documents.js';

/** Prints and signs as the server does, beside the thread that answers requests; tells how long that one waited at most, in milliseconds. */
const { ThreadPool } = await built<typeof import('../../../src/platform/threads/thread-pool.service.js')>(
  'src/platform/threads/thread-pool.service.js',
);
const { Printing } = await built<typeof import('../../../src/modules/reports/printing.service.js')>(
  'src/modules/reports/printing.service.js',
);
const { DocumentSigner } = await built<typeof import('../../../src/platform/signature/document-signer.js')>(
  'src/platform/signature/document-signer.js',
);
const { Settings } = await built<typeof import('../../../src/platform/config/settings.js')>(
  'src/platform/config/settings.js',
);

const folder = mkdtempSync(join(tmpdir(), 'ieum-bench-loop-'));
const signer = await DocumentSigner.open(
  new Settings(0, '127.0.0.1', folder, null, null, false, false),
  new Date('2026-11-23T00:00:00Z'),
);
const threads = new ThreadPool();
const printing = new Printing(threads);
const report = await sampleReportOf(100);
const issue = async () => signer.sign(await printing.auditReport(report), new Date(report.issuedAt));
await issue();
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
for (let time = 0; time < 20; time++) await Promise.all([issue(), issue()]);
delay.disable();
process.stdout.write((delay.max / 1e6).toFixed(0));
await threads.onApplicationShutdown();
rmSync(folder, { recursive: true });
