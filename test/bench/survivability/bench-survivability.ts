import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulate } from '../../../src/modules/survivability/outcome.js';
import { siteScenarios } from '../../../src/modules/survivability/scenario.js';
import type { ServiceOutcome } from '../../../src/modules/survivability/service-outcome.js';
import { Simulator } from '../../../src/modules/survivability/simulator.js';
import type { Topology } from '../../../src/modules/topology/topology.js';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/embedded-postgres.js';
import { knownDate } from '../../../src/shared/time.js';
import { type OracleService, oracleService, oracleTimes } from '../../support/survivability-oracle.js';
import { generatedTopology } from './generated-topology.js';
import { lossInSql } from './loss-in-sql.js';

const SEED = 20_221_015;
const SITES = 200;
const SIZES = [1_000, 10_000, 100_000] as const;
const asOf = knownDate('2026-11-23');
const provenFrom = '2025-11-23';

/** The engine against the obvious algorithm, against one recursive query, and against itself at other sizes. */
export async function benchSurvivability(): Promise<void> {
  say(`seed ${SEED}, ${SITES} sites, N-1 of all of them, basis declared`);
  const folder = mkdtempSync(join(tmpdir(), 'ieum-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, log: () => undefined, durable: false });
  try {
    for (const size of SIZES) await compareWithSql(postgres.ownerUrl, size);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
  compareWithOracle(1_000, 20, 20);
  compareWithOracle(200_000, SITES, 2); // a million requires
  pairs();
}

async function compareWithSql(ownerUrl: string, size: number): Promise<void> {
  const topology = generatedTopology(size, SITES, SEED);
  const scenarios = siteScenarios(topology);
  const whole = bestOf(() => simulate(topology, { asOf, basis: 'declared', scenarios }));
  const simulator = new Simulator(topology, 'declared', asOf);
  const playing = bestOf(() => playAll(simulator, topology));
  const sql = await lossInSql(ownerUrl, topology);
  const differing = differencesFrom(sql.counts, topology);
  say(
    `${size} components: SQL ${sql.milliseconds.toFixed(0)} ms; ${against(sql.milliseconds, 'playing alone', playing, size)}; ` +
      `${against(sql.milliseconds, 'whole run', whole, size)}; ${differing} of ${SITES} sites differ`,
  );
}

function against(sql: number, what: string, { milliseconds, megabytes }: Measured, size: number): string {
  const each = ((1_000 * milliseconds) / size).toFixed(2);
  return (
    `${what} ${milliseconds.toFixed(0)} ms (${each} µs a component, memory ${megabytes.toFixed(0)} MB), ` +
    `ratio ${(sql / milliseconds).toFixed(1)}`
  );
}

/** What the query's clock counts too: every loss, on a network that is built as its tables are loaded and indexed. */
function playAll(simulator: Simulator, { sites }: Topology): void {
  for (const { id } of sites) simulator.play([id], () => undefined);
}

interface Measured {
  readonly milliseconds: number;
  /** The most that stood in memory after a run, the topology included. */
  readonly megabytes: number;
}

const RUNS = 5;
const WARM_MILLISECONDS = 500;

/** The fastest of a few runs, of more where they are short: what takes milliseconds is warm only after many. */
function bestOf(run: () => unknown): Measured {
  let best: Measured = { milliseconds: Infinity, megabytes: 0 };
  const started = performance.now();
  for (let runs = 0; runs < RUNS || performance.now() - started < WARM_MILLISECONDS; runs++) {
    const begun = performance.now();
    run();
    const took = performance.now() - begun;
    const { heapUsed, external } = process.memoryUsage();
    const megabytes = (heapUsed + external) / 1_048_576;
    best = { milliseconds: Math.min(best.milliseconds, took), megabytes: Math.max(best.megabytes, megabytes) };
  }
  return best;
}

/** Per site, how many components do not go on at minute 0, by the engine and by the query. */
function differencesFrom(counts: ReadonlyMap<string, number>, topology: Topology): number {
  const simulator = new Simulator(topology, 'declared', asOf);
  return topology.sites.filter(({ id }) => {
    const { partOf, components } = simulator.network;
    const stopped = simulator.play(
      [id],
      ({ situation: { parts } }) =>
        components.filter((_, component) => parts.availableAt.at(partOf.at(component)) > 0).length,
    );
    return stopped !== (counts.get(id) ?? 0);
  }).length;
}

function compareWithOracle(size: number, sites: number, losses: number): void {
  const topology = generatedTopology(size, sites, SEED);
  const edges = topology.components.reduce((sum, { requires }) => sum + requires.length, 0);
  const scenarios = siteScenarios(topology).slice(0, losses);
  const begun = performance.now();
  const { scenarios: played } = simulate(topology, { asOf, basis: 'declared', scenarios });
  const engine = performance.now() - begun;
  const started = performance.now();
  let differing = 0;
  for (const { lost, services } of played) {
    const loss = { topology, lost, basis: 'declared', provenFrom, asOf } as const;
    const times = oracleTimes(loss);
    for (const { id: serviceId, ...outcome } of services) {
      const service = topology.services.find(({ id }) => id === serviceId);
      const told = service === undefined ? null : oracleService(loss, times, service);
      if (told === null || !agrees(outcome, told)) differing += 1;
    }
  }
  const oracle = performance.now() - started;
  say(
    `${size} components, ${edges} requires, ${losses} losses: engine ${engine.toFixed(0)} ms (all ${sites} sites and groups for ` +
      `weaknesses), oracle ${oracle.toFixed(0)} ms, ratio ${(oracle / engine).toFixed(1)}; ${differing} service outcomes differ`,
  );
}

const agrees = (outcome: Omit<ServiceOutcome, 'id'>, told: OracleService): boolean =>
  outcome.state === told.state &&
  outcome.recoveryMinutes === told.recoveryMinutes &&
  outcome.levelPercent === told.levelPercent &&
  outcome.finalLevelPercent === told.finalLevelPercent &&
  outcome.dataLossSeconds === told.dataLossSeconds;

/** What a person waits for who asks for the loss of any two of 60 sites. */
function pairs(): void {
  const topology = generatedTopology(1_000, 60, SEED);
  const ids = topology.sites.map(({ id }) => id);
  const scenarios = ids.flatMap((one, at) =>
    ids.slice(at + 1).map((other) => ({ id: `sites:${one},${other}`, kind: 'sites' as const, lost: [one, other] })),
  );
  const begun = performance.now();
  simulate(topology, { asOf, basis: 'declared', scenarios });
  say(
    `N-2 of 1000 components over 60 sites (${scenarios.length} losses): ${(performance.now() - begun).toFixed(0)} ms`,
  );
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
