import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Invalid, type Fault } from '../../shared/errors.js';
import { type FieldRule, rulesOf, type InputClass } from './field-rule.js';
import { shown } from './input.js';

/**
 * Turns what a door received into a checked input: no unknown field, every fault at once, absent optional fields as null.
 * @throws Invalid with all faults.
 */
export function readInput<T extends object>(input: InputClass<T>, raw: unknown): T {
  const { value, faults } = tryInput(input, raw);
  if (faults.length > 0) throw new Invalid(faults);
  return value;
}

/** The same without throwing: pages show the faults beside what was typed. */
export function tryInput<T extends object>(input: InputClass<T>, raw: unknown): { value: T; faults: readonly Fault[] } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { value: new input(), faults: [{ path: '', code: 'not-an-object' }] };
  }
  const unreadable = unreadableField(raw, '', 0);
  if (unreadable !== null) return { value: new input(), faults: [unreadable] };
  const value = plainToInstance(input, raw);
  const errors = validateSync(value, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  fillAbsent(input, value);
  return { value, faults: errors.flatMap((error) => faultsOf(error, input, '')) };
}

/** Deeper than anything that any input asks for. */
const DEEPEST = 20;
/** Names that class-transformer takes for an object's own class. */
const RESERVED = new Set(['constructor', '__proto__']);

/** The first field that no input has and that must not reach class-transformer: it would fail on it. */
function unreadableField(value: unknown, path: string, depth: number): Fault | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, entry] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (RESERVED.has(key) || depth > DEEPEST) return { path: at, code: 'unknown', facts: { found: key } };
    const below = unreadableField(entry, at, depth + 1);
    if (below !== null) return below;
  }
  return null;
}

function fillAbsent(input: InputClass, value: object): void {
  const record = value as Record<string, unknown>;
  for (const rule of rulesOf(input)) {
    const held = record[rule.property];
    if (held === undefined && rule.optional) record[rule.property] = rule.absent ?? null;
    if (rule.nested === undefined) continue;
    for (const entry of Array.isArray(held) ? held : [held]) {
      if (typeof entry === 'object' && entry !== null) fillAbsent(rule.nested, entry as object);
    }
  }
}

function faultsOf(error: ValidationError, input: InputClass, prefix: string): readonly Fault[] {
  const path = prefix === '' ? error.property : `${prefix}.${error.property}`;
  if (error.constraints?.['whitelistValidation'] !== undefined)
    return [{ path, code: 'unknown', facts: { found: error.property } }];
  const rule = rulesOf(input).find(({ property }) => property === error.property);
  const fault =
    error.value === undefined || error.value === null ? missing(error.value, rule) : rule?.check(error.value);
  if (fault) return [{ path, ...fault }];
  return (error.children ?? []).flatMap((child) =>
    nestedFaults(child, rule?.nested ?? input, rule?.list === true, path),
  );
}

function nestedFaults(child: ValidationError, nested: InputClass, list: boolean, path: string): readonly Fault[] {
  if (!list) return faultsOf(child, nested, path);
  return (child.children ?? []).flatMap((entry) => faultsOf(entry, nested, `${path}.${child.property}`));
}

const missing = (value: unknown, rule: FieldRule | undefined): Pick<Fault, 'code' | 'facts'> => ({
  code: rule?.missing ?? 'required',
  facts: { found: shown(value) },
});
