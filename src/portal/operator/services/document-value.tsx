import type { TopologyNames } from '../../../modules/survivability/index.js';
import { dayText } from '../../../shared/words/day.js';
import { durationIn, type Language, termsIn } from '../../../shared/words/index.js';
import { amountText, type AmountUnit, numberText } from '../../../shared/words/quantity.js';
import { usePage, useWords } from '../../layout/index.js';

/** The fields that hold ids, and what of. */
const ID_FIELDS: Readonly<Record<string, keyof TopologyNames>> = {
  partOf: 'service',
  requires: 'component',
  needs: 'component',
};

const MINUTES: ReadonlySet<string> = new Set(['recoveryMinutes', 'minutes', 'measuredMinutes']);
const UNITS: Readonly<Record<string, AmountUnit>> = {
  ...{ dataLossSeconds: 'seconds', lagSeconds: 'seconds', percent: 'percent', requiredPercent: 'percent' },
  users: 'persons',
};

/** A number with the unit that its key means. */
function numberIn(language: Language, value: number, key: string): string {
  if (MINUTES.has(key)) return durationIn(language, value);
  const unit = Object.hasOwn(UNITS, key) ? UNITS[key] : undefined;
  return unit === undefined ? numberText(value) : amountText(language, value, unit);
}

/** How a value of the document reads, by the key that it stands under: words for roles and layers, names for ids, lists on one line. */
export function useDocumentValue(registered: TopologyNames): (value: unknown, key: string) => string {
  const words = useWords().services;
  const { language } = usePage();
  const { topologyFields, placementRoles, layers, drillScopes } = termsIn(language);
  const names: Readonly<Record<string, string>> = topologyFields;
  const terms: Readonly<Record<string, string>> = { ...layers, ...placementRoles, ...drillScopes };
  const text = (value: string, key: string): string => {
    const kind = Object.hasOwn(ID_FIELDS, key) ? ID_FIELDS[key] : undefined;
    if (kind !== undefined) return registered[kind](value);
    return Object.hasOwn(terms, value) ? (terms[value] ?? value) : dayText(language, value);
  };
  const shown = (value: unknown, key: string): string => {
    if (value === undefined) return words.changes.empty;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'string') return text(value, key);
    if (typeof value === 'number') return numberIn(language, value, key);
    if (Array.isArray(value))
      return value.length === 0 ? words.changes.empty : value.map((each) => shown(each, key)).join(', ');
    const entries = Object.entries(value as object);
    if (entries.length === 0) return words.changes.empty;
    return entries.map(([inner, each]) => `${names[inner] ?? inner} ${shown(each, inner)}`).join(', ');
  };
  return shown;
}
