import { StartError } from './platform/start-error.js';

type Stop = () => Promise<void>;

/** Hands over, as soon as anything has been started, how to stop all of it. */
export type OnStop = (stop: Stop) => void;

/**
 * Runs a program to its end: a reason not to start is one sentence and its exit code, a signal stops it in order and ends with 0,
 * a second signal changes nothing. Nothing is left running.
 */
export async function runUntilStopped(program: (onStop: OnStop) => Promise<void>): Promise<void> {
  let stop: Stop = () => Promise.resolve();
  const ending: { stopping?: Promise<void> } = {};
  const stopOnce = () => (ending.stopping ??= stop());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stopOnce().finally(() => process.exit(0)));
  }
  try {
    await program((given) => (stop = given));
  } catch (error) {
    if (ending.stopping !== undefined) return; // stopped from outside in the middle of starting
    await stopOnce().catch(() => undefined);
    const isExpected = error instanceof StartError;
    process.stderr.write(`${isExpected ? error.message : String((error as Error).stack ?? error)}\n`);
    process.exit(isExpected ? error.exitCode : 1);
  }
}
