import { describe, expect, it } from '@jest/globals';
import { koreanLeft } from '../../../test/support/korean-left.js';
import { builtOutside } from '../../../test/support/outside.js';
import { plain, texts } from '../../../test/support/read-blocks.js';
import { historicalCase, sampleFacts, sampleReport } from '../../../test/support/sample-report.js';
import { sampleSubmission } from '../../../test/support/sample-submission.js';
import type { Cover, PdfDocument } from '../../platform/pdf/block.js';
import { knownDate } from '../../shared/time.js';
import { simulate } from '../survivability/outcome.js';
import type { ChecklistFacts } from './answered-checklist.js';
import { KOREAN, wordingIn } from './report-wording.js';

const { auditReportTranslation } = await builtOutside<typeof import('./audit-report-document.js')>(
  'src/modules/reports/audit-report-document.js',
);
const { annualFiling } = await builtOutside<typeof import('./annual-filing.js')>(
  'src/modules/reports/annual-filing.js',
);
const { checklistDocument } = await builtOutside<typeof import('./checklist-document.js')>(
  'src/modules/reports/checklist-document.js',
);
const { redacted } = await builtOutside<typeof import('./redact.js')>('src/modules/reports/redact.js');
const { survivabilityAnalysis } = await builtOutside<typeof import('./survivability-analysis.js')>(
  'src/modules/reports/survivability-analysis.js',
);

const english = wordingIn('en');
const sha256 = ['a1'.repeat(32), 'b2'.repeat(32)];
const { head } = sampleFacts();
const requirements = Object.fromEntries(head.content.items.map(({ code, requirement }) => [code, requirement.en]));
const ministry = sampleReport({ edition: 'ministry', version: 2, reason: '판정을 바로잡음' });
const submission = sampleSubmission({ protectionReason: '설비 배치는 영업비밀임' });
const draft: ChecklistFacts = { ...submission, origin: { kind: 'draft', at: '2026-10-06T05:30:00.000Z' } };
const asOf = knownDate('2022-10-15');
const topology = historicalCase();
const analysis = {
  operatorName: '가온',
  register: { number: 3, document: topology, sha256: 'ab'.repeat(32), savedAt: new Date('2022-10-01T10:00:00+09:00') },
  outcomes: {
    declared: simulate(topology, { asOf, basis: 'declared' }),
    proven: simulate(topology, { asOf, basis: 'proven' }),
  },
};

const report = auditReportTranslation({ report: ministry, sha256, requirements }, english);
const disclosed = redacted(ministry, head.content.items);
const { functions, redacted: said } = KOREAN.words;
const marks = new Set<unknown>([...Object.values(functions), said.attester, said.ofOperator, said.stepReason]);
/** The marks for what was left out are no texts of people, though the model holds them in Korean. */
const withoutMarks = (model: object): unknown =>
  JSON.parse(JSON.stringify(model, (_, value: unknown) => (marks.has(value) ? '' : value)));

const documents: readonly (readonly [string, PdfDocument, unknown])[] = [
  ['the audit report', report, ministry],
  [
    'its edition for disclosure',
    auditReportTranslation({ report: disclosed, sha256, requirements }, english),
    withoutMarks(disclosed),
  ],
  ['the self-assessment', checklistDocument(submission, english), submission],
  ['a draft of it', checklistDocument(draft, english), draft],
  ['the annual filing', annualFiling(submission, english), submission],
  ['the survivability analysis', survivabilityAnalysis(analysis, english), analysis],
];

const remarksOf = ({ blocks }: PdfDocument) =>
  (blocks.find((block): block is Cover => block.kind === 'cover')?.remarks ?? []).map(plain);

describe.each(documents)('%s in English', (_, document, facts) => {
  it('holds nothing in Korean but what people wrote', () => {
    expect(koreanLeft(document, facts)).toEqual([]);
    expect(texts(document.blocks)).not.toMatch(/\{\w+\}|undefined/);
  });

  it('says in its title, on its cover and on every page that it is a translation for reference', () => {
    expect([document.language, document.attachments]).toEqual(['en', undefined]);
    expect(document.title).toMatch(/ \(reference translation\)$/);
    expect(document.classification).toMatch(/^Reference translation · /);
    const [what, limits] = remarksOf(document);
    expect(what).toMatch(/^Reference translation \(참고용 번역\)\. The Korean document prevails: ./);
    expect(limits).toMatch(/^This translation is not signed\./);
  });
});

describe('the translation of an audit report', () => {
  it('names number, version and the SHA-256 of its PDF, also of that with a later time stamp', () => {
    const [what] = remarksOf(report);
    expect(what).toContain('중앙전파관리소-점검-2026-0001 (version 2)');
    for (const each of sha256) expect(what).toContain(each);
  });

  it('tells in English what was asked, and in Korean where that is not at hand', () => {
    const [item] = ministry.items;
    expect(texts(report.blocks)).toContain(JSON.stringify(requirements[item?.code ?? '']));
    const without = auditReportTranslation({ report: ministry, sha256, requirements: {} }, english);
    expect(texts(without.blocks)).toContain(JSON.stringify(item?.requirement));
  });
});
