import { Injectable } from '@nestjs/common';
import { type TaskProgress, ThreadPool } from '../../platform/threads/thread-pool.service.js';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import { Forbidden } from '../../shared/errors.js';
import type { CalendarDate } from '../../shared/time.js';
import { fingerprint, UnitOfWork } from '../audit/index.js';
import { EMPTY_TOPOLOGY } from '../topology/index.js';
import { asCancelled } from './as-cancelled.js';
import type { LossesOfOperator } from './operator-losses.thread.js';
import { ENGINE_VERSION } from './outcome.js';
import type { Basis } from './proof.js';
import type { OperatorInput } from './systemic.js';
import { documentOf, type StandingRegister, type SystemicSources, systemicSources } from './systemic.queries.js';
import { type Computed, type SystemicView, systemicView } from './systemic-view.js';

export interface SystemicInput {
  readonly asOf: CalendarDate;
  readonly basis: Basis;
}

interface StoppableInput extends SystemicInput {
  readonly signal: AbortSignal;
}

/** A view that somebody waits for. */
export interface SystemicRun {
  readonly buildings: SystemicSources['buildings'];
  readonly progress: TaskProgress;
  readonly view: Promise<SystemicView>;
}

/** One operator's part, computed or on the way. */
interface Kept {
  readonly key: string;
  readonly own: Promise<LossesOfOperator>;
  isDone: boolean;
}

/** Threads that one view keeps busy. */
const AT_ONCE = 2;
const THREAD = 'modules/survivability/operator-losses.thread.js';

/**
 * The losses across operators, for the ministry alone. Each operator's part is computed in a thread and kept by what went into
 * it, so that looking again computes what changed since. Row level security decides once more what is read.
 */
@Injectable()
export class SystemicLosses {
  /** By operator and basis, the newest alone. */
  readonly #kept = new Map<string, Kept>();

  /** What ends each view that is being computed. */
  readonly #stops = new Set<AbortController>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly threads: ThreadPool,
  ) {}

  /** @throws Forbidden for anybody but the ministry */
  async start(actor: Actor, input: SystemicInput): Promise<SystemicRun> {
    requireMinistry(actor);
    const sources = await this.unitOfWork.snapshot(actor, systemicSources);
    const state = { progress: { done: 0, of: Math.max(1, sources.registers.length) } };
    const stop = new AbortController();
    this.#stops.add(stop);
    const computed = this.#computed(actor, sources, { ...input, signal: stop.signal }, () => {
      state.progress = { ...state.progress, done: state.progress.done + 1 };
    }).finally(() => this.#stops.delete(stop));
    const view = computed.then((each) => systemicView(sources, each, input)).catch(asCancelled);
    view.catch(() => undefined); // whoever looks at the page again is told
    return {
      buildings: sources.buildings,
      get progress() {
        return state.progress;
      },
      view,
    };
  }

  /** Ends what is being computed, for everybody who waits for it; what was computed already is kept. */
  cancel(actor: Actor): void {
    requireMinistry(actor);
    for (const stop of this.#stops) stop.abort();
    for (const [place, { isDone }] of this.#kept) if (!isDone) this.#kept.delete(place);
  }

  /** In the order of the registers, so many at once. */
  async #computed(
    actor: Actor,
    sources: SystemicSources,
    input: StoppableInput,
    onDone: () => void,
  ): Promise<readonly Computed[]> {
    const computed: Computed[] = [];
    const waiting = sources.registers.entries();
    const work = async (): Promise<void> => {
      for (const [index, register] of waiting) {
        input.signal.throwIfAborted();
        computed[index] = { register, own: await this.#own(actor, register, sources, input) };
        onDone();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return computed;
  }

  #own(
    actor: Actor,
    register: StandingRegister,
    { buildings }: SystemicSources,
    { asOf, basis, signal }: StoppableInput,
  ): Promise<LossesOfOperator> {
    const place = `${register.operatorId} ${basis}`;
    const groups = buildings.map(({ number, groups: own }) => ({ number, groups: own }));
    const key = fingerprint(JSON.stringify([ENGINE_VERSION, register.sha256, asOf, basis, groups]));
    const kept = this.#kept.get(place);
    if (kept?.key === key) return kept.own;
    const rest = { operator: register.operatorId, buildings: groups, asOf, basis };
    const own = this.#run(actor, register, rest, signal);
    this.#keep(place, { key, own, isDone: false });
    return own;
  }

  #keep(place: string, entry: Kept): void {
    this.#kept.set(place, entry);
    entry.own.then(
      () => (entry.isDone = true),
      () => this.#kept.get(place) === entry && this.#kept.delete(place),
    );
  }

  async #run(
    actor: Actor,
    register: StandingRegister,
    rest: Omit<OperatorInput, 'topology'>,
    signal: AbortSignal,
  ): Promise<LossesOfOperator> {
    const document = await this.unitOfWork.read(actor, (reading) => documentOf(reading, register));
    const input: OperatorInput = { ...rest, topology: document ?? EMPTY_TOPOLOGY };
    return this.threads.run(THREAD, 'lossesOfOperator', input, { signal, onProgress: () => undefined });
  }
}

function requireMinistry(actor: Actor): void {
  if (!isMinistrySide(actor)) throw new Forbidden();
}
