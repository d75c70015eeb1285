import { namesIn, type Outcome } from '../../modules/survivability/index.js';
import type { Topology } from '../../modules/topology/index.js';
import type { Stage } from '../stage.js';

const TITLE = '인증 서버를 베타에도 운영';

/** Sign-in in a second building, with all that it requires while it serves. */
const ALSO_IN_BETA = ['sign-in-server', 'secret-store', 'token-cache'];

interface PlanAnswer {
  readonly before: { readonly declared: Outcome };
  readonly outcomes: { readonly declared: Outcome };
}

/** A plan beside the register: what would be if sign-in ran in a second building as well. */
export async function makePlan(stage: Stage): Promise<void> {
  const operator = `/api/v1/operators/${stage.idOf('gaon')}`;
  const author = stage.as('author');
  const { id } = await author.post(`${operator}/plans`, { title: TITLE });
  const { body: registered } = await author.get<Topology>(`${operator}/topology`);
  await author.put(`${operator}/plans/${id}`, alsoInBeta(registered), '"1"');
  const { body } = await author.get<PlanAnswer>(`${operator}/plans/${id}/survivability?basis=declared`);
  const names = namesIn(registered);
  stage.say(
    `가정안 “${TITLE}”: ${names.site('alpha')}를 상실할 때 자력으로 복구되지 않는 서비스가 ${lostIn(body.before.declared)}개에서 ${lostIn(body.outcomes.declared)}개로 줄어듭니다. 등록정보는 그대로입니다.`,
  );
}

const alsoInBeta = (topology: Topology): Topology => ({
  ...topology,
  components: topology.components.map((component) =>
    ALSO_IN_BETA.includes(component.id)
      ? {
          ...component,
          placements: [
            ...component.placements.filter(({ site }) => site !== 'beta'),
            { site: 'beta', role: 'active', percent: 100, lagSeconds: 0 },
          ],
        }
      : component,
  ),
});

const lostIn = ({ scenarios }: Outcome): number =>
  (scenarios.find(({ lost }) => lost.join() === 'alpha')?.services ?? []).filter(({ state }) => state === 'lost')
    .length;
