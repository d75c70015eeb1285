import { Invalid, type Fault } from '../../shared/errors.js';
import { hasRepeatedKeys } from '../../shared/json-keys.js';
import { scanJson, type RepeatedKey } from '../../shared/json-scan.js';
import { positionsIn, spotsFor } from '../../shared/positions.js';
import { shown } from './input.js';

/** A body is read before anybody is known: nobody gets a long answer to a short question. */
const MOST_FAULTS = 100;

/**
 * The value of a JSON text. An object with a key twice is refused, as a form with a field twice is: `JSON.parse` alone keeps
 * the last one and says nothing.
 * @throws SyntaxError where it is no JSON; Invalid with the path, line and column of every repeated key
 */
export function parseJsonBody(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (hasRepeatedKeys(text, value)) refuseRepeated(text);
  return value;
}

function refuseRepeated(text: string): void {
  const { repeated, beyond } = scanJson(text, spotsFor([]));
  if (repeated.length === 0) return; // deeper than any input, which says so itself
  const told = repeated.slice(0, MOST_FAULTS);
  const more = repeated.length - told.length + beyond;
  const position = positionsIn(text);
  const faults = told.map(({ key, at, offset }) => ({ ...faultOf(key, at), ...position(offset) }));
  throw new Invalid(more === 0 ? faults : [...faults, moreFaults(told.length, more)]);
}

const faultOf = (key: string, at: RepeatedKey['at']): Fault => ({
  path: at.join('.'),
  code: 'key-repeated',
  facts: { found: shown(key) },
});

const moreFaults = (count: number, beyond: number): Fault => ({
  path: '',
  code: 'more-faults',
  facts: { shown: count, beyond },
});
