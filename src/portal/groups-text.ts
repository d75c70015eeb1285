import type { Groups } from '../modules/facilities/index.js';
import type { FormFields } from '../platform/http/form.js';

const FIELD = 'groups';

/** Common causes as people edit them: one per line, `carrier: k, l`. */
export function groupsText(groups: Groups): string {
  return Object.entries(groups)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : value.join(', ')}`)
    .join('\n');
}

/** The lines of the field `groups` as the fields that an input class reads. */
export function withGroups(fields: FormFields): FormFields {
  return fields.flatMap(([name, text]) =>
    name === FIELD ? text.split('\n').flatMap(fieldsOf) : [[name, text] as const],
  );
}

/** All faults of groups stand at the one field that holds them. */
export const atGroups = <T extends { readonly path: string }>(fault: T): T =>
  fault.path.startsWith(`${FIELD}.`) ? { ...fault, path: FIELD } : fault;

function fieldsOf(line: string): FormFields {
  if (line.trim() === '') return [];
  const [key = '', ...rest] = line.split(':');
  const values = rest.join(':').split(',');
  const name = `${FIELD}.${key.trim()}`;
  return values.length === 1 ? [[name, values[0] ?? '']] : values.map((value) => [`${name}[]`, value]);
}
