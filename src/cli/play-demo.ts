import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { playStory } from '../demo/play-story.js';
import { Settings } from '../platform/config/settings.js';
import type { OnStop } from '../run-until-stopped.js';
import { start } from '../start.js';

/** Plays the whole story on a database that is thrown away afterwards, and keeps the report and what came of it. */
export async function playDemo(environment: NodeJS.ProcessEnv, out: string, onStop: OnStop): Promise<void> {
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const dataDirectory = mkdtempSync(join(tmpdir(), 'ieum-demo-'));
  const settings = Settings.read({
    ...environment,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDirectory,
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
  });
  const say = (step: string) => process.stdout.write(`${step}\n`);
  const running = await start(settings, say, onStop);
  try {
    const { pdf, ...story } = await playStory(running, say);
    writeFileSync(join(folder, 'audit-report.pdf'), pdf);
    const certificate = await fetch(new URL('/.well-known/ieum/certificate.pem', running.address));
    writeFileSync(join(folder, 'certificate.pem'), await certificate.text());
    const reportSha256 = createHash('sha256').update(pdf).digest('hex');
    writeFileSync(join(folder, 'story.json'), `${JSON.stringify({ ...story, reportSha256 }, null, 2)}\n`);
    say(`결과보고서: ${join(folder, 'audit-report.pdf')}`);
  } finally {
    await running.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}
