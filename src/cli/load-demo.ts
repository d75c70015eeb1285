import { demoIsLoaded } from '../demo/demo-accounts.js';
import { playStory } from '../demo/play-story.js';
import { Settings } from '../platform/config/settings.js';
import { StartError } from '../platform/start-error.js';
import type { OnStop } from '../run-until-stopped.js';
import { start } from '../start.js';

/** Plays the story into the database of the settings, which must be empty. */
export async function loadDemo(environment: NodeJS.ProcessEnv, onStop: OnStop): Promise<void> {
  const settings = Settings.read({ ...environment, PORT: '0', HOST: '127.0.0.1' });
  const say = (step: string) => process.stdout.write(`${step}\n`);
  const running = await start(settings, say, onStop);
  try {
    if (await demoIsLoaded(running.app)) throw new StartError('시연 자료가 이미 들어 있습니다.');
    await playStory(running, say);
  } finally {
    await running.stop();
  }
}
