import { Settings } from './platform/config/settings.js';
import { runUntilStopped } from './run-until-stopped.js';
import { start } from './start.js';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

await runUntilStopped(async (onStop) => {
  const running = await start(Settings.read(process.env), say);
  onStop(running.stop);
  say(`이음이 시작되었습니다: ${running.address}`);
});
