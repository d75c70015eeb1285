import { Client } from 'pg';
import type { Component, Service, Site, Topology } from '../../src/modules/topology/index.js';
import { BEGIN_BULK, bulkRows, operators } from './bulk-rows.js';

/** Adds rows number `from` to `to` of everything that anything lists to the world of the demonstration's story, as the owner. */
export async function fillWorld(ownerUrl: string, from: number, to: number): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    for (const statement of [BEGIN_BULK, ...bulkRows(from, to)]) await client.query(statement);
    await saveRegister(client, from, to);
    await client.query('ANALYZE');
  });
}

/** Adds operators only. */
export async function fillOperators(ownerUrl: string, from: number, to: number): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    for (const statement of [BEGIN_BULK, ...operators(from, to), 'ANALYZE']) await client.query(statement);
  });
}

async function asOwner(ownerUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(ownerUrl);
  await client.connect();
  await work(client).finally(() => client.end());
}

const VERSION = `INSERT INTO register_version (operator_id, number, document, sha256, origin, changes, saved_by_name, saved_at)
  SELECT operator_id, i, coalesce($3, document), sha256, origin, changes, saved_by_name, now()
    FROM generate_series($1::int, $2::int) AS i, (SELECT v.* FROM register_version v JOIN story s ON s.gaon = v.operator_id ORDER BY number LIMIT 1) AS first`;

/** As many versions, the last of them with as many services and components, fifty to a site: more losses times services nobody may simulate. */
async function saveRegister(client: Client, from: number, to: number): Promise<void> {
  const { rows } = await client.query<{ document: Topology; last: number }>(
    `SELECT document, last FROM register_version v JOIN story s ON s.gaon = v.operator_id,
            LATERAL (SELECT max(number) AS last FROM register_version w WHERE w.operator_id = s.gaon) AS m ORDER BY number DESC LIMIT 1`,
  );
  const [{ document, last } = { document: null, last: 0 }] = rows;
  if (document === null) throw new Error('the story has no register');
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  await client.query(VERSION, [last + 1, last + numbers.length - 1, null]);
  await client.query(VERSION, [last + numbers.length, last + numbers.length, grown(document, numbers)]);
}

/** How many components stand in one site, the first of which has its number. */
const SHARE = 50;

function grown(document: Topology, numbers: readonly number[]): Topology {
  return {
    ...document,
    sites: [...document.sites, ...numbers.filter((i) => i % SHARE === 1).map(site)],
    services: [...document.services, ...numbers.map(service)],
    components: [...document.components, ...numbers.map(component)],
  };
}

const site = (i: number): Site => ({ id: `bulk-${i}`, name: `데이터센터 ${i}`, facility: 'F-0001', groups: {} });

const service = (i: number): Service => ({
  id: `service-${i}`,
  name: `서비스 ${i}`,
  users: i,
  core: false,
  requires: [`component-${i}`],
});

const component = (i: number): Component => ({
  id: `component-${i}`,
  name: `구성요소 ${i}`,
  layer: 'application',
  stateful: false,
  requires: [],
  requiredPercent: 100,
  placements: [{ site: `bulk-${i - ((i - 1) % SHARE)}`, role: 'active', percent: 100, lagSeconds: 0 }],
});
