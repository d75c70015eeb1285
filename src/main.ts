import { discardUnfinished } from './demo/unfinished.js';
import { Settings } from './platform/config/settings.js';
import { runUntilStopped } from './run-until-stopped.js';
import { start } from './start.js';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

await runUntilStopped(async (onStop) => {
  const settings = Settings.read(process.env);
  const { dataDirectory, databaseUrl } = settings;
  const isOurs = databaseUrl === null;
  if (isOurs) await discardUnfinished(dataDirectory, say);
  const running = await start(settings, say, onStop);
  const { playOnEmpty, showDemonstration } = await import('./demonstrate.js'); // what it needs is loaded by now
  if (isOurs) await playOnEmpty(running, dataDirectory, say);
  say(`이음이 시작되었습니다: ${running.address}`);
  await showDemonstration(running, dataDirectory, say);
});
