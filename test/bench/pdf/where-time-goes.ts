import { type Profiler, Session } from 'node:inspector/promises';
import { documentNamed, type DocumentName } from './documents.js';
import { PRINTERS } from './printers.js';

/** Prints often enough to be warm, then tells which parts of it take most of the processor's time: a line as it is read. */
const [name = ''] = process.argv.slice(2);
const printer = await PRINTERS['ieum']?.(await documentNamed(name as DocumentName));
const printTimes = async (times: number) => {
  for (let time = 0; time < times; time++) await printer?.print();
};
await printTimes(10);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.start');
await printTimes(10);
const { profile } = await session.post('Profiler.stop');
process.stdout.write(sharesIn(profile));

/** `21 % garbage collection, 14 % line-break.js, …` */
function sharesIn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): string {
  const partOf = new Map(nodes.map(({ id, callFrame }) => [id, part(callFrame)]));
  const spent = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const which = partOf.get(id) ?? 'other';
    spent.set(which, (spent.get(which) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const all = [...spent.values()].reduce((sum, each) => sum + each, 0);
  const most = [...spent].sort(([, a], [, b]) => b - a).slice(0, 12);
  return most.map(([which, each]) => `${((each / all) * 100).toFixed(0)} % ${which}`).join(', ');
}

/** A library by its name, a file of ours by its own, what is neither by what V8 calls it. */
function part({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName.replaceAll(/[()]/g, '');
  const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  return library ?? url.split('/').slice(-2).join('/');
}
