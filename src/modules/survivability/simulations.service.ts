import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type RunOptions, type TaskProgress, ThreadPool } from '../../platform/threads/thread-pool.service.js';
import { Turns } from '../../platform/threads/turns.js';
import { Invalid } from '../../shared/errors.js';
import type { PersonId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import { canonicalJson, type Topology } from '../topology/index.js';
import { asCancelled } from './as-cancelled.js';
import type { BothOutcomes, DetailOfTopology, Found, OutcomesInput } from './outcome.thread.js';
import { ENGINE_VERSION } from './outcome.js';
import type { Basis } from './proof.js';
import { type AskedScenarios, mostScenarios, STANDARD } from './read-scenarios.js';
import type { ScenarioDetail } from './scenario-detail.js';

export interface SimulationInput {
  readonly topology: Topology;
  readonly asOf: CalendarDate;
  /** Each site alone and each common cause where nothing is said. */
  readonly asked?: AskedScenarios;
  /** For whom; one person has few under way at once. */
  readonly by?: PersonId | null;
}

/** A simulation that somebody waits for. */
export interface Simulation {
  readonly key: string;
  readonly progress: TaskProgress;
  readonly outcomes: Promise<BothOutcomes>;
  readonly cancel: () => void;
}

const THREAD = 'modules/survivability/outcome.thread.js';

/** One that is under way. */
interface Running extends Simulation {
  /** How many would miss it; Infinity where a page shows it, whose reader comes and goes. */
  waiting: number;
}

/** Outcomes of services that one simulation may have on one basis: of 100 services, each pair of 63 sites. */
const MOST = 200_000;

/** Simulations that one person may have under way at once, and when to ask for the next. */
const [AT_ONCE, RETRY_AFTER_SECONDS] = [6, 5];

/** Of how many service outcomes the results are kept, so that looking again costs nothing. */
const KEPT = 500_000;

/**
 * Runs simulations beside the thread that answers requests, each once however many ask for it. What comes out follows from
 * topology, day, scenarios and engine alone, so a kept result is as good as a new one; it is found by what went in, which
 * only those can name who read the topology.
 */
@Injectable()
export class Simulations {
  readonly #running = new Map<string, Running>();
  readonly #kept = new Map<string, Promise<BothOutcomes>>();
  readonly #sizes = new Map<string, number>();
  readonly #turns = new Turns(AT_ONCE, RETRY_AFTER_SECONDS);

  constructor(private readonly threads: ThreadPool) {}

  /**
   * Starts a simulation, or joins the one that is under way, or answers what came of it before.
   * Its outcomes end with TooMany where this person has enough under way.
   * @throws Invalid where it would have more outcomes than anybody can be answered with
   */
  start(input: SimulationInput): Simulation {
    const running = this.#join(input);
    running.waiting = Infinity;
    return running;
  }

  /** What comes of it, however long it takes. */
  outcomes(input: SimulationInput): Promise<BothOutcomes> {
    return this.start(input).outcomes;
  }

  /**
   * The same for one who may go away: what nobody waits for any more ends. What a page shows goes on without a reader.
   * @param gone given once that one has left
   */
  async outcomesWhile(input: SimulationInput, gone: AbortSignal): Promise<BothOutcomes> {
    const running = this.#join(input);
    running.waiting += 1;
    const leave = () => {
      running.waiting -= 1;
      if (running.waiting === 0) running.cancel();
    };
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
    try {
      return await running.outcomes;
    } finally {
      gone.removeEventListener('abort', leave);
    }
  }

  /**
   * What comes of it on some bases as JSON, `{"declared":{…}}` in UTF-8, for a program. Nothing of it is kept.
   * @param gone given once the program has left: then it ends
   * @throws Invalid where the scenarios are none, or too many; TooMany
   */
  async json(input: SimulationInput, bases: readonly Basis[], gone: AbortSignal): Promise<Uint8Array> {
    requireBounded(input);
    return this.#run('simulateToJson', input, { signal: gone, onProgress: () => undefined }, { bases });
  }

  /** One loss, component by component. Nothing of it is kept: it is one of many that a person may ask for. */
  detail(input: DetailOfTopology): Promise<ScenarioDetail> {
    const { signal } = new AbortController();
    return this.threads.run(THREAD, 'detailInThread', input, { signal, onProgress: () => undefined });
  }

  /** Ends the simulation for everybody who waits for it. @returns false where it is not under way */
  cancel(key: string): boolean {
    const running = this.#running.get(key);
    running?.cancel();
    return running !== undefined;
  }

  #join(input: SimulationInput): Running {
    requireBounded(input);
    const key = keyOf(input);
    const kept = this.#kept.get(key);
    const done = { key, progress: { done: 1, of: 1 }, cancel: () => undefined, waiting: Infinity };
    if (kept !== undefined) return { ...done, outcomes: kept };
    return this.#running.get(key) ?? this.#begin(key, input);
  }

  #begin(key: string, input: SimulationInput): Running {
    const stop = new AbortController();
    const state = { progress: { done: 0, of: 1 } };
    const run = this.#run<BothOutcomes>('simulateBoth', input, {
      signal: stop.signal,
      onProgress: (progress) => (state.progress = progress),
    });
    const outcomes = run.catch(asCancelled);
    const simulation: Running = {
      key,
      waiting: 0,
      get progress() {
        return state.progress;
      },
      outcomes,
      cancel: () => {
        this.#forget(simulation); // who asks now gets a new one
        stop.abort();
      },
    };
    this.#running.set(key, simulation);
    outcomes.then(
      (both) => this.#keep(key, both),
      () => this.#forget(simulation),
    );
    return simulation;
  }

  async #run<Result>(name: string, input: SimulationInput, options: RunOptions, more: object = {}): Promise<Result> {
    const run = () => this.threads.run<Found<Result>>(THREAD, name, { ...taskOf(input), ...more }, options);
    return foundIn(await (input.by == null ? run() : this.#turns.take(input.by, run)));
  }

  #forget(simulation: Running): void {
    if (this.#running.get(simulation.key) === simulation) this.#running.delete(simulation.key);
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

/** The losses that are looked at for weaknesses are played in any case. */
function requireBounded({ topology, asked = STANDARD }: SimulationInput): void {
  const losses = Math.max(mostScenarios(topology, asked), mostScenarios(topology, STANDARD));
  const found = losses * topology.services.length;
  if (found > MOST) throw new Invalid([{ path: 'set', code: 'simulation-too-large', facts: { found, max: MOST } }]);
}

const taskOf = ({ topology, asOf, asked = STANDARD }: SimulationInput): OutcomesInput => ({ topology, asOf, asked });

/** @throws Invalid with every scenario that is none */
function foundIn<Result>(found: Found<Result>): Result {
  if ('found' in found) return found.found;
  throw new Invalid(found.faults.map(({ code, found: text }) => ({ path: 'scenario', code, facts: { found: text } })));
}

function keyOf({ topology, asOf, asked = STANDARD }: SimulationInput): string {
  return createHash('sha256')
    .update(`${ENGINE_VERSION}\n${asOf}\n${JSON.stringify(asked)}\n`)
    .update(canonicalJson(topology))
    .digest('hex');
}
