import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 30_000;

/** Stops the run's database, if a test asked for one, and waits until nothing of it is left. */
export default async function globalTeardown(): Promise<void> {
  const folder = process.env['IEUM_TEST_FOLDER'] ?? '';
  const state = join(folder, 'server.json');
  if (!existsSync(state)) return; // one that is still starting ends by itself when it finds Jest gone
  const { pid } = JSON.parse(readFileSync(state, 'utf8')) as { pid: number };
  process.kill(pid, 'SIGTERM');
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  while (existsSync(folder) && performance.now() < deadline) await sleep(20);
}
