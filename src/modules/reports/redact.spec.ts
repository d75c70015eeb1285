import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { readPdf, withoutWhitespace } from '../../../test/support/pdf-reader.js';
import {
  INTERNAL_NOTE,
  INTERNAL_RECORD,
  sampleFacts,
  sampleReport,
  sampleSurvivability,
} from '../../../test/support/sample-report.js';
import type { ReportItem } from './audit-report-model.js';

const { auditReportDocument } = await builtOutside<typeof import('./audit-report-document.js')>(
  'src/modules/reports/audit-report-document.js',
);
const { makeReportDraft } = await builtOutside<typeof import('./make-report-draft.js')>(
  'src/modules/reports/make-report-draft.js',
);
const { renderPdf } = await builtOutside<typeof import('../../platform/pdf/index.js')>('src/platform/pdf/index.js');

/** The facts of the sample, whose operator asks to protect the item, or everything. */
function protecting(what: 'RED-03' | 'whole') {
  const facts = sampleFacts();
  const { content } = facts.head;
  const items = content.items.map((item) =>
    item.code === what
      ? { ...item, answer: { ...item.answer, protect: true, protectionReason: '전환 도구의 배치가 드러남' } }
      : item,
  );
  const protectionReason = what === 'whole' ? '영업비밀이 드러남' : null;
  return { ...facts, head: { ...facts.head, content: { ...content, items, protectionReason } } };
}

/** Everything that was said on the item. */
function saidOn({ answer, judgement, supplements, opinions }: ReportItem): readonly string[] {
  const files = [
    ...answer.evidence,
    ...supplements.flatMap(({ messages }) => messages.flatMap((each) => each.evidence)),
  ];
  return [
    ...[answer.explanation, answer.differenceReason, answer.status, answer.plan?.text, answer.protectionReason],
    ...[judgement.reason, ...files.flatMap(({ name, sha256 }) => [name, sha256])],
    ...supplements.flatMap(({ messages }) => messages.map(({ text }) => text)),
    ...opinions.flatMap(({ text, decision }) => [text, decision?.reason]),
  ].filter((text): text is string => typeof text === 'string' && text.length > 3);
}

const holds = (json: string, text: string): boolean => json.includes(JSON.stringify(text).slice(1, -1));

describe('the edition for disclosure', () => {
  it('holds nothing that was said on an item that the operator asked to protect, and the others whole', () => {
    const facts = protecting('RED-03');
    const full = sampleReport({}, facts);
    const json = JSON.stringify(sampleReport({ edition: 'redacted' }, facts));
    const isProtected = ({ answer }: ReportItem) => answer.protectionReason !== null;
    const open = full.items.filter((item) => !isProtected(item));
    const elsewhere = JSON.stringify(open);
    const secrets = full.items
      .filter(isProtected)
      .flatMap(saidOn)
      .filter((text) => !holds(elsewhere, text));
    expect(secrets.length).toBeGreaterThan(10);
    expect(secrets.filter((text) => holds(json, text))).toEqual([]);
    expect(open.flatMap(saidOn).filter((text) => !holds(json, text))).toEqual([]);
    const [finding] = full.findings.filter(({ itemCode }) => itemCode === 'RED-03');
    expect(holds(json, finding?.text ?? '')).toBe(false);
  });

  it('tells the loss of data centres only where it does not rest on what is protected', () => {
    expect(sampleReport({ edition: 'redacted' }).survivability).not.toBeNull();
    expect(sampleReport({ edition: 'redacted' }, protecting('RED-03')).survivability).toBeNull();
  });

  it('says nothing of a submission that is protected as a whole, in its file and on paper, and on whose request', async () => {
    const facts = protecting('whole');
    const full = sampleReport({}, facts);
    const { text, attachments } = await readPdf(
      await renderPdf(auditReportDocument(sampleReport({ edition: 'redacted' }, facts))),
    );
    const inside = Buffer.from(attachments['audit-report.json'] ?? []).toString('utf8');
    const printed = withoutWhitespace(text);
    // words that the checklist itself uses give nothing away
    const asked = JSON.stringify(
      full.items.map(({ title, requirement, answer }) => [title, requirement, answer.parts]),
    );
    const names = (full.survivability?.components ?? [])
      .map(({ name }) => name)
      .filter((name) => name.length > 3 && !asked.includes(name));
    const secrets = [...full.items.flatMap(saidOn), ...names, '영업비밀이 드러남', INTERNAL_NOTE, INTERNAL_RECORD];
    expect(names.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => holds(inside, secret))).toEqual([]);
    expect(secrets.filter((secret) => printed.includes(withoutWhitespace(secret)))).toEqual([]);
    const because = withoutWhitespace('사업자가 제출자료 전부의 비공개를 요청하여 공개하지 않습니다.');
    expect(printed.split(because).length - 1).toBeGreaterThanOrEqual(full.items.length);
    expect(printed).not.toContain(withoutWhitespace('제출된 증빙 파일이 없습니다'));
  });

  it('names the signatories, and all others by organisation and function', () => {
    const json = JSON.stringify(sampleReport({ edition: 'redacted' }));
    expect(json).toContain('최은서');
    for (const name of ['정유진', '오세훈', '이도현', '박민재', '김서연', '인프라본부'])
      expect(json).not.toContain(name);
    expect(json).toContain('{"function":"inspector","name":"점검자","organisation":"중앙전파관리소"}');
  });

  it('keeps as much back in a draft, also what rests on an item that nobody has judged', () => {
    const facts = protecting('RED-03');
    const judgements = facts.judgements.filter(({ itemCode }) => itemCode !== 'RED-03');
    const wish = { edition: 'redacted', at: new Date('2026-11-27T09:00:00+09:00'), survivability: sampleSurvivability() } as const; // prettier-ignore
    const { report, unjudged } = makeReportDraft({ ...facts, judgements }, wish);
    expect([report.survivability, report.withheld?.survivability, report.issuedBy]).toEqual([null, true, null]);
    expect([unjudged > 0, report.withheld?.items]).toEqual([true, expect.arrayContaining(['RED-03'])]);
  });

  it('leaves the other editions as they are', () => {
    const { withheld, items } = sampleReport({ edition: 'operator' }, protecting('whole'));
    expect([withheld, items.some((item) => item.withheld !== undefined)]).toEqual([undefined, false]);
  });
});
