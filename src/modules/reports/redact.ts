import type { SubmittedItem } from '../self-assessment/index.js';
import type {
  AuditReport,
  Officer,
  ReportAnswer,
  ReportItem,
  ReportSupplement,
  ReviewStep,
  Withheld,
} from './audit-report-model.js';
import { withoutAnswers } from './make-comparison.js';
import { KOREAN } from './report-wording.js';

const { redacted: words, functions } = KOREAN.words;

/**
 * The model as it may be disclosed: without what the operator asked to protect (정보통신망법 제64조의2제1항), without
 * internal notes, and with organisation and function in place of the names of all but the signatories. What was written
 * from protected material, such as the reason of a judgement, is left out with it.
 * @param submitted all that was submitted: a draft does not tell of items that are not judged, but must not give them away
 */
export function redacted(report: AuditReport, submitted: readonly SubmittedItem[]): AuditReport {
  const { submission, inspection, review, items, findings } = report;
  const whole = submission.protectionReason !== null;
  const withheld = new Map(items.map((item) => [item.code, withheldOf(item, whole)]));
  const isWithheld = (code: string): boolean => whole || (withheld.get(code) ?? null) !== null;
  const named = signatoriesOf(report);
  const tellsOfProtected = whole || submitted.some((item) => item.answer.protect && isRegistered(item));
  return {
    ...report,
    edition: 'redacted',
    ...(tellsOfProtected && { survivability: null }),
    comparison: report.comparison === null ? null : withoutAnswers(report.comparison),
    withheld: {
      ...{ whole, items: submitted.filter(({ answer }) => whole || answer.protect).map(({ code }) => code) },
      survivability: tellsOfProtected && report.survivability !== null,
    },
    inspection: {
      ...inspection,
      team: inspection.team.map((member) => ({
        ...member,
        name: nameOf(named, member, functions[member.function]),
      })),
    },
    submission: { ...submission, attestedBy: words.attester, protectionReason: null },
    review: { ...review, steps: review.steps.map((step) => stepOf(named, step)) },
    items: items.map((item) => itemOf(item, withheld.get(item.code) ?? null)),
    findings: findings.map((finding) => (isWithheld(finding.itemCode) ? { ...finding, text: '' } : finding)),
  };
}

const isRegistered = ({ registered = [], disagreements = [] }: SubmittedItem): boolean =>
  registered.length + disagreements.length > 0;

function withheldOf({ answer }: ReportItem, whole: boolean): Withheld | null {
  if (whole) return 'whole';
  return answer.protectionReason === null ? null : 'item';
}

function itemOf(item: ReportItem, withheld: Withheld | null): ReportItem {
  const { code, domain, title, requirement, bases, marks, answer, judgement } = item;
  if (withheld === null) {
    return {
      ...item,
      answer: { ...answer, plan: answer.plan === null ? null : { ...answer.plan, owner: null } },
      supplements: item.supplements.map(withoutNames),
      opinions: item.opinions.map((opinion) => ({
        ...opinion,
        by: words.ofOperator,
        decision: opinion.decision === null ? null : { ...opinion.decision, by: functions.inspector },
      })),
      internal: null,
    };
  }
  return {
    ...{ code, domain, title, requirement, bases, marks },
    ...{ withheld, answer: emptied(answer), criteria: [], supplements: [], opinions: [], internal: null },
    judgement: { ...judgement, reason: '' },
  };
}

function emptied({ parts }: ReportAnswer): ReportAnswer {
  return {
    ...{ parts, values: {}, explanation: '', notApplicableReason: null, status: null, plan: null },
    ...{ protectionReason: null, evidence: [] },
  };
}

function withoutNames(supplement: ReportSupplement): ReportSupplement {
  const by = { ministry: functions.inspector, operator: words.ofOperator };
  return { ...supplement, messages: supplement.messages.map((message) => ({ ...message, by: by[message.side] })) };
}

/** Why a review was reopened or sent back may tell of anything in it. */
function stepOf(named: ReadonlySet<string>, step: ReviewStep): ReviewStep {
  const name = nameOf(named, step.by, functions.inspector);
  return { ...step, by: { ...step.by, name }, reason: step.reason === '' ? '' : words.stepReason };
}

const nameOf = (named: ReadonlySet<string>, officer: Officer, instead: string): string =>
  named.has(keyOf(officer)) ? officer.name : instead;

function signatoriesOf({ inspection, review, issuedBy }: AuditReport): ReadonlySet<string> {
  const signing = review.steps.filter(({ kind }) => kind === 'signed').map(({ by }) => by);
  const named = inspection.team.filter((member) => member.function === 'signatory');
  return new Set([...signing, ...named, ...(issuedBy === null ? [] : [issuedBy])].map(keyOf));
}

const keyOf = ({ name, organisation }: Officer): string => JSON.stringify([organisation, name]);
