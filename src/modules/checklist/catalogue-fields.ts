import { REGIMES, type OperatorClass } from '../../shared/regime.js';
import {
  CONDITIONS,
  DECIDES,
  DOMAINS,
  FORCES,
  MARK_KINDS,
  MEASURE_KINDS,
  type AnswerPart,
  type AppliesTo,
  type Bilingual,
  type Catalogue,
  type Choice,
  type ChoicePart,
  type Criterion,
  type CurrentCriterion,
  type Item,
  type ItemMark,
  type LegalBasis,
  type NumberCriterion,
  type NumberPart,
  type PartCriterion,
  type PlainPart,
  type PromptCriterion,
  type RecentCriterion,
  type YearlyCriterion,
} from './catalogue.js';
import {
  checked,
  date,
  flag,
  formed,
  list,
  map,
  number,
  oneOf,
  optional,
  orNull,
  required,
  text,
  variant,
} from './fields.js';
import type { Read } from './fields.js';
import { hasDistinctIds, isCoherent } from './item-checks.js';
import { SOURCES, type Source } from './statutes.js';
import { UNITS, type Unit } from './units.js';

const TITLE = 100;
const SENTENCES = 1_000;
const MOST_ITEMS = 1_000;

const CLASSES = [
  'VAS',
  'VAS-M',
  'DC',
  'DC-colo',
  'DC-own',
  'DC-M',
  'LESSEE',
] as const satisfies readonly OperatorClass[];
const UNIT_NAMES = Object.keys(UNITS) as Unit[];
const SOURCE_NAMES = Object.keys(SOURCES) as Source[];

const key = formed(/^[a-z][a-z0-9-]{0,39}$/, 'capacity');
const unit = oneOf(UNIT_NAMES);
const bilingual = (max: number): Read<Bilingual> =>
  map<Bilingual>({ ko: required(text(max)), en: required(text(max)) });
const title = bilingual(TITLE);
const sentences = bilingual(SENTENCES);

const part = { key: required(key), label: optional(orNull(title), null) };
const plain = <Kind extends string>(kind: Kind): Read<PlainPart<Kind>> =>
  map<PlainPart<Kind>>({ ...part, kind: required(oneOf([kind])) });

const choice = map<Choice>({
  value: required(formed(/^[a-z0-9][a-z0-9-]{0,39}$/, 'n-plus-1')),
  label: required(title),
});
const parts: Read<AnswerPart> = variant<AnswerPart>('kind', {
  number: map<NumberPart>({
    ...part,
    kind: required(oneOf(['number'])),
    unit: required(unit),
    max: optional(orNull(number(0, 1e15)), null),
  }),
  choice: map<ChoicePart>({ ...part, kind: required(oneOf(['choice'])), options: required(list(choice, 2)) }),
  'yes-no-partly': plain('yes-no-partly'),
  'yes-no': plain('yes-no'),
  date: plain('date'),
  text: plain('text'),
  file: plain('file'),
});

const criterion = {
  part: required(key),
  decides: optional(oneOf(DECIDES), 'compliance' as const),
  regimes: optional(list(oneOf(REGIMES)), []),
  suggested: optional(flag, false),
  toConfirm: optional(flag, false),
  note: optional(orNull(sentences), null),
};
const numberCriterion = map<NumberCriterion>({
  ...criterion,
  comparator: required(oneOf(['at-least', 'at-most', 'equals'])),
  value: required(number(0, 1e15)),
  unit: required(unit),
});
const criteria: Read<Criterion> = variant<Criterion>('comparator', {
  'at-least': numberCriterion,
  'at-most': numberCriterion,
  equals: numberCriterion,
  'at-least-part': map<PartCriterion>({
    ...criterion,
    comparator: required(oneOf(['at-least-part'])),
    other: required(key),
  }),
  'within-months': map<RecentCriterion>({
    ...criterion,
    comparator: required(oneOf(['within-months'])),
    value: required(number(1, 120)),
    unit: required(oneOf(['months'])),
  }),
  'within-days-after': map<PromptCriterion>({
    ...criterion,
    comparator: required(oneOf(['within-days-after'])),
    after: required(key),
    value: required(number(0, 3_650)),
    unit: required(oneOf(['days'])),
  }),
  'by-month-day': map<YearlyCriterion>({
    ...criterion,
    comparator: required(oneOf(['by-month-day'])),
    value: required(formed(/^(0[13578]|1[02])-31$|^(0[469]|11)-30$|^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, '01-31')),
  }),
  'not-before-reference': map<CurrentCriterion>({
    ...criterion,
    comparator: required(oneOf(['not-before-reference'])),
  }),
});

const legalBasis = map<LegalBasis>({
  statute: required(oneOf(SOURCE_NAMES)),
  article: optional(orNull(text(TITLE)), null),
  force: required(oneOf(FORCES)),
  versionDate: required(orNull(date)),
  toConfirm: optional(flag, false),
  note: optional(orNull(sentences), null),
});

const item = map<Item>({
  id: required(formed(/^[A-Z]{3}-\d{2}$/, 'RED-03')),
  domain: required(oneOf(DOMAINS)),
  kind: required(oneOf(MEASURE_KINDS)),
  title: required(title),
  requirement: required(sentences),
  guidance: required(sentences),
  evidence: required(sentences),
  parts: required(list(parts, 1)),
  criteria: optional(list(criteria), []),
  marks: optional(list(map<ItemMark>({ kind: required(oneOf(MARK_KINDS)), note: required(sentences) })), []),
  legalBases: required(list(legalBasis, 1)),
  appliesTo: required(
    map<AppliesTo>({ any: required(list(oneOf(CLASSES), 1)), when: optional(list(oneOf(CONDITIONS)), []) }),
  ),
});

const catalogue = map<Catalogue>({
  format: required(oneOf(['ieum-catalogue/1'])),
  id: required(key),
  version: required(formed(/^\d{4}-\d{1,2}$/, '2026-1')),
  title: required(title),
  note: required(sentences),
  source: required(sentences),
  items: required(list(checked(item, isCoherent), 1, MOST_ITEMS)),
});

/** Reads a catalogue document and notes everything that is wrong with it. */
export const catalogueDocument: Read<Catalogue> = checked(catalogue, hasDistinctIds);
