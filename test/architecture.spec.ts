import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The order of the house, bottom to top. A room imports only rooms below it; this list is the only place where the order is written. */
const ROOMS = [
  'audit',
  'identity',
  'evidence',
  'checklist',
  'operators',
  'facilities',
  'topology',
  'survivability',
  'obligations',
  'inspections',
  'self-assessment',
  'findings',
  'review',
  'outages',
  'reports',
];
const DOORS = ['portal', 'api', 'jobs', 'demo'];
const SOURCE = resolve(import.meta.dirname, '../src');

/** A file in a room without one of these before its extension is pure. */
const SUFFIXES =
  /\.(entity|input|service|queries|thread|policy|module|guard|decorator|source|spec|db\.spec|page|view|api|subscriber)\.tsx?$|\/index\.ts$/;
const IMPURE = /^(@nestjs\/|typeorm$|node:|pg$|fastify$|@fastify\/)/;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = filesBelow(SOURCE).filter((file) => /\.tsx?$/.test(file));
const imports = files.filter((file) => !/\.spec\.tsx?$/.test(file)).flatMap(importsOf);

describe('the house', () => {
  it('is read whole', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('has no folder that is not a room of the list', () => {
    const found = readdirSync(join(SOURCE, 'modules'));
    expect(found.filter((name) => !ROOMS.includes(name))).toEqual([]);
  });

  it('lets a room import only rooms below it, and those through their index', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (here === null || there === null || here === there) return false;
      return ROOMS.indexOf(there) >= ROOMS.indexOf(here) || !to.endsWith('/index.ts');
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('lets doors reach a room through its index only, and no room reach a door', () => {
    const throughWindow = imports.filter(
      ({ from, to }) => roomOf(from) === null && roomOf(to) !== null && !to.endsWith('/index.ts'),
    );
    const outward = imports.filter(
      ({ from, to }) => roomOf(from) !== null && DOORS.some((door) => relative(SOURCE, to).startsWith(`${door}/`)),
    );
    expect([...throughWindow, ...outward].map(shown)).toEqual([]);
  });

  it('keeps the platform free of the domain, and the vocabulary free of everything', () => {
    const within = (path: string, folder: string) => relative(SOURCE, path).startsWith(`${folder}/`);
    const wrong = imports.filter(({ from, to }) => {
      if (within(from, 'shared')) return !within(to, 'shared');
      return within(from, 'platform') && !within(to, 'platform') && !within(to, 'shared');
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('keeps pure what has no suffix: no framework, no database, no node, no clock', () => {
    const pure = files
      .filter((file) => relative(SOURCE, file).startsWith('shared/') || roomOf(file) !== null)
      .filter((file) => !SUFFIXES.test(file));
    const wrong = pure.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const modules = [...text.matchAll(/from '([^'.][^']*)'/g)].map(([, name = '']) => name);
      const clock = /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b|\bMath\.random\(|\bprocess\./.test(text)
        ? ['the clock, chance or the process']
        : [];
      return [...modules.filter((name) => IMPURE.test(name)), ...clock].map(
        (what) => `${relative(SOURCE, file)} uses ${what}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has no cycle between files, of types neither', () => {
    expect(cycles(imports)).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = files
      .filter((file) => /process\.env/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SOURCE, file));
    expect(readers.filter((file) => !['main.ts', 'cli.ts', 'platform/config/settings.ts'].includes(file))).toEqual([]);
  });

  it('names no maker and no helper of everything', () => {
    const vague = files
      .map((file) => relative(SOURCE, file))
      .filter((file) => /(^|\/)(utils?|helpers?|common|manager)(\.|\/)/.test(file));
    expect(vague).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/^(?:import|export)[^;]*? from '(\.[^']+)';|^import '(\.[^']+)';/gm)];
  return found.map((match) => ({
    from: file,
    to: sourceOf(resolve(dirname(file), match[1] ?? match[2] ?? '')),
  }));
}

/** The file behind an import that ends in `.js`. */
function sourceOf(path: string): string {
  const stem = path.replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find((file) => files.includes(file)) ?? path;
}

const roomOf = (file: string) => /\/src\/modules\/([^/]+)\//.exec(file)?.[1] ?? null;
const shown = ({ from, to }: Import) => `${relative(SOURCE, from)} -> ${relative(SOURCE, to)}`;

/** One path per cycle, found by walking the graph once. */
function cycles(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open')
      found.push([...path.slice(path.indexOf(file)), file].map((step) => relative(SOURCE, step)).join(' -> '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
