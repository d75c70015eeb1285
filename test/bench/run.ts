import { benchLive } from './live/bench-live.js';
import { benchPdf } from './pdf/bench-pdf.js';
import { benchSurvivability } from './survivability/bench-survivability.js';

/** Measurements side by side, as ratios of one run on one machine: `npm run bench -- NAME`. Never a test. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  live: benchLive,
  pdf: benchPdf,
  survivability: benchSurvivability,
};

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exit(1);
}
await bench();
