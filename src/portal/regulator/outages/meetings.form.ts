import type { FormFields } from '../../../platform/http/form.js';
import type { Words } from '../../words/index.js';

/** Decisions that the form of a meeting offers. */
export const DECISION_ROWS = 5;

const DECISION = /^decisions\.(\d{1,3})\.(text|who|dueOn)$/;

/** Without the decisions that were left empty; the others count from 0. */
export function withoutEmptyDecisions(fields: FormFields): FormFields {
  const filled = fields.flatMap(([name, text]) => (text.trim() === '' ? [] : (DECISION.exec(name)?.[1] ?? [])));
  const kept = [...new Set(filled)];
  return fields.flatMap(([name, text]) => {
    const [, number, field] = DECISION.exec(name) ?? [];
    if (number === undefined) return [[name, text] as const];
    const place = kept.indexOf(number);
    return place < 0 ? [] : [[`decisions.${place}.${field ?? ''}`, text] as const];
  });
}

export function meetingLabels({ headquarters: words }: Words): Readonly<Record<string, string>> {
  const rows = Array.from({ length: DECISION_ROWS }, (_, index) => [
    [`decisions.${index}.text`, words.decisionText(index + 1)] as const,
    [`decisions.${index}.who`, words.decisionWho(index + 1)] as const,
    [`decisions.${index}.dueOn`, words.decisionDue(index + 1)] as const,
  ]);
  return {
    ...{ number: words.number, heldAt: words.heldAt, chair: words.chair, ...Object.fromEntries(rows.flat()) },
    ...{ decision: words.decision, state: words.state, at: words.followedAt, note: words.followNote },
  };
}
