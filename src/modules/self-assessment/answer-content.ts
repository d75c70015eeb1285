import { checkAnswer, isComplete, type AnswerPart, type AnswerValues, type Item } from '../checklist/index.js';
import type { Fault } from '../../shared/errors.js';
import type { CalendarDate } from '../../shared/time.js';

/** 향후 계획: what will be done, by when, by whom. A draft may have gaps. */
export interface Plan {
  readonly text: string | null;
  readonly dueOn: CalendarDate | null;
  readonly owner: string | null;
}

/** What an operator says about one item. Saved as it is typed, so every part of it may still be missing. */
export interface AnswerContent {
  /** By key of the item's parts. Parts of the kind `file` are not here: the files attached to the item answer them. */
  readonly values: AnswerValues;
  readonly explanation: string | null;
  /** 차이 사유: why the answer is not what is registered, or holds a day that is out of date. */
  readonly differenceReason: string | null;
  /** The operator holds that the item does not concern it (해당 없음), and says why. */
  readonly notApplicable: boolean;
  readonly notApplicableReason: string | null;
  /** 이행 현황, part of the annual filing of TBA 22-7(3). */
  readonly status: string | null;
  readonly plan: Plan | null;
  /** The operator asks that this item not be disclosed (NA 64-2), and says why. */
  readonly protect: boolean;
  readonly protectionReason: string | null;
}

/** An item nobody has answered yet. */
export const UNANSWERED: AnswerContent = {
  values: {},
  explanation: null,
  differenceReason: null,
  notApplicable: false,
  notApplicableReason: null,
  status: null,
  plan: null,
  protect: false,
  protectionReason: null,
};

/** What is wrong with the values as they are; gaps are no fault. Paths are those of the form: `values.seconds`. */
export function valueFaults(item: Item, values: Readonly<Record<string, unknown>>): readonly Fault[] {
  const files = fileParts(item).filter((key) => key in values);
  const sent: readonly Fault[] = files.map((key) => ({ path: key, code: 'answered-by-evidence' }));
  const others = Object.fromEntries(Object.entries(values).filter(([key]) => !files.includes(key)));
  return [...sent, ...checkAnswer(item, others)].map((fault) => ({ ...fault, path: `values.${fault.path}` }));
}

/** Values as they are kept: without parts that nobody answered. */
export function answeredValues(values: Readonly<Record<string, unknown>>): AnswerValues {
  const answered = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(answered) as AnswerValues;
}

/** Whether an item is not answered: nothing is said in words, and no file answers a part that asks for one. */
export function saysNothing(
  parts: readonly AnswerPart[],
  { values, explanation, notApplicable }: Pick<AnswerContent, 'values' | 'explanation' | 'notApplicable'>,
  files: number,
): boolean {
  const byFile = files > 0 && parts.some(({ kind }) => kind === 'file');
  const isBlank = (explanation ?? '') === '' && Object.keys(answeredValues(values)).length === 0;
  return !notApplicable && isBlank && !byFile;
}

/** The values with the attached files as the answer to the parts that ask for files. */
export function valuesWithFiles(item: Item, values: AnswerValues, evidenceIds: readonly string[]): AnswerValues {
  return { ...values, ...Object.fromEntries(fileParts(item).map((key) => [key, evidenceIds])) };
}

/** Whether every part has its answer, files included. */
export function answersAllParts(item: Item, values: AnswerValues, evidenceIds: readonly string[]): boolean {
  return isComplete(item, valuesWithFiles(item, values, evidenceIds));
}

const fileParts = (item: Item): readonly string[] =>
  item.parts.filter(({ kind }) => kind === 'file').map(({ key }) => key);
