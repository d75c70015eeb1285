import type { OperatorClass, Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Source } from './statutes.js';
import type { Unit } from './units.js';

/** A text in both languages. Korean prevails. */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}

/** The parts of the checklist, in its order. */
export const DOMAINS = [
  'SCP', 'GOV', 'SST', 'USR', 'RED', 'CHG', 'INC', 'RPT', 'DRL',
  'PWR', 'BAT', 'FIR', 'ENV', 'ACC', 'TEN', 'INS', 'ALT',
] as const; // prettier-ignore
export type Domain = (typeof DOMAINS)[number];

/** Kind of measure (조치 유형): 제도적, 관리적, 기술적, 물리적. */
export const MEASURE_KINDS = ['institutional', 'managerial', 'technical', 'physical'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** How binding a basis is (구속력), strongest first. A benchmark can never end in an order. */
export const FORCES = ['statute', 'notice', 'plan', 'benchmark'] as const;
export type Force = (typeof FORCES)[number];

/** One basis of an item. */
export interface LegalBasis {
  readonly statute: Source;
  /** Place in the source as Korean law writes it (`제22조의7제3항`), or null where the source as a whole is meant. */
  readonly article: string | null;
  /** The force with which this basis carries this item. An article that only frames a plan carries it with the force of the plan. */
  readonly force: Force;
  /** In force since, or for requests and policies their day; null where unknown. */
  readonly versionDate: CalendarDate | null;
  /** The text was not seen: article and content must be checked before the item is relied on. */
  readonly toConfirm: boolean;
  readonly note: Bilingual | null;
}

interface Part {
  /** Name of the part within its item, under which the answer is stored. */
  readonly key: string;
  /** Given where the item has more than one part. */
  readonly label: Bilingual | null;
}

export interface NumberPart extends Part {
  readonly kind: 'number';
  readonly unit: Unit;
  /** Largest possible answer where it is less than what the unit allows. */
  readonly max: number | null;
}

export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
}

export interface ChoicePart extends Part {
  readonly kind: 'choice';
  readonly options: readonly Choice[];
}

export interface PlainPart<Kind extends string> extends Part {
  readonly kind: Kind;
}

/** One thing that an item asks for. */
export type AnswerPart =
  | NumberPart
  | ChoicePart
  | PlainPart<'yes-no-partly'>
  | PlainPart<'yes-no'>
  | PlainPart<'date'>
  | PlainPart<'text'>
  | PlainPart<'file'>;

export type AnswerKind = AnswerPart['kind'];

/** What a criterion decides: whether the duty is fulfilled, or whether the operator is covered at all. */
export const DECIDES = ['compliance', 'coverage'] as const;

interface CriterionBase {
  /** Key of the part that is measured. */
  readonly part: string;
  readonly decides: (typeof DECIDES)[number];
  /** The regimes under which the bound holds; empty for all. */
  readonly regimes: readonly Regime[];
  /** The bound stands in no source: a proposal. */
  readonly suggested: boolean;
  /** The bound is second-hand or from a draft; `note` says which. */
  readonly toConfirm: boolean;
  readonly note: Bilingual | null;
}

/** A number held against a fixed bound, in the unit of its part. */
export interface NumberCriterion extends CriterionBase {
  readonly comparator: 'at-least' | 'at-most' | 'equals';
  readonly value: number;
  readonly unit: Unit;
}

/** A number that must reach another part of the same answer. */
export interface PartCriterion extends CriterionBase {
  readonly comparator: 'at-least-part';
  readonly other: string;
}

/** A date not older than so many months before the reference date, and not after it. */
export interface RecentCriterion extends CriterionBase {
  readonly comparator: 'within-months';
  readonly value: number;
  readonly unit: 'months';
}

/** A date at most so many days after another date of the same answer. */
export interface PromptCriterion extends CriterionBase {
  readonly comparator: 'within-days-after';
  readonly after: string;
  readonly value: number;
  readonly unit: 'days';
}

/** A date by the yearly due date (`01-31`) that passed last before the reference date. */
export interface YearlyCriterion extends CriterionBase {
  readonly comparator: 'by-month-day';
  readonly value: string;
}

/** A date, such as an expiry, not before the reference date. */
export interface CurrentCriterion extends CriterionBase {
  readonly comparator: 'not-before-reference';
}

export type Criterion =
  NumberCriterion | PartCriterion | RecentCriterion | PromptCriterion | YearlyCriterion | CurrentCriterion;

export type Comparator = Criterion['comparator'];

/** What the reader must know about an item beside its criteria and bases. */
export const MARK_KINDS = ['suggested', 'to-confirm'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface ItemMark {
  readonly kind: MarkKind;
  readonly note: Bilingual;
}

/** Facts of the operator that an item may ask for beside its classes. */
export const CONDITIONS = ['no-korean-office', 'paid'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Applies to an operator of any of the classes, where all conditions hold. */
export interface AppliesTo {
  readonly any: readonly OperatorClass[];
  readonly when: readonly Condition[];
}

/** A checklist item (점검항목). */
export interface Item {
  /** Domain and number: `RED-03`. */
  readonly id: string;
  readonly domain: Domain;
  readonly kind: MeasureKind;
  readonly title: Bilingual;
  /** The sentence that the author answers. */
  readonly requirement: Bilingual;
  /** What counts, what does not, how to measure. */
  readonly guidance: Bilingual;
  /** The evidence asked for. */
  readonly evidence: Bilingual;
  readonly parts: readonly AnswerPart[];
  readonly criteria: readonly Criterion[];
  readonly marks: readonly ItemMark[];
  readonly legalBases: readonly LegalBasis[];
  readonly appliesTo: AppliesTo;
}

/** A version of the checklist (점검표). */
export interface Catalogue {
  readonly format: 'ieum-catalogue/1';
  readonly id: string;
  /** Year and number of the version: `2026-1`. */
  readonly version: string;
  readonly title: Bilingual;
  /** What the reader must know about the whole. */
  readonly note: Bilingual;
  /** What it was made from. */
  readonly source: Bilingual;
  readonly items: readonly Item[];
}
