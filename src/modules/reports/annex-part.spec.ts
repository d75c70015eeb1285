import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { lines, tables, texts } from '../../../test/support/read-blocks.js';
import { sampleReport } from '../../../test/support/sample-report.js';
import { KOREAN } from './report-wording.js';

const { annexPart } = await builtOutside<typeof import('./annex-part.js')>('src/modules/reports/annex-part.js');

const report = sampleReport();

describe('the annex', () => {
  const blocks = annexPart(report, KOREAN);
  const evidence = tables(blocks)[0];

  it('lists every file, of answers and of supplement threads, with its item, size and hash', () => {
    const answered = report.items.flatMap(({ answer }) => answer.evidence);
    expect(evidence?.rows).toHaveLength(answered.length + 1);
    const listed = texts(blocks);
    for (const { name, sha256 } of answered) {
      expect(listed).toContain(name);
      expect(listed).toContain(sha256);
    }
    const supplement = lines(evidence).find(([, , handedIn]) => handedIn === '보완 요청 1');
    expect(supplement?.slice(0, 2)).toEqual([
      'RED-03',
      `전환도구_배치도_v3 (최종).pdf (2,481,133바이트)\n${report.items.flatMap(({ supplements }) => supplements)[0]?.messages[1]?.evidence[0]?.sha256 ?? ''}`,
    ]);
  });

  it.each([
    ['TBA-22-7', '1년 이내의 사업정지명령'],
    ['FA-35', '매출액의 100분의 3 이하'],
    ['NA-46', '3천만원 이하의 과태료'],
  ] as const)('says what the law opens where a duty of %s is not kept', (regime, measure) => {
    const told = tables(annexPart({ ...report, inspection: { ...report.inspection, regime } }, KOREAN))[1];
    expect(lines(told).map(([what]) => what).join()).toContain(measure); // prettier-ignore
    for (const [, basis] of lines(told)) expect(basis).toMatch(/^「.+」 제.+\(\d{4}\. \d+\. \d+\. 시행\)$/u);
  });

  it('names every place that is cited, with the day of the version that is meant and where it is read', () => {
    const cited = lines(tables(blocks)[2]);
    const framework = cited.find(([source]) => source === '「방송통신발전 기본법」');
    expect(framework?.[1]).toBe('2026. 8. 20.');
    expect(framework?.[2]).toContain('제36조의2제2항');
    expect(framework?.[3]).toBe('국가법령정보센터 www.law.go.kr/법령/방송통신발전기본법');
    expect(cited.find(([source]) => source === '「행정조사기본법」')?.[2]).toBe('제24조');
    for (const item of report.items)
      for (const { article } of item.bases)
        if (article !== null) expect(cited.map(([, , places]) => places).join()).toContain(article);
  });

  it('prints the articles whose text was read, as of the day that is cited', () => {
    const read = texts(blocks);
    expect(read).toContain('「방송통신발전 기본법」 제36조의2(방송통신재난관리계획의 이행)');
    expect(read).toContain('① 주요방송통신사업자는 제36조제2항에 따른 방송통신재난관리계획을 이행하여야 한다.');
    expect(read).not.toContain('제48조의2(');
  });

  it('says how anybody can check the document: by reader, by command, and by the file inside', () => {
    const said = texts(blocks);
    for (const way of ['/.well-known/ieum/certificate.pem', 'npm run ieum -- verify', 'pdfdetach', 'SHA-256'])
      expect(said).toContain(way);
  });
});
