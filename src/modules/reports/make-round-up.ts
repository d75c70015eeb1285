import type { Item } from '../checklist/index.js';
import { RESULTS } from '../review/index.js';
import type { DocumentIssue } from './document-issue.js';
import type { JudgementCount, OperatorFacts, RoundUpFacts } from './round-up-facts.queries.js';
import type { ResultCounts, RoundUp, RoundUpInspection, RoundUpOperator, RoundUpStage } from './round-up-model.js';

/** Makes the model of a round-up. */
export function makeRoundUp(facts: RoundUpFacts, { at, by, ...issue }: DocumentIssue): RoundUp {
  const { items } = facts.catalogue.catalogue;
  return {
    format: 'ieum-round-up/1',
    edition: 'ministry',
    ...issue,
    issuedAt: at.toISOString(),
    issuedBy: by,
    inspection: inspectionOf(facts),
    operators: facts.operators.map(operatorOf),
    domains: domainsOf(items, facts.judgements),
    shortcomings: shortcomingsOf(items, facts.judgements),
    findings: facts.findings.toSorted((left, right) => weight(left.kind) - weight(right.kind)),
  };
}

const weight = (kind: 'recommendation' | 'proposed-order'): number => (kind === 'proposed-order' ? 0 : 1);

function inspectionOf({ inspection, catalogue }: RoundUpFacts): RoundUpInspection {
  const { id, title, regime, kind, basis, year, noticeOn, startsOn, submissionDueOn, endsOn } = inspection;
  return {
    ...{ id, title, regime, kind, basis, year, noticeOn, startsOn, submissionDueOn, endsOn },
    authority: { name: inspection.authorityName, kind: inspection.authorityKind },
    catalogue: { label: catalogue.label, title: catalogue.catalogue.title, sha256: catalogue.sha256 },
    openedAt: inspection.openedAt?.toISOString() ?? null,
    closedAt: inspection.closedAt?.toISOString() ?? null,
    team: inspection.team.map((member) => ({
      ...{ function: member.function, name: member.name, organisation: member.organisationName },
    })),
    prolongations: inspection.prolongations
      .map(({ prolongedAt, ...prolongation }) => ({ ...prolongation, at: prolongedAt.toISOString() }))
      .toSorted((left, right) => left.number - right.number),
  };
}

function operatorOf({ isSubmitted, reviewState, counts, ...operator }: OperatorFacts): RoundUpOperator {
  const stage = stageOf(isSubmitted, reviewState);
  return { ...operator, stage, counts: stage === 'signed' ? countsOf((result) => counts?.[result] ?? 0) : null };
}

function stageOf(isSubmitted: boolean, reviewState: OperatorFacts['reviewState']): RoundUpStage {
  return reviewState ?? (isSubmitted ? 'submitted' : 'not-submitted');
}

function countsOf(count: (result: (typeof RESULTS)[number]) => number): ResultCounts {
  return Object.fromEntries(RESULTS.map((result) => [result, count(result)])) as ResultCounts;
}

function domainsOf(items: readonly Item[], judgements: readonly JudgementCount[]): RoundUp['domains'] {
  const domains = [...new Set(items.map(({ domain }) => domain))];
  const domainOf = new Map(items.map(({ id, domain }) => [id, domain]));
  return domains.flatMap((domain) => {
    const judged = judgements.filter(({ itemCode }) => domainOf.get(itemCode) === domain);
    if (judged.length === 0) return [];
    const counts = countsOf((result) => sum(judged.filter((each) => each.result === result)));
    return [{ domain, counts }];
  });
}

function shortcomingsOf(items: readonly Item[], judgements: readonly JudgementCount[]): RoundUp['shortcomings'] {
  const short = judgements.filter(({ result }) => result === 'partly' || result === 'not-met');
  return items
    .map(({ id, title }) => ({ code: id, title, operators: sum(short.filter(({ itemCode }) => itemCode === id)) }))
    .filter(({ operators }) => operators > 0)
    .toSorted((left, right) => right.operators - left.operators);
}

const sum = (counts: readonly JudgementCount[]): number =>
  counts.reduce((total, { operators }) => total + operators, 0);
