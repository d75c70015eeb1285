import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Facts } from '../../shared/errors.js';
import type { FaultCode } from '../../shared/words/index.js';

/** Stands for a value that could not be read; why was noted. */
export const UNREAD = Symbol('unread');
export type Unread = typeof UNREAD;

/** Notes a fault at an offset of the text. */
export type Note = (path: string, code: FaultCode, facts: Facts, offset: number) => void;

export interface Entry {
  readonly name: string;
  readonly key: Place;
  readonly value: Place;
}

/** A value in a YAML document: where it stands, and what it holds. */
export class Place {
  constructor(
    private readonly node: Node | null,
    private readonly steps: readonly (string | number)[],
    private readonly note: Note,
    private readonly around = 0,
  ) {}

  /** Notes a fault here. */
  fault(code: FaultCode, facts: Facts = {}): Unread {
    this.note(this.steps.join('.'), code, facts, this.offset);
    return UNREAD;
  }

  /** The plain value of a scalar; undefined where a list or map stands here. */
  get scalar(): unknown {
    if (this.node === null) return null;
    return isScalar(this.node) ? this.node.value : undefined;
  }

  /** The values of a list, or null where none stands here. */
  get list(): readonly Place[] | null {
    return isSeq(this.node) ? this.node.items.map((item, index) => this.below(item as Node | null, index)) : null;
  }

  /** The entries of a map, or null where none stands here. */
  get entries(): readonly Entry[] | null {
    if (!isMap(this.node)) return null;
    return (this.node.items as Pair<Node, Node | null>[]).map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const at = key.range?.[0] ?? this.offset;
      return {
        name,
        key: new Place(key, [...this.steps, name], this.note, at),
        value: new Place(value, [...this.steps, name], this.note, at),
      };
    });
  }

  /** The value so many steps below; the nearest one around it where it is missing. */
  at(...steps: readonly (string | number)[]): Place {
    const [step, ...rest] = steps;
    if (step === undefined) return this;
    const next = typeof step === 'number' ? this.list?.[step] : this.entries?.find(({ name }) => name === step)?.value;
    return next?.at(...rest) ?? this;
  }

  /** What stands here, short enough for a sentence. */
  get shown(): string {
    if (isMap(this.node)) return '{…}';
    if (isSeq(this.node)) return '[…]';
    const text = String(this.scalar);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
  }

  private get offset(): number {
    return this.node?.range?.[0] ?? this.around;
  }

  private below(node: Node | null, step: number): Place {
    return new Place(node, [...this.steps, step], this.note, this.offset);
  }
}
