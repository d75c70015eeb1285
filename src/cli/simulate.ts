import { readFile, stat } from 'node:fs/promises';
import { readScenarios, type Scenario, simulate } from '../modules/survivability/index.js';
import { MAXIMUM_BYTES, readTopology, type Topology } from '../modules/topology/index.js';
import { calendarDate, type CalendarDate, seoulDate } from '../shared/time.js';
import { wordFault } from '../shared/words/index.js';
import { outcomeTable } from './outcome-table.js';
import { RefusedInput } from './refused-input.js';

/** As the command was given them; each scenario set may be left out. */
export interface SimulateOptions {
  readonly file: string;
  readonly scenario: readonly string[];
  readonly 'n-1': boolean;
  readonly groups: boolean;
  readonly 'n-2': boolean;
  readonly 'as-of': string | undefined;
  readonly proven: boolean;
  readonly json: boolean;
}

/** Simulates a topology in a file and prints what came of it. Needs no database. @throws RefusedInput with every fault */
export async function runSimulation(options: SimulateOptions): Promise<void> {
  const asOf = dayOf(options['as-of']);
  const topology = await readTopologyFile(options.file);
  const scenarios = chosen(options, topology);
  const basis = options.proven ? 'proven' : 'declared';
  const outcome = simulate(topology, { asOf, basis, scenarios });
  await print(options.json ? `${JSON.stringify(outcome, null, 2)}\n` : outcomeTable(outcome, topology));
}

function dayOf(text: string | undefined): CalendarDate {
  if (text === undefined) return seoulDate(new Date());
  const day = calendarDate(text);
  if (day === null)
    throw new RefusedInput([`--as-of: ${wordFault('ko', { code: 'not-a-date', facts: { found: text } })}`]);
  return day;
}

async function readTopologyFile(file: string): Promise<Topology> {
  const format = file.toLowerCase().endsWith('.json') ? 'json' : 'yaml';
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new RefusedInput([`파일을 찾을 수 없습니다: ${file}`]);
  if (found.size > MAXIMUM_BYTES[format]) {
    const facts = { maxBytes: MAXIMUM_BYTES[format], foundBytes: found.size };
    throw new RefusedInput([`${file}: ${wordFault('ko', { code: 'document-too-large', facts })}`]);
  }
  const read = readTopology(await readFile(file, 'utf8'), format);
  if ('topology' in read) return read.topology;
  throw new RefusedInput(
    read.faults.map(({ line, column, path, code, facts }) => {
      const at = path === '' ? '' : `${path}: `;
      return `${file}:${line}:${column}: ${at}${wordFault('ko', { code, facts: facts ?? {} })}`;
    }),
  );
}

/** The scenarios that were asked for. */
function chosen(options: SimulateOptions, topology: Topology): readonly Scenario[] {
  const { scenario, groups, 'n-1': n1, 'n-2': n2 } = options;
  const read = readScenarios(topology, { scenario, n1, groups, n2 });
  if ('scenarios' in read) return read.scenarios;
  throw new RefusedInput(
    read.faults.map(({ code, found }) => `--scenario: ${wordFault('ko', { code, facts: { found } })}`),
  );
}

/** Waits for a reader who is slower than we are; one who has heard enough ends it. */
function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : fail(error)));
    process.stdout.write(text, () => done());
  });
}
