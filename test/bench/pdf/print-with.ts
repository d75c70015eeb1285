import { writeFileSync } from 'node:fs';
import { documentNamed, type DocumentName } from './documents.js';
import { PRINTERS } from './printers.js';

/** One printer in a process of its own: how long the first takes and the best of those after, and how much memory all of it took. */
const [printer = '', document = '', out = ''] = process.argv.slice(2);
const ready = (await PRINTERS[printer]?.(await documentNamed(document as DocumentName))) ?? fail();
const before = process.resourceUsage().maxRSS;
const milliseconds: number[] = [];
for (let time = 0; time < 25; time++) {
  const start = performance.now();
  writeFileSync(out, await ready.print());
  milliseconds.push(performance.now() - start);
}
const [first = 0, ...warm] = milliseconds;
const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
process.stdout.write(JSON.stringify({ first, best: Math.min(...warm), megabytes }));
await ready.close();

function fail(): never {
  throw new Error(`no printer is called ${printer}`);
}
