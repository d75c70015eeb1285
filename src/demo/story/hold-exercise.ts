import { addDays } from '../../shared/time.js';
import type { Stage } from '../stage.js';
import { exercise } from '../world/exercise.js';

interface Outage {
  readonly id: string;
  readonly version: number;
}

/**
 * The ministry calls an exercise in which an operator loses a whole building; the operator enters how it went, and takes what
 * was measured into its register as proven. Invented, as everything of the demonstration is.
 */
export async function holdExercise(stage: Stage): Promise<void> {
  const at = (time: string) => `${addDays(stage.today, -3)}T${time}+09:00`;
  const operator = `/api/v1/operators/${stage.idOf('nuri')}`;
  const author = stage.as('nuriAuthor');
  const { body: sites } = await author.get<{ rows: readonly { id: string; code: string }[] }>(`${operator}/sites`);
  const facts = {
    ...{ title: exercise.title, startedAt: at(exercise.startedAt) },
    lostSites: sites.rows.filter(({ code }) => code === 'alpha').map(({ id }) => id),
  };
  const features = exercise.features.map((code) => ({ code }));
  const { id, version } = await stage
    .as('schemeManager')
    .post<Outage>(`${operator}/outages`, { ...facts, features, exercise: exercise.exercise });
  for (const [time, states] of exercise.course) {
    const rows = Object.entries(states).map(([feature, state]) => ({ feature, state }));
    await author.post(`/api/v1/outages/${id}/statuses`, { at: at(time), rows });
  }
  await author.put(`/api/v1/outages/${id}`, { ...facts, endedAt: at(exercise.endedAt) }, `"${version}"`);
  const { etag } = await author.get(`/api/v1/outages/${id}/proof`);
  await author.put(`/api/v1/outages/${id}/proof`, { takeovers: exercise.proven }, etag);
  stage.say('과학기술정보통신부가 모의훈련을 실시하였고, 사업자가 측정한 전환 시간을 등록정보에 반영하였습니다.');
}
