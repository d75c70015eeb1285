import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPdf } from '../../support/pdf-reader.js';
import { brokenWords, wordsIn } from './broken-words.js';
import { DOCUMENTS, documentNamed, type DocumentName } from './documents.js';
import { type PlainBlock, plainBlocks } from './plain-block.js';
import { PRINTERS } from './printers.js';

interface Measured {
  readonly first: number;
  readonly best: number;
  readonly megabytes: number;
}

/** The same words by us, by the library that we print on, by Typst and by a browser, each in a process of its own. */
export async function benchPdf(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-bench-'));
  try {
    for (const name of DOCUMENTS) {
      await compare(name, folder);
      process.stdout.write(`${name}, where our time goes: ${inOwnProcess('where-time-goes.ts', [name], folder)}\n`);
    }
    process.stdout.write(
      `the server waits at most ${inOwnProcess('event-loop.ts', [], folder)} ms while reports are printed\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(name: DocumentName, folder: string): Promise<void> {
  const words = new Set(
    plainBlocks((await documentNamed(name)).blocks)
      .flatMap(textsOf)
      .flatMap(wordsIn),
  );
  let ours: number | null = null;
  for (const printer of Object.keys(PRINTERS)) {
    const out = join(folder, `${name}-${printer}.pdf`);
    const { first, best, megabytes } = measured(printer, name, out);
    ours ??= best;
    const bytes = readFileSync(out);
    const { pages, text } = await readPdf(bytes);
    process.stdout.write(
      `${name} by ${printer}: ${best.toFixed(0)} ms warm (${(best / ours).toFixed(1)} times ours), ${first.toFixed(0)} ms the first, ` +
        `memory ${megabytes.toFixed(0)} MB more, ${pages.length} pages, ${(bytes.length / 1024).toFixed(0)} KB, ` +
        `${pages[0]?.structure == null ? 'not tagged' : 'tagged'}, ${brokenWords(text, words)} Korean words broken\n`,
    );
  }
}

const measured = (printer: string, document: string, out: string): Measured =>
  JSON.parse(inOwnProcess('print-with.ts', [printer, document, out], dirname(out))) as Measured;

/** What a program beside this one writes, in a process of its own. */
function inOwnProcess(program: string, parameters: readonly string[], folder: string): string {
  const jiti = join(dirname(createRequire(import.meta.url).resolve('jiti')), 'jiti-cli.mjs');
  return execFileSync(process.execPath, [jiti, join(import.meta.dirname, program), ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, IEUM_TEST_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const textsOf = (block: PlainBlock): readonly string[] =>
  block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text];
