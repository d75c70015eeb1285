import { MAXIMUM_DEPTH, type Path, type Spot } from './positions.js';

/** A key that an object has already; `JSON.parse` would silently keep the last one. */
export interface RepeatedKey {
  readonly key: string;
  readonly at: Path;
  readonly offset: number;
}

/** Where a text stops being JSON, and what could stand there. */
export interface JsonBreak {
  readonly offset: number;
  readonly reason: 'syntax' | 'depth';
  readonly allowed: readonly string[];
}

/** More than anybody reads; what lies beyond is counted, so that a hostile text cannot fill the memory. */
export const MAXIMUM_REPEATED = 100_000;

export interface JsonScan {
  readonly repeated: readonly RepeatedKey[];
  /** How many more repeated keys there are. */
  readonly beyond: number;
  readonly broken: JsonBreak | null;
}

/** Walks a JSON text without building its value: fills in the offsets of the spots and finds what `JSON.parse` does not
 *  tell. Needed only once it is known that something is wrong. */
export function scanJson(text: string, spots: Spot): JsonScan {
  const scanner = new JsonScanner(text);
  try {
    scanner.document(spots);
    return { repeated: scanner.repeated, beyond: scanner.beyond, broken: null };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { repeated: scanner.repeated, beyond: scanner.beyond, broken: error.at };
  }
}

class Broken extends Error {
  constructor(readonly at: JsonBreak) {
    super('not JSON');
  }
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const VALUES = ['{', '[', '"', '0-9', '-', 'true', 'false', 'null'];

const ONE_LETTER: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What the inside of a JSON string stands for. Not by `JSON.parse`, which in Node 24.21 now and then misreads what is escaped. */
function unescaped(inside: string): string {
  return inside.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (ONE_LETTER[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

class JsonScanner {
  readonly repeated: RepeatedKey[] = [];
  beyond = 0;
  private readonly steps: (string | number)[] = [];
  private offset = 0;

  constructor(private readonly text: string) {}

  document(spots: Spot): void {
    this.value(spots);
    if (this.offset < this.text.length) this.fail([]);
  }

  private value(spot: Spot | undefined): void {
    this.skip(SPACE);
    if (spot !== undefined) spot.valueOffset = this.offset;
    const first = this.text[this.offset];
    if (first === '{') this.object(spot);
    else if (first === '[') this.list(spot);
    else if (first === '"') this.string();
    else if (!this.skip(ATOM)) this.fail(VALUES);
    this.skip(SPACE);
  }

  private object(spot: Spot | undefined): void {
    const keys = new Set<string>();
    this.entries('}', () => {
      const offset = this.offset;
      const key = this.key();
      if (keys.has(key)) this.noteRepeated(key, offset);
      keys.add(key);
      const below = spot?.below.get(key);
      if (below !== undefined) below.keyOffset = offset;
      this.within(key, below);
    });
  }

  private noteRepeated(key: string, offset: number): void {
    if (this.repeated.length < MAXIMUM_REPEATED) this.repeated.push({ key, at: [...this.steps, key], offset });
    else this.beyond += 1;
  }

  private list(spot: Spot | undefined): void {
    let index = 0;
    this.entries(']', () => {
      this.within(index, spot?.below.get(index));
      index += 1;
    });
  }

  private within(step: string | number, spot: Spot | undefined): void {
    this.steps.push(step);
    if (this.steps.length > MAXIMUM_DEPTH) this.fail([], 'depth');
    this.value(spot);
    this.steps.pop();
  }

  private entries(close: string, entry: () => void): void {
    this.offset += 1;
    this.skip(SPACE);
    if (this.take(close)) return;
    do {
      this.skip(SPACE);
      entry();
    } while (this.take(','));
    if (!this.take(close)) this.fail([',', close]);
  }

  private key(): string {
    const start = this.offset;
    if (this.text[start] !== '"') this.fail(['"']);
    this.string();
    const key = unescaped(this.text.slice(start + 1, this.offset - 1));
    this.skip(SPACE);
    if (!this.take(':')) this.fail([':']);
    return key;
  }

  private string(): void {
    this.offset += 1;
    do this.skip(PLAIN);
    while (this.skip(ESCAPE));
    if (!this.take('"')) this.fail(['"', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000']);
  }

  private take(character: string): boolean {
    if (this.text[this.offset] !== character) return false;
    this.offset += 1;
    return true;
  }

  /** Moves behind what the pattern matches here; false where it matches nothing. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.text)) return false;
    const moved = pattern.lastIndex > this.offset;
    this.offset = pattern.lastIndex;
    return moved;
  }

  private fail(allowed: readonly string[], reason: JsonBreak['reason'] = 'syntax'): never {
    throw new Broken({ offset: this.offset, reason, allowed });
  }
}
