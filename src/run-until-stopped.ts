import { StartError } from './platform/start-error.js';

/**
 * Runs a program to its end: a reason not to start is one sentence and exit code 1, a signal stops it in order and ends with 0,
 * a second signal changes nothing. Nothing is left running.
 */
export async function runUntilStopped(
  program: (onStop: (stop: () => Promise<void>) => void) => Promise<void>,
): Promise<void> {
  let stop: () => Promise<void> = () => Promise.resolve();
  let stopping: Promise<void> | null = null;
  const stopOnce = () => (stopping ??= stop());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stopOnce().finally(() => process.exit(0)));
  }
  try {
    await program((given) => (stop = given));
  } catch (error) {
    await stopOnce().catch(() => undefined);
    process.stderr.write(`${error instanceof StartError ? error.message : String((error as Error).stack ?? error)}\n`);
    process.exitCode = 1;
    process.exit();
  }
}
