import { Client } from 'pg';
import type { Topology } from '../../../src/modules/topology/topology.js';

/** The loss of every site as one recursive query: which components do not go on at minute 0. It knows no minutes, no takeovers,
 *  no reasons; it is the least that an answer from the database would be. */
const REACHED = `
  WITH RECURSIVE short AS (
    SELECT here.site, here.component
      FROM placement here
      JOIN component USING (component)
      JOIN LATERAL (SELECT coalesce(sum(percent), 0) AS percent FROM placement other
                     WHERE other.component = here.component AND other.is_active AND other.site <> here.site) AS rest ON true
     WHERE here.is_active AND rest.percent < component.required
  ), hit AS (
    SELECT site, component FROM short
    UNION
    SELECT hit.site, requires.component FROM hit JOIN requires ON requires.required = hit.component
  )
  SELECT site, count(*)::int AS count FROM hit GROUP BY site`;

export interface LossInSql {
  readonly counts: ReadonlyMap<string, number>;
  readonly milliseconds: number;
}

/** Loads the topology into tables of its own, with indexes and statistics, and runs the query. */
export async function lossInSql(ownerUrl: string, topology: Topology): Promise<LossInSql> {
  const client = new Client(ownerUrl);
  await client.connect();
  try {
    await load(client, topology);
    const begun = performance.now();
    const { rows } = await client.query<{ site: string; count: number }>(REACHED);
    return { counts: new Map(rows.map(({ site, count }) => [site, count])), milliseconds: performance.now() - begun };
  } finally {
    await client.end();
  }
}

async function load(client: Client, { components }: Topology): Promise<void> {
  await client.query(`
    DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench; SET search_path = bench;
    SET work_mem = '256MB';
    CREATE TABLE component (component text PRIMARY KEY, required int NOT NULL);
    CREATE TABLE placement (component text NOT NULL, site text NOT NULL, percent int NOT NULL, is_active boolean NOT NULL);
    CREATE TABLE requires (component text NOT NULL, required text NOT NULL)`);
  await insert(
    client,
    'component',
    [components.map(({ id }) => id), components.map((each) => each.requiredPercent)],
    ['text', 'int'],
  );
  const placements = components.flatMap(({ id, placements: list }) => list.map((placement) => ({ id, ...placement })));
  await insert(
    client,
    'placement',
    [
      placements.map(({ id }) => id),
      placements.map(({ site }) => site),
      placements.map(({ percent }) => percent),
      placements.map(({ role }) => role === 'active'),
    ],
    ['text', 'text', 'int', 'boolean'],
  );
  const edges = components.flatMap(({ id, requires }) => requires.map((required) => [id, required] as const));
  await insert(client, 'requires', [edges.map(([id]) => id), edges.map(([, required]) => required)], ['text', 'text']);
  await client.query(`
    CREATE INDEX ON placement (component); CREATE INDEX ON placement (site); CREATE INDEX ON requires (required);
    ANALYZE component; ANALYZE placement; ANALYZE requires`);
}

async function insert(
  client: Client,
  table: string,
  columns: readonly unknown[][],
  types: readonly string[],
): Promise<void> {
  const lists = types.map((type, at) => `$${at + 1}::${type}[]`).join(', ');
  await client.query(`INSERT INTO ${table} SELECT * FROM unnest(${lists})`, [...columns]);
}
