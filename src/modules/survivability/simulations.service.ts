import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type TaskProgress, ThreadPool } from '../../platform/threads/thread-pool.service.js';
import type { CalendarDate } from '../../shared/time.js';
import { canonicalJson, type Topology } from '../topology/index.js';
import type { BothOutcomes, OutcomesInput } from './outcome.thread.js';
import { ENGINE_VERSION } from './outcome.js';
import type { Scenario } from './scenario.js';

export interface SimulationInput {
  readonly topology: Topology;
  readonly asOf: CalendarDate;
  /** Each site alone and each common cause where none are given. */
  readonly scenarios?: readonly Scenario[];
}

/** A simulation that somebody waits for. */
export interface Simulation {
  readonly key: string;
  readonly progress: TaskProgress;
  readonly outcomes: Promise<BothOutcomes>;
  readonly cancel: () => void;
}

/** Of how many service outcomes the results are kept, so that looking again costs nothing. */
const KEPT = 500_000;

/**
 * Runs simulations beside the thread that answers requests, each once however many ask for it. What comes out follows from
 * topology, day, scenarios and engine alone, so a kept result is as good as a new one; it is found by what went in, which
 * only those can name who read the topology.
 */
@Injectable()
export class Simulations {
  readonly #running = new Map<string, Simulation>();
  readonly #kept = new Map<string, Promise<BothOutcomes>>();
  readonly #sizes = new Map<string, number>();

  constructor(private readonly threads: ThreadPool) {}

  /** Starts a simulation, or joins the one that is under way, or answers what came of it before. */
  start(input: SimulationInput): Simulation {
    const key = keyOf(input);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return { key, progress: { done: 1, of: 1 }, outcomes: kept, cancel: () => undefined };
    return this.#running.get(key) ?? this.#begin(key, input);
  }

  /** What comes of it, however long it takes. */
  outcomes(input: SimulationInput): Promise<BothOutcomes> {
    return this.start(input).outcomes;
  }

  /** Ends the simulation for everybody who waits for it. @returns false where it is not under way */
  cancel(key: string): boolean {
    const running = this.#running.get(key);
    running?.cancel();
    return running !== undefined;
  }

  #begin(key: string, { topology, asOf, scenarios }: SimulationInput): Simulation {
    const stop = new AbortController();
    const task: OutcomesInput = { topology, asOf, ...(scenarios !== undefined && { scenarios }) };
    const state = { progress: { done: 0, of: 1 } };
    const outcomes = this.threads.run<BothOutcomes>(
      new URL('./outcome.thread.js', import.meta.url),
      'simulateBoth',
      task,
      {
        signal: stop.signal,
        onProgress: (progress) => (state.progress = progress),
      },
    );
    const simulation: Simulation = {
      key,
      get progress() {
        return state.progress;
      },
      outcomes,
      cancel: () => {
        stop.abort();
      },
    };
    this.#running.set(key, simulation);
    outcomes.then(
      (both) => this.#keep(key, both),
      () => this.#running.delete(key),
    );
    return simulation;
  }

  /** The oldest results go first. */
  #keep(key: string, both: BothOutcomes): void {
    this.#running.delete(key);
    this.#kept.set(key, Promise.resolve(both));
    this.#sizes.set(
      key,
      both.declared.scenarios.reduce((sum, { services }) => sum + 2 * services.length, 1),
    );
    for (const oldest of this.#kept.keys()) {
      const size = [...this.#sizes.values()].reduce((sum, each) => sum + each, 0);
      if (size <= KEPT || oldest === key) return;
      this.#kept.delete(oldest);
      this.#sizes.delete(oldest);
    }
  }
}

function keyOf({ topology, asOf, scenarios }: SimulationInput): string {
  const chosen = scenarios?.map(({ id, lost }) => [id, lost]) ?? null;
  return createHash('sha256')
    .update(`${ENGINE_VERSION}\n${asOf}\n${JSON.stringify(chosen)}\n`)
    .update(canonicalJson(topology))
    .digest('hex');
}
