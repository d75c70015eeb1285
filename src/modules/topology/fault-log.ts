import type { Fault, Facts } from '../../shared/errors.js';
import type { Path } from '../../shared/positions.js';
import type { FaultCode } from '../../shared/words/index.js';

/** A fault that still knows its steps, so that its line and column can be sought in the text. */
export interface PathFault extends Fault {
  readonly at: Path;
  /** Whether the key or the value of the last step is at fault. */
  readonly on: 'key' | 'value';
}

/** More faults than anybody reads; what lies beyond is counted, so that a hostile document cannot fill the memory. */
export const MAXIMUM_FAULTS = 100_000;

/** Collects faults while a document is walked; `within` keeps the steps to where the walk is. */
export class FaultLog {
  private readonly steps: (string | number)[] = [];
  private readonly list: PathFault[] = [];
  private beyond = 0;

  within<Result>(step: string | number, walk: () => Result): Result {
    this.steps.push(step);
    const result = walk();
    this.steps.pop();
    return result;
  }

  /** Notes a fault of the value where the walk is. Gives null, which stands for a value that could not be read. */
  add(code: FaultCode, facts: Facts = {}): null {
    this.addAt([], code, facts);
    return null;
  }

  /** Notes a fault of the key itself, below where the walk is. */
  addKey(key: string, code: FaultCode, facts: Facts): void {
    this.addAt([key], code, facts, 'key');
  }

  /** Notes a fault of a value further below where the walk is. */
  addAt(below: Path, code: FaultCode, facts: Facts = {}, on: 'key' | 'value' = 'value'): void {
    if (this.list.length >= MAXIMUM_FAULTS) {
      this.beyond += 1;
      return;
    }
    const at = [...this.steps, ...below];
    this.list.push({ path: at.join('.'), code, facts, at, on });
  }

  get faults(): readonly PathFault[] {
    if (this.beyond === 0) return this.list;
    const facts = { shown: this.list.length, beyond: this.beyond };
    return [...this.list, { path: '', code: 'more-faults', facts, at: [], on: 'value' }];
  }
}

const SHOWN = 80;

/** What was found, short enough for a sentence: text in quotes, so that "10" and 10 differ. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
}
