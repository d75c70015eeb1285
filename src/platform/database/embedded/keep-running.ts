import { setTimeout as sleep } from 'node:timers/promises';
import { stopPostmaster } from './postmaster-process.js';
import { startPostmaster, type Postmaster, type PostmasterOptions } from './postmaster.js';

const RETRY_MILLISECONDS = 1000;

/**
 * Starts the server, and starts it again on the same port whenever it ends unasked, until `stop()`.
 * @throws StartError if the first start fails; later ones are repeated
 */
export async function keepRunning(
  options: PostmasterOptions,
  log: (sentence: string) => void,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const first = await startPostmaster(options);
  const stop = new AbortController();
  const supervised = supervise(first, { ...options, port: first.port }, stop.signal, log);
  return {
    port: first.port,
    stop: () => {
      stop.abort();
      return supervised;
    },
  };
}

async function supervise(
  first: Postmaster,
  options: PostmasterOptions,
  stop: AbortSignal,
  log: (sentence: string) => void,
): Promise<void> {
  const stopped = new Promise((resolve) => stop.addEventListener('abort', resolve));
  let current = first;
  for (;;) {
    await Promise.race([current.exited, stopped]);
    if (stop.aborted) return end(current, options.folder);
    log('데이터베이스가 멈추어 다시 시작합니다.');
    current = (await startAgain(options, stop)) ?? current;
  }
}

async function end({ pid, child, exited }: Postmaster, folder: string): Promise<void> {
  child.ref(); // else this process could end before it has taken leave of its child, which would stay as a zombie
  await stopPostmaster(pid, folder);
  await exited;
}

async function startAgain(options: PostmasterOptions, stop: AbortSignal): Promise<Postmaster | null> {
  while (!stop.aborted) {
    const started = await startPostmaster(options).catch(() => null);
    if (started !== null) return started;
    await sleep(RETRY_MILLISECONDS);
  }
  return null;
}
