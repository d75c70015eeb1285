import { dayText } from '../../../shared/words/day.js';
import { type Language, termsIn } from '../../../shared/words/index.js';
import { numberText } from '../../../shared/words/quantity.js';
import { wordsIn } from '../../words/index.js';

type Names = Readonly<Record<string, string | undefined>>;

/** Numbers that count nothing and are written without separators. */
const PLAIN = new Set(['year', 'version', 'number', 'planPage', 'latitude', 'longitude']);

/** What an entry calls a fact, in words; the code where there are none. */
export function factName(language: Language, key: string): string {
  const names: Names = wordsIn(language).audit.factNames;
  return names[key] ?? key;
}

/** A fact of an entry as a person reads it: codes in their words, days and numbers as they are written, parts one after another. */
export function factText(language: Language, key: string, value: unknown): string {
  const { none, yes, no } = wordsIn(language).audit;
  if (value === null || value === undefined || value === '') return none;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return PLAIN.has(key) ? String(value) : numberText(value);
  if (typeof value === 'string') return codeText(language, key, value);
  if (Array.isArray(value)) return value.map((each) => factText(language, key, each)).join(', ') || none;
  const parts = Object.entries(value).map(
    ([name, part]) => `${factName(language, name)}: ${factText(language, name, part)}`,
  );
  return parts.length === 0 ? none : `(${parts.join(', ')})`;
}

function codeText(language: Language, key: string, value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayText(language, value);
  return namesOf(language)[key]?.[value] ?? value;
}

function namesOf(language: Language): Readonly<Record<string, Names | undefined>> {
  const terms = termsIn(language);
  const { organisationKinds, inspectionKinds, findingKinds, protectionKinds } = terms;
  return {
    basis: terms.inspectionBases,
    disclosure: terms.letterDisclosures,
    document: terms.documentKinds,
    edition: terms.reportEditions,
    extent: terms.siteExtents,
    kind: { ...organisationKinds, ...inspectionKinds, ...findingKinds, ...protectionKinds },
    kinds: terms.operatorKinds,
    measure: terms.judgementMeasures,
    orderable: terms.orderability,
    origin: wordsIn(language).services.versions.origins,
    outcome: terms.opinionOutcomes,
    regime: terms.regimesShort,
    regimes: terms.regimesShort,
    responsible: terms.responsibleParties,
    result: terms.judgementResults,
    roles: terms.roles,
    scopes: terms.permissions,
    subjectKind: terms.auditSubjects,
    use: terms.siteUses,
  };
}
