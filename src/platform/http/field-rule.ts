import type { Facts } from '../../shared/errors.js';
import type { FaultCode } from '../../shared/words/index.js';

/** What is wrong with one value, without its place. */
export interface ValueFault {
  readonly code: FaultCode;
  readonly facts?: Facts;
}

export type InputClass<T extends object = object> = new () => T;

/** One field of an input class: the single place that says what is valid, how a form's text becomes it, and how OpenAPI describes it. */
export interface FieldRule {
  readonly property: string;
  readonly optional: boolean;
  readonly list: boolean;
  /** What is wrong where nothing was sent; it is to be typed where nothing else is said. */
  readonly missing?: FaultCode;
  /** What stands for an optional field that was not sent; null where nothing is said. */
  readonly absent?: false | readonly [];
  /** The input class of a nested object. */
  readonly nested?: InputClass;
  check(value: unknown): ValueFault | null;
  /** The typed value of a form's text; text that does not fit stays as it is, for `check` to refuse. */
  fromForm(text: string): unknown;
}

const RULES = Symbol('field rules');

export function addRule(target: object, rule: FieldRule): void {
  Reflect.defineMetadata(RULES, [...rulesOf(target.constructor as InputClass), rule], target.constructor);
}

/** The field rules of an input class, those of the classes it extends first. */
export function rulesOf(input: InputClass): readonly FieldRule[] {
  return (Reflect.getMetadata(RULES, input) as readonly FieldRule[] | undefined) ?? [];
}
