import type { Regime } from '../../shared/regime.js';
import { isMeasureUnderTba } from '../self-assessment/index.js';
import type { AnsweredChecklist } from './answered-checklist.js';
import type { AnsweredItem, ReportEvidence } from './audit-report-model.js';

/** A measure as the annual filing tells it; its files are numbered through the whole filing, from 1. */
export interface FiledMeasure extends AnsweredItem {
  readonly attached: readonly Attachment[];
}

export interface Attachment {
  readonly number: number;
  readonly file: ReportEvidence;
}

/** Whether a submission under the regime is an annual filing as well. */
export const isFiled = (regime: Regime): boolean => regime === 'TBA-22-7';

/** The items that TBA 22-7(3) wants filed, in the order of the checklist. */
export function filedMeasures({ items, inspection }: AnsweredChecklist): readonly FiledMeasure[] {
  let number = 0;
  return items
    .filter((item) => isMeasureUnderTba(item, inspection.regime))
    .map((item) => ({ ...item, attached: item.answer.evidence.map((file) => ({ number: ++number, file })) }));
}
