import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** So many people watch, each on as many screens as one may. */
export const PEOPLE = 101;

export const sessionOf = (person: number): string => `bench-session-${person}`;

/** People of the ministry with a session each, and an operator with an outage of forty features; written as the owner but for the outage. */
export async function fillBoard(address: string, ownerUrl: string) {
  const operator = await fillPeople(ownerUrl);
  const call = async (method: string, path: string, body?: object) => {
    const headers = { cookie: `ieum_session=${sessionOf(0)}`, 'content-type': 'application/json' };
    const answer = await fetch(address + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { id: string; rows: { feature: { id: string } }[] };
  };
  const startedAt = new Date(Date.now() - 3_600_000).toISOString();
  const features = Array.from({ length: 40 }, (_, at) => ({ name: `기능 ${at + 1}`, serviceName: '메신저' }));
  const facts = { title: '장애', startedAt, features, state: 'unreachable' };
  const { id } = await call('POST', `/api/v1/operators/${operator}/outages`, facts);
  const statuses = `/api/v1/outages/${id}/statuses`;
  const ids = (await call('GET', statuses)).rows.map(({ feature }) => feature.id);
  let round = 0;
  return {
    path: `/api/v1/outages/${id}/changes`,
    now: async () => JSON.stringify((await call('GET', statuses)).rows),
    change: async (): Promise<void> => {
      round++;
      const state = round % 2 === 0 ? 'restoring' : 'degraded';
      const rows = ids.map((feature) => ({ feature, state, note: `sent ${Date.now()}` }));
      await call('POST', statuses, { at: new Date().toISOString(), rows });
    },
  };
}

async function fillPeople(ownerUrl: string): Promise<string> {
  const owner = new Client(ownerUrl);
  await owner.connect();
  try {
    return await fillWith(owner);
  } finally {
    await owner.end();
  }
}

async function fillWith(owner: Client): Promise<string> {
  const [ministry, operator] = [randomUUID(), randomUUID()];
  await owner.query(
    `INSERT INTO organisation (id, kind, name, created_at) VALUES ($1, 'headquarters', '본부', now()), ($2, 'operator', '사업자', now())`,
    [ministry, operator],
  );
  await owner.query(
    `INSERT INTO operator (id, business_number, kinds, korean_office, paid_services, public_body, registered_at)
     VALUES ($1, '1248100998', '{value-added}', true, false, false, now())`,
    [operator],
  );
  for (let person = 0; person < PEOPLE; person++) {
    const id = randomUUID();
    await owner.query(
      `INSERT INTO person (id, organisation_id, email, name, roles, active, created_at)
       VALUES ($1, $2, $3, '담당자', '{scheme-manager}', true, now())`,
      [id, ministry, `${person}@ministry.example`],
    );
    const hash = createHash('sha256').update(sessionOf(person)).digest('hex');
    await owner.query('INSERT INTO technical.session (token_hash, person_id) VALUES ($1, $2)', [hash, id]);
  }
  return operator;
}
