import type { Item } from '../../../modules/checklist/index.js';
import { isMeasureUnderTba, type AnswerContent } from '../../../modules/self-assessment/index.js';
import type { Regime } from '../../../shared/regime.js';
import { type Language } from '../../../shared/words/index.js';
import type { ConflictField } from '../../layout/index.js';
import { wordsIn } from '../../words/index.js';
import { partLabel, valueText } from './answer-words.js';

/** The fields of an item's form, by name, with what stands in them; a page shows them, a conflict compares them. */
export function answerFields(item: Item, content: AnswerContent): Readonly<Record<string, string>> {
  const {
    values,
    explanation,
    differenceReason,
    notApplicable,
    notApplicableReason,
    status,
    plan,
    protect,
    protectionReason,
  } = content;
  const parts = item.parts.filter(({ kind }) => kind !== 'file');
  return {
    ...Object.fromEntries(parts.map(({ key }) => [`values.${key}`, textOf(values[key])])),
    differenceReason: differenceReason ?? '',
    explanation: explanation ?? '',
    notApplicable: notApplicable ? 'true' : '',
    notApplicableReason: notApplicableReason ?? '',
    status: status ?? '',
    'plan.text': plan?.text ?? '',
    'plan.dueOn': plan?.dueOn ?? '',
    'plan.owner': plan?.owner ?? '',
    protect: protect ? 'true' : '',
    protectionReason: protectionReason ?? '',
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** What the fields are called. */
export function answerLabels(language: Language, item: Item): Readonly<Record<string, string>> {
  const words = wordsIn(language).assessment.item;
  return {
    ...Object.fromEntries(item.parts.map((part) => [`values.${part.key}`, partLabel(language, part)])),
    differenceReason: wordsIn(language).assessment.registered.reason,
    explanation: words.explanation,
    notApplicable: words.notApplicable,
    notApplicableReason: words.notApplicableReason,
    status: words.status,
    'plan.text': words.planText,
    'plan.dueOn': words.planDue,
    'plan.owner': words.planOwner,
    protect: words.protect,
    protectionReason: words.protectionReason,
  };
}

/** Typed and saved side by side. Choices and days are shown, not edited, where two people disagree. */
export function conflictFields(
  language: Language,
  { item, regime }: { item: Item; regime: Regime },
  typed: Readonly<Record<string, string>>,
  current: AnswerContent,
): readonly ConflictField[] {
  const labels = answerLabels(language, item);
  const saved = answerFields(item, current);
  const words = wordsIn(language).assessment.item;
  const filed = isMeasureUnderTba(item, regime);
  return Object.keys(saved)
    .filter((name) => filed || !/^(status$|plan\.)/.test(name) || saved[name] !== '')
    .map((name) => {
      const part = item.parts.find(({ key }) => `values.${key}` === name);
      const chosen = part !== undefined && part.kind !== 'number' && part.kind !== 'text';
      const flag = name === 'notApplicable' || name === 'protect';
      const base = { name, label: labels[name] ?? name, yours: typed[name] ?? '', current: saved[name] ?? '' };
      if (flag) return { ...base, show: (value: string) => (value === 'true' ? words.yes : words.no) };
      return chosen ? { ...base, show: (value: string) => valueText(language, part, value) } : base;
    });
}
