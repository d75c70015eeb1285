import type { Text } from '../../platform/pdf/block.js';
import { dayText } from '../../shared/words/day.js';
import { fill } from '../../shared/words/index.js';
import { amountText } from '../../shared/words/quantity.js';
import type { AnswerPart, AnswerValue } from '../checklist/index.js';
import { saysNothing } from '../self-assessment/index.js';
import type { AnsweredItem, ReportAnswer, ReportItem, ReportPlan } from './audit-report-model.js';
import type { Wording } from './report-wording.js';

/** Everything that the operator answered on an item, whole: one text for each part, explanation, status and plan. */
export function answerTexts(answer: ReportAnswer, wording: Wording): readonly Text[] {
  const words = wording.words.items;
  const parts = answer.parts.map(
    (part) => [part.label?.[wording.language] ?? '', partText(part, answer.values[part.key], wording)] as const,
  );
  const said = [
    ['', notApplicableText(answer, wording)],
    ...parts,
    [words.differenceReason, answer.differenceReason ?? ''],
    [words.explanation, answer.explanation],
    [words.status, answer.status ?? ''],
    [words.plan, planText(answer.plan, wording)],
  ] as const;
  const texts = said.filter(([, text]) => text !== '').map(([label, text]) => labelled(label, text));
  const protection = answer.protectionReason;
  return [
    ...(texts.length === 0 ? [isUnanswered(answer) ? words.unanswered : words.byEvidence] : texts),
    ...(protection === null ? [] : [labelled(words.protection, protection)]),
  ];
}

export function isUnanswered({ parts, values, explanation, evidence, notApplicableReason }: ReportAnswer): boolean {
  const notApplicable = notApplicableReason !== null;
  return saysNothing(parts, { values, explanation, notApplicable }, evidence.length);
}

function labelled(label: string, text: string): Text {
  return label === '' ? text : [{ kind: 'strong', text: label }, `: ${text}`];
}

function notApplicableText({ notApplicableReason: reason }: ReportAnswer, wording: Wording): string {
  const words = wording.words.items;
  return reason === null ? '' : fill(words.notApplicable, { reason });
}

/** The answer in a few words, for the line of the overview. Its whole text stands with the item. */
export function shortAnswer(
  { answer, withheld }: AnsweredItem & Pick<ReportItem, 'withheld'>,
  wording: Wording,
): string {
  const words = wording.words.items;
  if (withheld !== undefined) return wording.words.redacted.short;
  if (answer.notApplicableReason !== null) return wording.words.overview.notApplicable;
  const told = answer.parts
    .filter((part) => part.kind !== 'text' && part.kind !== 'file')
    .map((part) => partText(part, answer.values[part.key], wording))
    .filter((text) => text !== '');
  if (told.length > 0) return told.join(', ');
  if (isUnanswered(answer)) return wording.words.overview.unanswered;
  return answerTexts(answer, wording)[0] === words.byEvidence
    ? wording.words.overview.byEvidence
    : wording.words.overview.answered;
}

export function partText(part: AnswerPart, value: AnswerValue | null | undefined, wording: Wording): string {
  const { language } = wording;
  if (value === null || value === undefined || part.kind === 'file') return '';
  if (part.kind === 'number' && typeof value === 'number') return amountText(language, value, part.unit);
  if (typeof value !== 'string') return String(value);
  if (part.kind === 'date') return dayText(language, value);
  if (part.kind === 'choice') return part.options.find((option) => option.value === value)?.label[language] ?? value;
  const yesNo: Readonly<Record<string, string>> = wording.terms.yesNoPartly;
  return part.kind === 'text' ? value : (yesNo[value] ?? value);
}

function planText(plan: ReportPlan | null, wording: Wording): string {
  const words = wording.words.items;
  if (plan === null) return '';
  const dueOn = plan.dueOn === null ? '' : fill(words.planDue, { day: wording.dateText(plan.dueOn) });
  const owner = plan.owner === null ? '' : fill(words.planOwner, { owner: plan.owner });
  return [plan.text ?? '', [dueOn, owner].filter((part) => part !== '').join(', ')]
    .filter((part) => part !== '')
    .join('\n');
}
