import type { Outcome } from '../../modules/survivability/index.js';
import { namesIn } from '../../modules/survivability/index.js';
import type { Topology } from '../../modules/topology/index.js';
import type { Stage } from '../stage.js';

/** What the register says of itself, as registered. */
export interface SimulationTold {
  readonly scenarios: number;
  /** Services that do not come back by themselves once the first building is lost. */
  readonly lost: readonly string[];
  readonly weaknesses: number;
}

/** Step 2, its picture: what stops when the building is lost in which most of it stands. */
export async function simulateLoss(stage: Stage): Promise<SimulationTold> {
  const path = `/api/v1/operators/${stage.idOf('gaon')}`;
  const author = stage.as('author');
  const { body } = await author.get<{ outcomes: { declared: Outcome } }>(`${path}/survivability?basis=declared`);
  const { body: topology } = await author.get<Topology>(`${path}/topology`);
  const { scenarios, weaknesses } = body.outcomes.declared;
  const alpha = scenarios.find(({ lost }) => lost.join() === 'alpha');
  const lost = (alpha?.services ?? []).filter(({ state }) => state === 'lost').map(({ id }) => id);
  const names = namesIn(topology);
  stage.say(
    `${names.site('alpha')}를 상실하면 서비스 ${topology.services.length}개 가운데 ${lost.length}개가 자력으로 복구되지 않습니다: ${lost.map(names.service).join(', ')}.`,
  );
  return { scenarios: scenarios.length, lost, weaknesses: weaknesses.length };
}
