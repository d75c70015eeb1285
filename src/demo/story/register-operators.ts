import type { Stage } from '../stage.js';
import { operators } from '../world/operators.js';
import type { OperatorKey } from '../world/people.js';

const keys = Object.keys(operators) as OperatorKey[];

/** Step 1, first half: the operators, and the agent that one of them named. */
export async function registerOperators(stage: Stage): Promise<void> {
  const agent = await stage
    .as('admin')
    .post('/api/v1/organisations', { kind: 'agent', name: '한별대리', mandates: [] });
  stage.knows('agent', agent.id);
  for (const key of keys) {
    const { name, businessNumber, kinds, koreanOffice, paidServices } = operators[key];
    const facts = { name, businessNumber, kinds, koreanOffice, paidServices, publicBody: false };
    const agents = koreanOffice ? [] : [agent.id];
    const { id } = await stage.as('schemeManager').post('/api/v1/operators', { ...facts, agents });
    stage.knows(key, id);
  }
  stage.say(`사업자 ${keys.length}곳을 등록하였습니다.`);
}

/** Step 1, second half: last year's figures, and whom the law covers by them. */
export async function measureAndDecide(stage: Stage, year: number): Promise<void> {
  const manager = stage.as('schemeManager');
  const period = { periodFrom: `${year - 1}-10-01`, periodTo: `${year - 1}-12-31` };
  for (const key of keys) {
    const source = `${year}년 이용자 수·트래픽 측정 결과(시연)`;
    await manager.put(`/api/v1/operators/${stage.idOf(key)}/measurements/${year}`, {
      ...period,
      ...operators[key].measured,
      source,
    });
  }
  await manager.post('/api/v1/coverage-rounds', { year });
  stage.say(`${year - 1}년 10~12월 측정값을 입력하고 사업자별 적용 법령을 산출하였습니다.`);
}
