import type { Fault } from '../../shared/errors.js';
import { type Language, wordFault } from '../../shared/words/index.js';

/** A fault as a page shows it: which field, what it is called there, what is wrong. */
export interface FieldFault {
  /** The field's name; empty where the fault is of the whole form. */
  readonly name: string;
  /** The field's label; empty where the sentence needs none. */
  readonly label: string;
  readonly sentence: string;
  readonly scope?: string | undefined;
}

/** Words faults for a form whose fields have these labels, by name. */
export function fieldFaults(
  language: Language,
  faults: readonly Fault[],
  labels: Readonly<Record<string, string>>,
): readonly FieldFault[] {
  return faults.map((fault) => ({
    name: Object.hasOwn(labels, fault.path) ? fault.path : '',
    label: labels[fault.path] ?? fault.path,
    sentence: wordFault(language, fault),
  }));
}

/** What is wrong with the field of that name; all of it where it is more than one thing. */
export function faultOf(faults: readonly FieldFault[], name: string): string | undefined {
  const sentences = faults.filter((fault) => fault.name === name).map((fault) => fault.sentence);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
