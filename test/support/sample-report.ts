import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceId } from '../../src/modules/evidence/index.js';
import type { OperatorFacts } from '../../src/modules/obligations/operator-facts.js';
import type { AnswerPart, Item } from '../../src/modules/checklist/catalogue.js';
import type { AnswerValue } from '../../src/modules/checklist/answer.js';
import type { CatalogueVersion } from '../../src/modules/checklist/catalogues.queries.js';
import type { AuditReportFacts, FindingFacts, JudgementFacts } from '../../src/modules/reports/audit-report-facts.js';
import type { AuditReport } from '../../src/modules/reports/audit-report-model.js';
import type { PreviousInspection } from '../../src/modules/reports/comparison.js';
import type { Issue } from '../../src/modules/reports/make-audit-report.js';
import type { SubmittedItem } from '../../src/modules/self-assessment/submission-content.js';
import type { RegisterAnswer } from '../../src/modules/self-assessment/register-answer.js';
import type { ReportSurvivability } from '../../src/modules/reports/report-survivability.js';
import type { Topology } from '../../src/modules/topology/topology.js';
import { knownDate } from '../../src/shared/time.js';
import { builtOutside } from './outside.js';
import { readTopology, shippedCatalogue, shippedProvisions } from './shipped.js';

const { coverageOf } = await builtOutside<typeof import('../../src/modules/obligations/coverage.js')>(
  'src/modules/obligations/coverage.js',
);
const { UNANSWERED } = await builtOutside<typeof import('../../src/modules/self-assessment/answer-content.js')>(
  'src/modules/self-assessment/answer-content.js',
);
const { simulate } = await builtOutside<typeof import('../../src/modules/survivability/outcome.js')>(
  'src/modules/survivability/outcome.js',
);
const { makeAuditReport } = await builtOutside<typeof import('../../src/modules/reports/make-audit-report.js')>(
  'src/modules/reports/make-audit-report.js',
);
const { reportSurvivability } = await builtOutside<typeof import('../../src/modules/reports/report-survivability.js')>(
  'src/modules/reports/report-survivability.js',
);
const { submittedItem } = await builtOutside<typeof import('../../src/modules/self-assessment/submission-content.js')>(
  'src/modules/self-assessment/submission-content.js',
);

/** Texts that a test looks for; long, with Hanja, Latin, figures and a character that the typeface lacks. */
export const LONG_OPINION = Array.from(
  { length: 300 },
  (_, index) => `${index + 1}차 전환 훈련에서 인증 서비스는 예비 데이터센터(豫備)로 옮겨졌으며 60% 부하를 견뎠습니다.`,
)
  .join(' ')
  .slice(0, 9_990)
  .concat('화재 🔥 뒤 복구');
export const INTERNAL_NOTE = '내부 메모: 다음 현장점검에서 배터리실 이격거리를 다시 잴 것.';
export const INTERNAL_RECORD = '점검 기록: 14시 10분 전환 명령 실행, 14시 21분 로그인 정상 확인.';

const at = (day: string, time = '10:00'): Date => new Date(`${day}T${time}:00+09:00`);
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

const operatorFacts: OperatorFacts = {
  kinds: ['value-added'],
  dailyUsers: 41_200_000,
  trafficSharePartsPerMillion: 12_345,
  totalSalesWon: 2_100_000_000_000,
  telecomSalesWon: null,
  ictSalesWon: 1_800_000_000_000,
  koreanOffice: true,
  paidServices: true,
  publicBody: false,
  sites: [
    { use: 'own', floorAreaSquareMetres: 23_400, receivingKilowatts: null },
    { use: 'own', floorAreaSquareMetres: 8_000, receivingKilowatts: 12_000 },
  ],
};

/** What was read about a review of so many items of the shipped checklist, invented but plausible. */
export function sampleFacts(count = 60): AuditReportFacts {
  const catalogue = shippedCatalogue();
  const items = catalogue.items.filter(({ appliesTo }) => appliesTo.any.includes('VAS') || appliesTo.any.includes('VAS-M'));
  const chosen = [...items, ...catalogue.items.filter((item) => !items.includes(item))].slice(0, count);
  const submitted = catalogue.items.filter((item) => chosen.includes(item)).map(submit);
  const version: CatalogueVersion = {
    id: '019a0000-0000-7000-8000-00000000000c' as CatalogueVersion['id'],
    label: catalogue.version,
    state: 'in-force',
    sha256: sha('catalogue'),
    createdAt: at('2026-01-05'),
    inForceAt: at('2026-01-06'),
    retiredAt: null,
    catalogue,
  };
  const judgements = submitted.map(judge);
  return {
    head: {
      reviewId: '019a0000-0000-7000-8000-000000000001' as never,
      reviewState: 'signed',
      reviewVersion: 4,
      begunAt: at('2026-10-12'),
      operatorId: '019a0000-0000-7000-8000-000000000002' as never,
      operatorName: '주식회사 가온커뮤니케이션',
      businessNumber: '1208147521',
      inspectionId: '019a0000-0000-7000-8000-000000000003' as never,
      title: '2026년 부가통신사업자 정기점검',
      regime: 'FA-35',
      kind: 'regular',
      basis: 'FA-36-2',
      year: 2026,
      authorityId: '019a0000-0000-7000-8000-000000000004' as never,
      authorityName: '중앙전파관리소',
      authorityKind: 'field-office',
      catalogueId: version.id,
      noticeOn: knownDate('2026-09-01'),
      startsOn: knownDate('2026-09-14'),
      submissionDueOn: knownDate('2026-10-08'),
      endsOn: knownDate('2026-11-27'),
      submissionNumber: 1,
      submissionSha256: sha('submission'),
      submittedAt: at('2026-10-07', '16:42'),
      attestedBy: '박민재',
      statement: '본인은 주식회사 가온커뮤니케이션을 위하여 위 자체점검의 답변과 증빙을 모두 확인하였으며, 그 내용이 사실과 다름없음을 확인하고 이를 제출합니다.',
      content: {
        format: 'ieum-submission/1',
        catalogueLabel: catalogue.version,
        inspection: { id: '3', title: '2026년 부가통신사업자 정기점검', regime: 'FA-35', year: 2026 },
        operator: { id: '2', name: '주식회사 가온커뮤니케이션' },
        protectionReason: null,
        computedFrom: {
          register: { number: 14, sha256: '9f'.repeat(32) },
          ...{ measuresSha256: '3c'.repeat(32), engine: '1', asOf: knownDate('2026-11-09') },
        },
        items: submitted,
      },
      coverageDecidedAt: at('2026-03-02'),
      coverageFindings: coverageOf(operatorFacts),
      classes: ['VAS', 'VAS-M'],
    },
    catalogue: version,
    team: [
      { function: 'inspector', name: '정유진', organisation: '중앙전파관리소' },
      { function: 'inspector', name: '오세훈', organisation: '중앙전파관리소' },
      { function: 'recorder', name: '이도현', organisation: '한국전자통신연구원' },
      { function: 'signatory', name: '최은서', organisation: '중앙전파관리소' },
    ],
    steps: [
      { number: 1, kind: 'concluded', reason: '', by: '정유진', organisation: '중앙전파관리소', at: at('2026-11-10', '17:05') },
      { number: 2, kind: 'reopened', reason: '사업자의 의견을 반영하여 RED-03의 판정을 다시 검토함', by: '정유진', organisation: '중앙전파관리소', at: at('2026-11-13', '09:30') },
      { number: 3, kind: 'concluded', reason: '', by: '정유진', organisation: '중앙전파관리소', at: at('2026-11-16', '11:20') },
      { number: 4, kind: 'signed', reason: '', by: '최은서', organisation: '중앙전파관리소', at: at('2026-11-20', '15:40') },
    ],
    judgements,
    supplements: [{ id: 's1', itemCode: 'RED-03', dueOn: knownDate('2026-10-30'), state: 'closed' }],
    messages: [
      { id: 'm1', requestId: 's1', side: 'ministry', by: '정유진', at: at('2026-10-20', '14:00'), text: '전환 도구가 두 데이터센터 가운데 어디에서 실행되는지 알 수 없습니다.\n배치도와 최근 전환 훈련의 명령 기록을 내 주십시오.' },
      { id: 'm2', requestId: 's1', side: 'operator', by: '김서연', at: at('2026-10-28', '18:12'), text: '배치도와 2026년 6월 전환 훈련의 명령 기록을 냅니다. 전환 도구는 판교에만 있으며, 안양 센터의 예비 도구는 2027년 1분기에 설치합니다.' },
    ],
    messageEvidence: [{ messageId: 'm2', id: 'e9', name: '전환도구_배치도_v3 (최종).pdf', sha256: sha('e9'), sizeBytes: 2_481_133 }],
    opinions: [
      { itemCode: 'RED-03', by: '박민재', at: at('2026-11-12', '13:00'), text: '예비 도구의 설치 계획이 확정되었으므로 부적정이 아니라 일부 미흡으로 판정하여 주시기 바랍니다.', outcome: 'taken-up', reason: '이사회에서 확정한 투자 계획과 계약서를 확인하였으므로 판정을 다시 검토합니다.', decidedBy: '정유진', decidedAt: at('2026-11-13', '09:25') },
      { itemCode: 'RED-04', by: '박민재', at: at('2026-11-18', '13:00'), text: LONG_OPINION, outcome: 'not-taken-up', reason: '훈련은 인증 서비스의 읽기 기능에 한정되었으며, 쓰기 기능의 전환은 실증되지 않았습니다.', decidedBy: '정유진', decidedAt: at('2026-11-19', '10:10') },
    ],
    records: [{ itemCode: 'RED-03', by: '이도현', at: at('2026-10-22', '16:00'), text: INTERNAL_RECORD }],
    findings: judgements.filter(({ measure }) => measure !== 'none').map((judgement) => finding(catalogue.items, judgement)),
    previous: inspectedBefore(submitted, judgements),
    earlier: [],
    provisions: shippedProvisions(),
  };
} // prettier-ignore

/** A year before: one item was judged worse, one better, one had another figure, one was not there yet, and one is gone. */
function inspectedBefore(items: readonly SubmittedItem[], judgements: readonly JudgementFacts[]): PreviousInspection {
  const [, ...then] = items;
  const gone = then.slice(0, 1).map((item) => ({ ...item, code: 'OLD-01', title: { ko: '옛 항목', en: 'Old item' } }));
  const other = then.find(({ parts }) => parts.some(({ kind }) => kind === 'number'))?.code;
  const content: PreviousInspection['content'] = {
    ...{ format: 'ieum-submission/1', catalogueLabel: '2025', protectionReason: null },
    inspection: { id: '0', title: '2025년 부가통신사업자 정기점검', regime: 'FA-35', year: 2025 },
    operator: { id: '2', name: '주식회사 가온커뮤니케이션' },
    items: [...then.map((item) => (item.code === other ? withOtherFigures(item) : item)), ...gone],
  };
  return {
    ...{ title: '2025년 부가통신사업자 정기점검', signedAt: at('2025-11-21'), reportNumber: '중앙전파관리소-점검-2025-0003', content },
    judgements: [...judgements.map(({ itemCode: code, result, measure }) => ({ code, result, measure, ...JUDGED_BEFORE[code] })), { code: 'OLD-01', result: 'met', measure: 'none' }],
  };
} // prettier-ignore

const JUDGED_BEFORE: Readonly<Record<string, Pick<JudgementFacts, 'result' | 'measure'>>> = {
  'RED-03': { result: 'not-met', measure: 'proposed-order' },
  'DRL-01': { result: 'met', measure: 'none' },
};

const withOtherFigures = (item: SubmittedItem): SubmittedItem => ({
  ...item,
  answer: {
    ...item.answer,
    values: Object.fromEntries(
      Object.entries(item.answer.values).map(([key, value]) => [key, typeof value === 'number' ? value + 7 : value]),
    ),
  },
});

/** The model of a report on those facts. */
export function sampleReport(changes: Partial<Issue> = {}, facts = sampleFacts()): AuditReport {
  return makeAuditReport(facts, {
    edition: 'operator',
    number: '중앙전파관리소-점검-2026-0001',
    version: 1,
    reason: null,
    signedStep: 4,
    at: at('2026-11-23', '09:00'),
    by: { name: '최은서', organisation: '중앙전파관리소' },
    survivability: sampleSurvivability(),
    ...changes,
  });
}

/** What the loss of data centres does to the historical case. */
export function sampleSurvivability(topology = historicalCase()): ReportSurvivability {
  const run = (basis: 'declared' | 'proven') => simulate(topology, { asOf: knownDate('2026-10-07'), basis });
  const register = { number: 14, sha256: sha('register'), savedAt: at('2026-09-30'), document: topology };
  return reportSurvivability(register, { declared: run('declared'), proven: run('proven') });
}

/** The topology file of 15 October 2022. */
export function historicalCase(): Topology {
  const file = join(import.meta.dirname, '../../src/modules/survivability/case-2022-10-15.yaml');
  const read = readTopology(readFileSync(file, 'utf8'), 'yaml');
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.topology;
}

function submit(item: Item, index: number): SubmittedItem {
  const values = Object.fromEntries(item.parts.map((part) => [part.key, valueOf(part, index)]));
  const files = index % 3 === 0 ? 2 : 1;
  const evidence = Array.from({ length: files }, (_, file) => ({
    id: `${item.id}-${file}` as EvidenceId,
    name: `${item.id}_${item.title.ko}_${file + 1}.pdf`,
    sha256: sha(`${item.id}${file}`),
    sizeBytes: 48_213 + index * 7_919,
    mediaType: 'application/pdf',
  }));
  const answer = {
    ...UNANSWERED,
    values,
    explanation: `${item.title.ko}에 관하여 내부 규정 제${index + 1}조에 따라 분기마다 점검하고 그 결과를 정보보호최고책임자에게 보고합니다. ${EXPLANATIONS[index % EXPLANATIONS.length] ?? ''}`,
    differenceReason: item.id === 'RED-03' ? '안양의 전환 도구는 이달 말 개통하며 시험 운영 중입니다.' : null,
    status: index % 4 === 0 ? '2026년 상반기에 구축을 마치고 운영하고 있습니다.' : null,
    plan: index % 4 === 0 ? { text: '2027년에 두 번째 리전으로 넓힙니다.', dueOn: knownDate('2027-06-30'), owner: '인프라본부' } : null,
    protect: index === 5,
    protectionReason: index === 5 ? '설비 배치가 드러나 물리적 보안을 해칠 우려가 있습니다.' : null,
  };
  return submittedItem(item, item.id === 'USR-04' ? { ...UNANSWERED, notApplicable: true, notApplicableReason: '유료 서비스를 제공하지 않습니다.' } : answer, evidence, item.id === 'RED-03' ? REGISTERED : [], { regime: 'TBA-22-7', reference: knownDate('2026-11-23') });
} // prettier-ignore

/** One item stands in the register, and says something else than its answer. */
const REGISTERED: readonly RegisterAnswer[] = [
  {
    ...{ item: 'RED-03', part: 'state', value: 'no' },
    reason: { code: 'tools-active-twice', ids: ['deploy-tool'], names: ['배포·전환 도구'] },
  },
];

const EXPLANATIONS = [
  '자세한 절차는 붙임의 지침서 3장을 보아 주시기 바랍니다.',
  '판교와 안양 두 데이터센터에 같은 구성을 두었으며, 하나가 멈추어도 다른 하나가 전체 부하를 받습니다. 다만 배치 작업은 판교에서만 실행됩니다.\n안양 센터의 배치 작업은 2027년 1분기에 시작합니다.',
  '',
];

function valueOf(part: AnswerPart, index: number): AnswerValue {
  switch (part.kind) {
    case 'number':
      return index % 5 === 0 ? 3 : 90;
    case 'yes-no':
    case 'yes-no-partly':
      return index % 7 === 0 ? 'no' : 'yes';
    case 'choice':
      return part.options[0]?.value ?? '';
    case 'date':
      return '2026-06-12';
    case 'text':
      return '붙임 문서에 적은 바와 같습니다.';
    case 'file':
      return [];
  }
}

const REASONS: Readonly<Record<string, Pick<JudgementFacts, 'result' | 'measure' | 'reason'>>> = {
  'RED-03': { result: 'partly', measure: 'proposed-order', reason: '전환에 쓰는 관리도구가 판교 데이터센터 안에서만 이중화되어 있어, 그 데이터센터를 잃으면 전환을 실행할 수 없습니다. 설치 계획은 확정되었으나 아직 이행되지 않았습니다.' },
  'RED-04': { result: 'not-met', measure: 'proposed-order', reason: '인증 기능의 쓰기 처리가 한 데이터센터에 집중되어 있습니다.' },
  'GOV-03': { result: 'partly', measure: 'recommendation', reason: '지침에 외부 업체의 변경 작업에 관한 규정이 없습니다.' },
  'INC-02': { result: 'partly', measure: 'recommendation', reason: '장애 등급별 연락망의 갱신 주기가 정해져 있지 않습니다.' },
  'DRL-01': { result: 'partly', measure: 'none', reason: '훈련은 실시하였으나 결과 보고서에 개선 사항의 이행 기한이 없습니다. 점검 기간에 보완되었습니다.' },
  'USR-04': { result: 'not-applicable', measure: 'none', reason: '유료 서비스를 제공하지 않음을 확인하였습니다.' },
}; // prettier-ignore

function judge({ code }: SubmittedItem, index: number): JudgementFacts {
  const met = { result: 'met', measure: 'none', reason: index % 6 === 0 ? '증빙과 답변이 일치합니다.' : '' } as const;
  const internalNote = code === 'RED-03' ? INTERNAL_NOTE : '';
  return { itemCode: code, ...(REASONS[code] ?? met), internalNote, planPage: code === 'RED-03' ? 41 : null, by: '정유진', at: at('2026-11-16') };
} // prettier-ignore

function finding(items: readonly Item[], { itemCode, measure, reason }: JudgementFacts): FindingFacts {
  const isOrder = measure === 'proposed-order';
  return {
    id: `finding-${itemCode}`,
    itemCode,
    kind: isOrder ? 'proposed-order' : 'recommendation',
    orderable: isOrder
      ? { code: 'own-plan-holds-measure', facts: { page: 41 } }
      : { code: 'own-plan-lacks-measure', facts: {} },
    legalBases: items.find(({ id }) => id === itemCode)?.legalBases ?? [],
    text: `${reason} 이를 시정하고 그 결과를 제출하여 주십시오.`,
    planDueOn: knownDate(isOrder ? '2026-12-23' : '2026-12-21'),
    resultDueOn: knownDate('2027-02-23'),
    dueBasis: 'practice',
  };
}
