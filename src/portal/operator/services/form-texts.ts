import type { FormFields } from '../../../platform/http/form.js';
import type { Language } from '../../../shared/words/index.js';
import { type FieldFault, fieldFaults } from '../../layout/index.js';
import type { Refusal } from '../../visit.js';

/** Lists that travelled in one hidden field, as the entries they were. */
export function listEntries(fields: FormFields, ...lists: readonly string[]): FormFields {
  return fields.flatMap(([name, text]) =>
    lists.includes(name) ? text.split(/\r?\n/).map((entry) => [name, entry] as const) : [[name, text] as const],
  );
}

/**
 * Why a form came back. The fault of a part of the document stands at the field that holds it, one of no field at the whole
 * form; `elsewhere` names a field for each part that has none of its own name.
 */
export function documentFaults(
  language: Language,
  refusal: Refusal | null,
  labels: Readonly<Record<string, string>>,
  elsewhere: Readonly<Record<string, string>> = {},
): readonly FieldFault[] {
  const fieldOf = (path: string) =>
    path
      .split('.')
      .toReversed()
      .map((step) => elsewhere[step] ?? step)
      .find((step) => Object.hasOwn(labels, step));
  const placed = (refusal?.faults ?? []).map((fault) => ({ ...fault, path: fieldOf(fault.path) ?? '' }));
  return fieldFaults(language, placed, labels);
}

export const fieldText = (value: number | undefined): string => value?.toString() ?? '';
