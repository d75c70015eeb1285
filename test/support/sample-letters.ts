import type { Recommendation, RecommendedFinding } from '../../src/modules/reports/recommendation-model.js';
import type { RecommendationFacts } from '../../src/modules/reports/recommendation-facts.queries.js';
import type { OperatorFacts, RoundUpFacts } from '../../src/modules/reports/round-up-facts.queries.js';
import type { RoundUp } from '../../src/modules/reports/round-up-model.js';
import { knownDate } from '../../src/shared/time.js';
import { builtOutside } from './outside.js';
import { sampleFacts } from './sample-report.js';

const { makeRecommendation } = await builtOutside<typeof import('../../src/modules/reports/make-recommendation.js')>(
  'src/modules/reports/make-recommendation.js',
);
const { makeRoundUp } = await builtOutside<typeof import('../../src/modules/reports/make-round-up.js')>(
  'src/modules/reports/make-round-up.js',
);

const [planDueOn, resultDueOn] = [knownDate('2026-12-21'), knownDate('2027-02-19')];
const signatory = { name: '한지우', organisation: '중앙전파관리소' };

/** The letter on the facts of the sample report: its first three findings, as recommendations. */
export function sampleRecommendation(): Recommendation {
  const { head, catalogue, steps, findings } = sampleFacts();
  const recommended = findings.slice(0, 3).map(({ id, itemCode, legalBases, text }, at) => ({
    ...{ id, itemCode, legalBases, text, planDueOn, resultDueOn },
    dueBasis: at === 0 ? 'practice' : 'decided',
  })) satisfies readonly Pick<RecommendedFinding, 'id' | 'dueBasis'>[];
  const facts: RecommendationFacts = {
    ...{ head, catalogue, steps },
    findings: recommended.map((each, at) => (at === 0 ? { ...each, resultDueOn: knownDate('2027-01-29') } : each)),
    letterhead: {
      ...{ organisationId: head.authorityId, version: 1, sender: null, numberPattern: null, disclosure: 'closed' },
      ...{ postalCode: '05699', address: '서울특별시 송파구 (예시 주소)', telephone: '02-3400-0000', email: null },
    },
    earlier: [],
    reports: [
      { number: '중앙전파관리소-점검-2026-0012', version: 1, edition: 'operator', reason: null, signedStep: 4 },
    ],
  };
  return makeRecommendation(facts, {
    ...{ number: '중앙전파관리소-권고-2026-0003', version: 1, reason: null, signedStep: 4, by: signatory },
    at: new Date('2026-11-23T06:00:00Z'),
  });
}

/** The round-up of an inspection of so many operators: the first is signed off, the last has submitted nothing. */
export function sampleRoundUp(count: number): RoundUp {
  const { head, catalogue, team } = sampleFacts(5);
  const facts: RoundUpFacts = {
    inspection: {
      ...{ id: head.inspectionId, title: head.title, regime: head.regime, kind: head.kind, basis: head.basis },
      ...{ year: head.year, authorityId: head.authorityId, authorityName: head.authorityName },
      ...{ authorityKind: head.authorityKind, noticeOn: head.noticeOn, startsOn: head.startsOn },
      ...{ submissionDueOn: head.submissionDueOn, endsOn: head.endsOn, catalogueId: head.catalogueId },
      ...{ catalogueLabel: catalogue.label, catalogueState: 'in-force', state: 'closed', participants: count, version: 3 },
      openedAt: new Date('2026-09-14T00:00:00Z'),
      closedAt: new Date('2026-11-30T08:00:00Z'),
      outageId: null,
    outageTitle: null,
    team: team.map(({ function: duty, name, organisation }) => ({ personId: '1' as never, name, organisationName: organisation, function: duty })),
      prolongations: [
        { number: 1, submissionDueBefore: knownDate('2026-10-08'), submissionDueOn: knownDate('2026-10-15'), endsBefore: knownDate('2026-11-20'), endsOn: knownDate('2026-11-27'), reason: '태풍으로 제출이 늦어짐', prolongedAt: new Date('2026-10-05T01:00:00Z') },
      ],
    },
    catalogue,
    operators: Array.from({ length: count }, (_, at) => operator(at, count)),
    judgements: [
      { itemCode: 'RED-01', result: 'met', operators: 5 },
      { itemCode: 'RED-02', result: 'partly', operators: 1 },
      { itemCode: 'RED-03', result: 'not-met', operators: 2 },
    ],
    findings: [
      { kind: 'proposed-order', planDueOn, resultDueOn, findings: 1, operators: 1 },
      { kind: 'recommendation', planDueOn, resultDueOn, findings: 3, operators: 1 },
    ],
    progress: 0,
    earlier: null,
  }; // prettier-ignore
  const issue = { number: '중앙전파관리소-종합-2026-0001', version: 1, reason: null, by: signatory };
  return makeRoundUp(facts, { ...issue, at: new Date('2026-12-01T01:00:00Z') });
}

function operator(at: number, count: number): OperatorFacts {
  const isFirst = at === 0;
  return {
    ...{ id: String(at + 1) as never, name: `사업자 ${at + 1}`, isSubmitted: at < count - 1 },
    reviewState: isFirst ? 'signed' : at < count - 1 ? 'open' : null,
    counts: isFirst ? { met: 5, partly: 1, 'not-met': 1 } : null,
    ...{ orders: isFirst ? 1 : 0, recommendations: isFirst ? 3 : 0 },
    reportNumber: isFirst ? '중앙전파관리소-점검-2026-0001' : null,
  };
}
