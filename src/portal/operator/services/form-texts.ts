import type { FormFields } from '../../../platform/http/form.js';

/** Lists that travelled in one hidden field, as the entries they were. */
export function listEntries(fields: FormFields, ...lists: readonly string[]): FormFields {
  return fields.flatMap(([name, text]) =>
    lists.includes(name) ? text.split(/\r?\n/).map((entry) => [name, entry] as const) : [[name, text] as const],
  );
}

/** Puts the fault of a part of the document at the field of the form that holds it; one of no field at the whole form. */
export function atField<T extends { readonly path: string }>(
  labels: Readonly<Record<string, string>>,
  elsewhere: Readonly<Record<string, string>> = {},
): (fault: T) => T {
  return (fault) => {
    const steps = fault.path.split('.').toReversed();
    const found = steps.map((step) => elsewhere[step] ?? step).find((step) => Object.hasOwn(labels, step));
    return { ...fault, path: found ?? '' };
  };
}

export const numberText = (value: number | undefined): string => value?.toString() ?? '';
