import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names this run to its workers. The database starts with the first test that asks for one (`database.ts`). */
export default function globalSetup(): void {
  process.env['IEUM_TEST_FOLDER'] ??= join(tmpdir(), `ieum-test-${randomUUID()}`);
  process.env['IEUM_TEST_RUN'] ??= String(process.pid);
}
