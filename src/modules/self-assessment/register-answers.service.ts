import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { canonical } from '../../shared/canonical.js';
import type { OperatorId } from '../../shared/ids.js';
import { seoulDate } from '../../shared/time.js';
import { fingerprint, UnitOfWork, type Reading } from '../audit/index.js';
import { measuredAnswers, siteMeasures } from '../facilities/index.js';
import { type ComputedAnswer, computedAnswers, ENGINE_VERSION, Simulations } from '../survivability/index.js';
import { currentRegister, EMPTY_TOPOLOGY, type Topology } from '../topology/index.js';
import type { OutageAnswer } from './outage-answer.js';
import { OutageAnswers } from './outage-answers.service.js';
import type { AssessmentView } from './assessment.queries.js';
import { registerAnswers, SIMULATED_ITEMS, type RegisterAnswer, type RegisterSource } from './register-answer.js';
import { submissionOf } from './submission.queries.js';

/** What is registered that items ask for, and what it was computed from. */
export interface Registered {
  readonly answers: readonly RegisterAnswer[];
  readonly source: RegisterSource;
}

/** Computes what is registered beside the answers: outside of transactions, since a simulation may take its time. */
@Injectable()
export class RegisterAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly simulations: Simulations,
    private readonly outages: OutageAnswers,
  ) {}

  /** The assessment with what is registered beside its answers: as things stand, or as it was frozen. */
  async beside(actor: Actor, assessment: AssessmentView): Promise<AssessmentView> {
    const { submissionId } = assessment;
    if (submissionId === null) return withRegistered(assessment, await this.now(actor, assessment));
    const { content } = await this.unitOfWork.read(actor, (reading) => submissionOf(reading, submissionId));
    const frozen = new Map(content.items.map(({ code, registered = [] }) => [code, registered]));
    const items = assessment.items.map((each) => ({ ...each, registered: frozen.get(each.item.id) ?? [] }));
    return { ...assessment, items, computedFrom: content.computedFrom ?? null };
  }

  /** What is registered now of the items of an assessment. */
  async now(actor: Actor, { operatorId, itemCodes }: RegisteredItems): Promise<Registered> {
    const { document, measures, outages, source } = await this.unitOfWork.snapshot(actor, async (reading) => {
      const said = await this.outages.of(reading, operatorId);
      return {
        document: (await currentRegister(reading, operatorId))?.document ?? EMPTY_TOPOLOGY,
        measures: await siteMeasures(reading, operatorId),
        outages: said,
        source: withOutages(await registerSource(reading, operatorId), said),
      };
    });
    const isSimulated = itemCodes.some((code) => SIMULATED_ITEMS.includes(code));
    const simulated = isSimulated ? await this.#simulated(document, source) : [];
    const answers = registerAnswers(document, simulated, measuredAnswers(measures), outages);
    return { source, answers: answers.filter(({ item }) => itemCodes.includes(item)) };
  }

  /** Names what is registered now, so that a transaction can tell whether it is still what was computed from. */
  async source(reading: Reading, operatorId: OperatorId): Promise<RegisterSource> {
    return withOutages(await registerSource(reading, operatorId), await this.outages.of(reading, operatorId));
  }

  async #simulated(topology: Topology, { asOf }: RegisterSource): Promise<readonly ComputedAnswer[]> {
    if (topology.components.length === 0) return [];
    const { declared, proven } = await this.simulations.outcomes({ topology, asOf });
    return computedAnswers(topology, declared, proven);
  }
}

interface RegisteredItems {
  readonly operatorId: OperatorId;
  readonly itemCodes: readonly string[];
}

/** Puts what is registered beside the answers. */
export function withRegistered(assessment: AssessmentView, { answers, source }: Registered): AssessmentView {
  const byItem = Map.groupBy(answers, ({ item }) => item);
  return {
    ...assessment,
    items: assessment.items.map((each) => ({ ...each, registered: byItem.get(each.item.id) ?? [] })),
    computedFrom: answers.length === 0 ? null : source,
  };
}

const withOutages = (source: RegisterSource, outages: readonly OutageAnswer[]): RegisterSource =>
  outages.length === 0 ? source : { ...source, outagesSha256: fingerprint(canonical(outages)) };

/** The same without what outages say. */
async function registerSource(reading: Reading, operatorId: OperatorId): Promise<RegisterSource> {
  const register = await reading.row<RegisterSource['register']>(
    'SELECT number, sha256 FROM register_version WHERE operator_id = $1 ORDER BY number DESC LIMIT 1',
    [operatorId],
  );
  return {
    register: register ?? { number: 0, sha256: null },
    measuresSha256: fingerprint(canonical(await siteMeasures(reading, operatorId))),
    engine: ENGINE_VERSION,
    asOf: seoulDate(reading.now),
  };
}
