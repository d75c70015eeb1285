import { Injectable } from '@nestjs/common';
import { type TaskProgress, ThreadPool } from '../../platform/threads/thread-pool.service.js';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import { Forbidden } from '../../shared/errors.js';
import type { CalendarDate } from '../../shared/time.js';
import { fingerprint, UnitOfWork } from '../audit/index.js';
import { EMPTY_TOPOLOGY } from '../topology/index.js';
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

/** A view that somebody waits for. */
export interface SystemicRun {
  readonly buildings: SystemicSources['buildings'];
  readonly progress: TaskProgress;
  readonly view: Promise<SystemicView>;
}

/** Threads that one view keeps busy. */
const AT_ONCE = 2;
const THREAD = new URL('./operator-losses.thread.js', import.meta.url);

/**
 * The losses across operators, for the ministry alone. Each operator's part is computed in a thread and kept by what went into
 * it, so that looking again computes what changed since. Row level security decides once more what is read.
 */
@Injectable()
export class SystemicLosses {
  /** By operator and basis, the newest alone. */
  readonly #kept = new Map<string, { readonly key: string; readonly own: Promise<LossesOfOperator> }>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly threads: ThreadPool,
  ) {}

  /** @throws Forbidden for anybody but the ministry */
  async start(actor: Actor, input: SystemicInput): Promise<SystemicRun> {
    if (!isMinistrySide(actor)) throw new Forbidden();
    const sources = await this.unitOfWork.snapshot(actor, systemicSources);
    const state = { progress: { done: 0, of: Math.max(1, sources.registers.length) } };
    const view = this.#computed(actor, sources, input, () => {
      state.progress = { ...state.progress, done: state.progress.done + 1 };
    }).then((computed) => systemicView(sources, computed, input));
    view.catch(() => undefined); // whoever looks at the page again is told
    return {
      buildings: sources.buildings,
      get progress() {
        return state.progress;
      },
      view,
    };
  }

  /** In the order of the registers, so many at once. */
  async #computed(
    actor: Actor,
    sources: SystemicSources,
    input: SystemicInput,
    onDone: () => void,
  ): Promise<readonly Computed[]> {
    const computed: Computed[] = [];
    const waiting = sources.registers.entries();
    const work = async (): Promise<void> => {
      for (const [index, register] of waiting) {
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
    { asOf, basis }: SystemicInput,
  ): Promise<LossesOfOperator> {
    const place = `${register.operatorId} ${basis}`;
    const groups = buildings.map(({ number, groups: own }) => ({ number, groups: own }));
    const key = fingerprint(JSON.stringify([ENGINE_VERSION, register.sha256, asOf, basis, groups]));
    const kept = this.#kept.get(place);
    if (kept?.key === key) return kept.own;
    const own = this.#run(actor, register, { operator: register.operatorId, buildings: groups, asOf, basis });
    this.#kept.set(place, { key, own });
    own.catch(() => this.#kept.delete(place));
    return own;
  }

  async #run(
    actor: Actor,
    register: StandingRegister,
    rest: Omit<OperatorInput, 'topology'>,
  ): Promise<LossesOfOperator> {
    const document = await this.unitOfWork.read(actor, (reading) => documentOf(reading, register));
    const input: OperatorInput = { ...rest, topology: document ?? EMPTY_TOPOLOGY };
    const { signal } = new AbortController();
    return this.threads.run(THREAD, 'lossesOfOperator', input, { signal, onProgress: () => undefined });
  }
}
