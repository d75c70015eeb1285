import type { ReportFinding } from './audit-report-model.js';

/** Orders before recommendations, then what concerns the redundancy of core functions (domain RED), then the earlier due date. */
export function findingOrder(a: ReportFinding, b: ReportFinding): number {
  return weight(a) - weight(b) || compare(a.planDueOn, b.planDueOn) || compare(a.itemCode, b.itemCode);
}

function weight({ kind, itemCode }: ReportFinding): number {
  return (kind === 'proposed-order' ? 0 : 2) + (itemCode.startsWith('RED-') ? 0 : 1);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
