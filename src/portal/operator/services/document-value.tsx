import { dayText } from '../../../shared/words/day.js';
import { termsIn } from '../../../shared/words/index.js';
import { numberText } from '../../../shared/words/quantity.js';
import { usePage, useWords } from '../../layout/index.js';

/** How a value of the document reads: words for roles and layers, lists on one line. */
export function useDocumentValue(): (value: unknown) => string {
  const words = useWords().services;
  const { language } = usePage();
  const { topologyFields, placementRoles, layers, drillScopes } = termsIn(language);
  const names: Readonly<Record<string, string>> = topologyFields;
  const terms: Readonly<Record<string, string>> = { ...layers, ...placementRoles, ...drillScopes };
  const shown = (value: unknown): string => {
    if (value === undefined) return words.changes.empty;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'string')
      return Object.hasOwn(terms, value) ? (terms[value] ?? value) : dayText(language, value);
    if (typeof value === 'number') return numberText(value);
    if (Array.isArray(value)) return value.length === 0 ? words.changes.empty : value.map(String).join(', ');
    const entries = Object.entries(value as object);
    if (entries.length === 0) return words.changes.empty;
    return entries.map(([key, each]) => `${names[key] ?? key} ${shown(each)}`).join(', ');
  };
  return shown;
}
