import { FirstAdministrator } from '../modules/identity/index.js';
import { Settings } from '../platform/config/settings.js';
import { Refused } from '../shared/errors.js';
import { StartError } from '../platform/start-error.js';
import { wordRefusal } from '../shared/words/index.js';
import type { OnStop } from '../run-until-stopped.js';
import { openApplication } from '../start.js';

/** Makes the ministry's first administrator and prints the link with which they set their password. */
export async function createAdministrator(
  environment: NodeJS.ProcessEnv,
  email: string,
  name: string,
  onStop: OnStop,
): Promise<void> {
  const settings = Settings.read(environment);
  const { app, stop } = await openApplication(settings, (sentence) => process.stderr.write(`${sentence}\n`), onStop);
  try {
    const { secret } = await app.get(FirstAdministrator, { strict: false }).create(email, name);
    process.stdout.write(`http://${settings.host}:${settings.port}/link/${secret}\n`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new StartError(error.blockers.map((blocker) => wordRefusal('ko', blocker)).join(' '));
  } finally {
    await stop();
  }
}
