import type { Stage } from '../stage.js';
import { people, type DemoPerson, type PersonKey } from '../world/people.js';

/** The first administrator makes the authorities and invites their people. */
export async function bringMinistry(stage: Stage, firstLink: string): Promise<void> {
  const admin = await stage.enter('admin', firstLink);
  const { body } = await admin.get<{ organisationId: string }>('/api/v1/session');
  stage.knows('headquarters', body.organisationId);
  const register = async (home: 'field-office' | 'institute', kind: string, name: string) => {
    stage.knows(home, (await admin.post('/api/v1/organisations', { kind, name, mandates: [] })).id);
  };
  await register('field-office', 'field-office', '중앙전파관리소');
  await register('institute', 'specialised-body', '한국디지털안전연구원');
  for (const key of peopleOf('headquarters', 'field-office', 'institute')) await bring(stage, key);
  stage.say('과학기술정보통신부와 중앙전파관리소의 담당자를 초대하였습니다.');
}

/** Operators' people, invited once their organisations stand. */
export async function bringOperators(stage: Stage): Promise<void> {
  for (const key of peopleOf('gaon', 'nuri', 'raon', 'agent')) await bring(stage, key);
  stage.say('사업자의 작성자와 확인자를 초대하였습니다.');
}

function peopleOf(...homes: readonly DemoPerson['home'][]): readonly PersonKey[] {
  return (Object.keys(people) as PersonKey[]).filter((key) => key !== 'admin' && homes.includes(people[key].home));
}

async function bring(stage: Stage, key: PersonKey): Promise<void> {
  const { email, name, home, roles } = people[key];
  const path = `/api/v1/organisations/${stage.idOf(home)}/invitations`;
  const { secret } = await stage.as('admin').post<{ secret: string }>(path, { email, name, roles });
  await stage.enter(key, secret);
}
