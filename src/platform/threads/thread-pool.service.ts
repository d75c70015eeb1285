import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { bundledFile } from '../built-file.js';

/** How far a task has come. */
export interface TaskProgress {
  readonly done: number;
  readonly of: number;
}

/** What a function in a thread is given: its input, and where it tells how far it has come. */
export interface ThreadTask<Input> {
  readonly input: Input;
  readonly progress: MessagePort;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: TaskProgress) => void;
}

/** Long calculations, beside the thread that answers requests. A cancelled one ends at once, its thread with it. */
@Injectable()
export class ThreadPool implements OnApplicationShutdown {
  #pool: Piscina | null = null;

  /**
   * Calls an exported function of a file in a thread of its own.
   * @param file by its path from `src`
   * @throws AbortError once the signal is given; QueueFull where too many wait
   */
  async run<Output>(file: string, name: string, input: unknown, { signal, onProgress }: RunOptions): Promise<Output> {
    const { port1: ear, port2: progress } = new MessageChannel();
    ear.on('message', onProgress);
    try {
      const task: ThreadTask<unknown> = { input, progress };
      return (await this.#started().run(task, {
        ...{ filename: bundledFile(file), name, signal, transferList: [progress] },
      })) as Output;
    } finally {
      ear.close();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool?.destroy();
  }

  #started(): Piscina {
    return (this.#pool ??= new Piscina({
      minThreads: 0,
      maxThreads: 2,
      maxQueue: 100,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: 2_048 },
    }));
  }
}
