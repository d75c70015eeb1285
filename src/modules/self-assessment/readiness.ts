import {
  criteriaUnder,
  DOMAINS,
  meets,
  type AnswerValues,
  type Bilingual,
  type Domain,
  type Item,
} from '../checklist/index.js';
import type { Blocker } from '../../shared/errors.js';
import type { Regime } from '../../shared/regime.js';
import { answersAllParts, UNANSWERED, type AnswerContent } from './answer-content.js';
import { disagreements, type Disagreement } from './disagreements.js';
import type { Measure } from './measure.js';
import type { RegisterAnswer } from './register-answer.js';

/** What readiness is decided on, for one item. */
export interface ItemAnswer {
  readonly item: Item;
  /** Null where nothing was saved yet. */
  readonly content: AnswerContent | null;
  readonly evidenceIds: readonly string[];
  /** What is registered of its parts. */
  readonly registered: readonly RegisterAnswer[];
}

export type ItemState = 'empty' | 'started' | 'done';

export interface ItemReadiness {
  readonly code: string;
  readonly title: Bilingual;
  readonly state: ItemState;
  /** What is still missing; each names the item in its facts. */
  readonly blockers: readonly Blocker[];
  /** Where the answer and what is registered do not agree. */
  readonly disagreements: readonly Disagreement[];
}

export interface DomainReadiness {
  readonly domain: Domain;
  readonly done: number;
  readonly items: readonly ItemReadiness[];
}

export interface Readiness {
  readonly done: number;
  readonly total: number;
  readonly domains: readonly DomainReadiness[];
}

/** How far an assessment is, by domain in the order of the checklist. The task list, the submission page and the service ask the same. */
export function readinessOf(answers: readonly ItemAnswer[], measure: Measure): Readiness {
  const items = answers.map((answer) => ({ domain: answer.item.domain, ready: itemReadiness(answer, measure) }));
  const domains = DOMAINS.map((domain) => items.filter((each) => each.domain === domain).map(({ ready }) => ready));
  const isDone = ({ state }: ItemReadiness) => state === 'done';
  return {
    done: items.filter(({ ready }) => isDone(ready)).length,
    total: items.length,
    domains: DOMAINS.flatMap((domain, index) => {
      const own = domains[index] ?? [];
      return own.length === 0 ? [] : [{ domain, done: own.filter(isDone).length, items: own }];
    }),
  };
}

/** Everything that stands in the way of submission. */
export function blockersOf(readiness: Readiness): readonly Blocker[] {
  return readiness.domains.flatMap(({ items }) => items.flatMap(({ blockers }) => blockers));
}

export function itemReadiness(answer: ItemAnswer, measure: Measure): ItemReadiness {
  const { id: code, title } = answer.item;
  const blockers = itemBlockers(answer, measure);
  const state = blockers.length === 0 ? 'done' : isUntouched(answer) ? 'empty' : 'started';
  return { code, title, state, blockers, disagreements: disagreementsOf(answer, measure) };
}

function disagreementsOf({ item, content, registered }: ItemAnswer, measure: Measure): readonly Disagreement[] {
  return disagreements(item, content ?? UNANSWERED, registered, measure);
}

/** What one item still lacks. Of an item nobody has answered only that is said. */
export function itemBlockers(of: ItemAnswer, measure: Measure): readonly Blocker[] {
  const { item, content, evidenceIds } = of;
  const answer = content ?? UNANSWERED;
  const missing = answerCodes(item, answer, evidenceIds);
  const files =
    isMeasureUnderTba(item, measure.regime) && !answer.notApplicable && !missing.includes('item-unanswered');
  const codes = [
    ...missing,
    ...(files ? filingCodes(item, answer, measure) : []),
    ...(hasDifferenceReason(answer) || disagreementsOf(of, measure).length === 0
      ? []
      : ['item-difference-without-reason' as const]),
    ...(answer.protect && answer.protectionReason === null ? ['item-protection-without-reason' as const] : []),
  ];
  return codes.map((code) => ({ code, facts: { item: item.id } }));
}

/** True for the items whose status and plan make the annual filing (TBA 22-7(3)): measures, not the figures of who is covered. */
export function isMeasureUnderTba(item: Pick<Item, 'domain'>, regime: Regime): boolean {
  return regime === 'TBA-22-7' && item.domain !== 'SCP';
}

type Code = Blocker['code'];

function answerCodes(item: Item, answer: AnswerContent, evidenceIds: readonly string[]): readonly Code[] {
  if (answer.notApplicable) {
    return answer.notApplicableReason === null ? ['item-not-applicable-without-reason'] : [];
  }
  if (answersAllParts(item, answer.values, evidenceIds)) return [];
  const nothing = Object.keys(answer.values).length === 0 && (evidenceIds.length === 0 || !asksForFile(item));
  return [nothing ? 'item-unanswered' : 'item-incomplete'];
}

/** 이행 현황 always; 향후 계획 with day and owner where the measure does not stand yet, or where a plan was begun. */
function filingCodes(item: Item, answer: AnswerContent, measure: Measure): readonly Code[] {
  const { text = null, dueOn = null, owner = null } = answer.plan ?? {};
  const begun = text !== null || dueOn !== null || owner !== null;
  const missing = text === null || dueOn === null || owner === null;
  const status: readonly Code[] = answer.status === null ? ['item-without-status'] : [];
  if (begun && missing) return [...status, 'item-plan-incomplete'];
  if (!begun && fallsShort(item, answer.values, measure)) return [...status, 'item-without-plan'];
  return status;
}

/** Whether the answer itself says that the measure is not, or not wholly, in place. */
export function fallsShort(item: Item, values: AnswerValues, { regime, reference }: Measure): boolean {
  const saysNo = item.parts.some(
    ({ kind, key }) => kind.startsWith('yes-no') && ['no', 'partly'].includes(String(values[key])),
  );
  const criteria = criteriaUnder(item, regime).filter(({ decides }) => decides === 'compliance');
  return saysNo || criteria.some((criterion) => meets(criterion, values, reference).outcome === 'not-met');
}

const hasDifferenceReason = ({ differenceReason }: AnswerContent) => (differenceReason ?? null) !== null;

const asksForFile = (item: Item) => item.parts.some(({ kind }) => kind === 'file');

function isUntouched({ content, evidenceIds }: ItemAnswer): boolean {
  if (evidenceIds.length > 0) return false;
  if (content === null) return true;
  const { values, ...others } = content;
  const said = Object.values(others).some((value) => value !== null && value !== false);
  return !said && Object.keys(values).length === 0;
}
