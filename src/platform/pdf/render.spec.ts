import { beforeAll, describe, expect, it } from '@jest/globals';

import { elements, readPdf, withoutWhitespace, type PdfReading } from '../../../test/support/pdf-reader.js';
import type { Picture } from '../../shared/picture.js';
import type { Block, PdfDocument } from './block.js';
import { embeddedFile } from './embedded-file.js';
import { layoutDocument } from './layout/layout-document.js';
import { CONTENT } from './layout/page-geometry.js';
import { renderPdf } from './render.js';

/** The first document loads the fonts; some have hundreds of pages. */
function documentOf(blocks: readonly Block[], given: Partial<PdfDocument> = {}): PdfDocument {
  return {
    title: '이행점검 결과보고서',
    language: 'ko',
    subject: '주식회사 <이음> & 자회사의 점검',
    author: '과학기술정보통신부',
    reportNumber: '제2026-0007호',
    classification: '대외주의',
    createdAt: new Date('2026-11-23T06:19:00Z'),
    blocks,
    ...given,
  };
}

async function read(blocks: readonly Block[], given: Partial<PdfDocument> = {}): Promise<PdfReading> {
  return readPdf(await renderPdf(documentOf(blocks, given)));
}

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word}${index}`);
}

/** A picture of named boxes below each other, each a region that leads to the target. */
function pictureOf(names: readonly string[], target: string, size: Partial<Picture> = {}): Picture {
  return {
    width: 640,
    height: names.length * 60,
    alt: `그림: ${names.join(', ')}`,
    marks: names.map((text, at) => ({
      ...{ kind: 'region', target, name: text },
      marks: [
        { kind: 'box', x: 0, y: at * 60, width: 148, height: 50, fill: 'gone', line: 'bad', isDashed: true },
        { kind: 'circle', x: 24, y: at * 60 + 25, radius: 8, line: 'paper' },
        { kind: 'line', points: [[148, at * 60], [300, at * 60 + 30]], tone: 'quiet', width: 2, isArrow: true },
        { kind: 'label', x: 44, y: at * 60 + 30, text, size: 15, tone: 'gone', on: 'gone' },
      ],
    })),
    ...size,
  }; // prettier-ignore
}

const roles = (reading: PdfReading, role: string): number =>
  reading.pages.reduce((sum, page) => sum + elements(page.structure, role).length, 0);

describe('a letter', () => {
  const letter = (sentences: number): Block[] => [
    {
      kind: 'letterHead',
      organisation: '중앙전파관리소',
      lines: [{ label: '수신', text: '주식회사 이음 대표이사' }, { label: '(경유)', text: '' }],
      title: { label: '제목', text: '시정권고' },
    },
    {
      kind: 'clauses',
      clauses: [
        { mark: '1.', text: '관련', clauses: [{ mark: '가.', text: '점검', clauses: [{ mark: '1)', text: '셋째 단', clauses: [{ mark: '가)', text: '넷째 단' }] }] }] },
        { mark: '2.', text: numbered('문장', sentences).join('입니다. ') },
        { mark: '', text: '끝.' },
      ],
    },
    {
      kind: 'letterFoot',
      sender: '중앙전파관리소장',
      approvals: [{ label: '기안자', position: '점검자', name: '정유진', date: '2026. 11. 20.' }, { label: '결재권자', position: '', name: '최은서', date: '' }],
      rows: [[{ label: '시행', text: '권고-0001(2026. 11. 23.)' }, { label: '전화', text: '02-000-0000' }], [{ label: '', text: '비공개' }]],
    },
  ]; // prettier-ignore
  const SENDER = '중앙전파관리소장';
  let reading: PdfReading;

  beforeAll(async () => {
    reading = await read(letter(500));
  });

  it('is read from its head over the numbered text to its foot, nothing out of order', () => {
    const order = ['중앙전파관리소', '수신 주식회사', '제목 시정권고', '1. 관련', '가. 점검', '1) 셋째', '가) 넷째', '2. 문장0', '문장499', '끝.', SENDER, '기안자 점검자 정유진', '결재권자 최은서', '시행 권고-0001', '전화 02-000-0000', '비공개']; // prettier-ignore
    const text = withoutWhitespace(reading.text);
    const places = order.map((part) => text.indexOf(withoutWhitespace(part)));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(Math.min(...places)).toBe(0);
  });

  it('is tagged: its title a heading that the outline knows, its text a list in lists', async () => {
    const short = await read(letter(1));
    expect([roles(short, 'H1'), roles(short, 'L'), roles(short, 'LI')]).toEqual([1, 4, 6]);
    expect(reading.outline.map(({ title }) => title)).toEqual(['시정권고']);
  });

  it('keeps its foot whole on one page, with the end of the text', () => {
    const page = withoutWhitespace(reading.pages.at(-1)?.text ?? '');
    for (const part of ['문장499', '끝.', SENDER, '정유진', '비공개']) expect(page).toContain(part);
  });

  it('puts what is below the sender at the foot of the page, however short the text is', () => {
    const lastLine = (sentences: number) =>
      layoutDocument(documentOf(letter(sentences)))
        .pages.at(-1)
        ?.slabs.at(-1);
    for (const sentences of [1, 30, 500]) {
      const last = lastLine(sentences);
      expect((last?.y ?? 0) + (last?.slab.height ?? 0)).toBeCloseTo(CONTENT.bottom);
    }
  });
});

describe('a rendered document', () => {
  const opinion = `${numbered('의견을 적은 문장', 900).join('입니다. ')}\n漢字 병기(非常電源), English words, 60%, AVATAR.`;
  const blocks: Block[] = [
    { kind: 'cover', title: '결과보고서', organisation: '과학기술정보통신부', facts: [{ label: '사업자', value: '이음' }] },
    { kind: 'heading', level: 1, text: '1. 요약' },
    { kind: 'paragraph', text: ['자세한 것은 ', { kind: 'link', text: '의견', to: 'opinion' }, '에 있습니다.'] },
    { kind: 'list', items: ['첫째', [{ kind: 'strong', text: '둘째' }]] },
    { kind: 'bars', caption: '판정', alt: '적정 3건, 부적정 1건', segments: ['적정', '부적정'], bars: [{ label: '배터리', counts: [3, 1] }] },
    { kind: 'picture', caption: '그림', picture: pictureOf(['메신저'], 'opinion') },
    { kind: 'heading', level: 1, text: '2. 의견' },
    { kind: 'heading', level: 2, text: '사업자 의견', bookmark: 'opinion' },
    { kind: 'paragraph', text: opinion },
    { kind: 'note', title: '알림', paragraphs: ['처분이 아님'] },
  ]; // prettier-ignore
  let reading: PdfReading;

  beforeAll(async () => {
    reading = await read(blocks);
  });

  it('gives back a text of many pages as one run', () => {
    expect(reading.pages.length).toBeGreaterThan(4);
    expect(withoutWhitespace(reading.text)).toContain(withoutWhitespace(opinion));
  });

  it('keeps the words of a paragraph apart where its lines end', () => {
    const words = new Set(reading.text.split(/\s+/u));
    for (const word of opinion.split(/\s+/u)) expect(words).toContain(word);
  });

  it('prints report number, classification and page x of y on every page, outside the text', () => {
    for (const [index, page] of reading.pages.entries()) {
      expect(page.artifacts).toContain('제2026-0007호');
      expect(page.artifacts).toContain('대외주의');
      expect(page.artifacts).toContain(`${index + 1} / ${reading.pages.length}쪽`);
      expect(page.text).not.toContain('대외주의');
    }
  });

  it('carries its watermark on every page, outside the text, and nowhere else one', async () => {
    const draft = await read(blocks, { watermark: '초안' });
    expect(draft.pages.map(({ artifacts }) => artifacts.includes('초안'))).toEqual(reading.pages.map(() => true));
    expect(draft.text).toBe(reading.text);
    expect(reading.pages.some(({ artifacts }) => artifacts.includes('초안'))).toBe(false);
  });

  it('has an outline that follows the levels of the headings', () => {
    const [first, second] = reading.outline;
    expect([first?.title, first?.page, first?.entries]).toEqual(['1. 요약', 2, []]);
    expect(second?.title).toBe('2. 의견');
    expect(second?.entries.map((entry) => entry.title)).toEqual(['사업자 의견']);
  });

  it('links to the page of the bookmark', () => {
    const page = reading.outline[1]?.entries[0]?.page;
    expect(reading.pages[1]?.linksToPages).toEqual([page, page]);
  });

  it('is tagged: headings, lists, tables with header cells, figures with alternative text, links', () => {
    for (const role of ['H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Link']) {
      expect([role, roles(reading, role)]).not.toEqual([role, 0]);
    }
    const [figure] = elements(reading.pages[1]?.structure ?? null, 'Figure');
    expect(figure?.alt).toBe('적정 3건, 부적정 1건');
  });

  it('says title, language and PDF/A-2a in its metadata, whatever the text contains', () => {
    expect(reading.information).toMatchObject({
      Title: '이행점검 결과보고서',
      Language: 'ko',
      Author: '과학기술정보통신부',
    });
    expect(reading.information.Subject).toBe('주식회사 <이음> & 자회사의 점검');
    expect(reading.xmp).toContain('주식회사 &lt;이음&gt; &amp; 자회사의 점검');
    expect(reading.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
  });

  it('is the same, byte for byte, when it is rendered again after other documents', async () => {
    const before = await renderPdf(documentOf(blocks));
    await renderPdf(documentOf([{ kind: 'paragraph', text: 'other\u00A0text 字 AVATAR \u2011' }]));
    expect((await renderPdf(documentOf(blocks))).equals(before)).toBe(true);
  });
});

describe('a document with a file inside', () => {
  const attachments = [
    { name: 'model.json', type: 'application/json', relationship: 'Data', description: '내용', content: '{"이름":"이음 🔥"}' },
    { name: 'more.json', type: 'application/json', relationship: 'Supplement', description: '더', content: '[]' },
  ] as const; // prettier-ignore
  const blocks: Block[] = [{ kind: 'paragraph', text: '본문' }];

  it('gives each file back as it was put in, and is PDF/A-3b', async () => {
    const reading = await read(blocks, { attachments });
    const files = Object.entries(reading.attachments).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString('utf8'),
    ]);
    expect(files).toEqual(attachments.map(({ name, content }) => [name, content]));
    const printed = await renderPdf(documentOf(blocks, { attachments }));
    expect(embeddedFile(printed)?.toString('utf8')).toBe(attachments[0].content);
    expect(embeddedFile(await renderPdf(documentOf(blocks)))).toBeNull();
    expect(embeddedFile(Buffer.from('/Type /EmbeddedFile /Length 4 /Filter /FlateDecode >>\nstream\nabcd'))).toBeNull();
    expect(reading.xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>B</);
  });

  it('says what each file is to it, and dates it as itself', async () => {
    const bytes = (await renderPdf(documentOf(blocks, { attachments }))).toString('latin1');
    expect(bytes.match(/\/AFRelationship \/(Data|Supplement)/g)).toEqual(['/AFRelationship /Data', '/AFRelationship /Supplement']); // prettier-ignore
    expect(bytes.match(/\/(Creation|Mod)Date \(D:20261123061900Z\)/g)).toHaveLength(2 * attachments.length);
    expect(bytes.match(/\/Subtype \/application#2Fjson/g)).toHaveLength(2);
  });

  it('is the same, byte for byte, when it is rendered again', async () => {
    const once = await renderPdf(documentOf(blocks, { attachments }));
    expect((await renderPdf(documentOf(blocks, { attachments }))).equals(once)).toBe(true);
  });
});

describe('a page number', () => {
  it('is that of the page where its bookmark stands', async () => {
    const reading = await read([
      { kind: 'paragraph', text: ['의견 (', { kind: 'pageNumber', of: 'opinion' }, '쪽)'] },
      { kind: 'pageBreak' },
      { kind: 'paragraph', text: '둘째 쪽' },
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: '의견', bookmark: 'opinion' },
    ]);
    expect(withoutWhitespace(reading.pages[0]?.text ?? '')).toBe('의견(3쪽)');
    expect(reading.pages[0]?.linksToPages).toEqual([3]);
  });
});

describe('a table', () => {
  const columns = [{ header: '번호' }, { header: '내용', width: { weight: 1 } }, { header: '판정' }];

  it('repeats its header on every page and loses no row', async () => {
    const rows = numbered('N-', 300).map((number) => [number, `${number} 내용`, '적정']);
    const reading = await read([{ kind: 'table', columns, rows }]);
    const words = new Set(reading.text.split(/\s+/u));
    for (const [number] of rows) expect(words).toContain(number);
    expect(reading.pages[0]?.text).toContain('번호');
    for (const page of reading.pages.slice(1)) {
      expect(page.artifacts).toContain('번호');
      expect(page.text).not.toContain('번호');
    }
  });

  it('splits a cell of twenty pages and loses nothing', async () => {
    const words = numbered('낱말', 11_000);
    const reading = await read([{ kind: 'table', columns, rows: [['1', words.join(' '), '적정'], ['2', '끝', '부적정']] }]); // prettier-ignore
    expect(reading.pages.length).toBeGreaterThan(19);
    const found = reading.text.match(/낱말\d+/gu);
    expect(found).toEqual(words);
    expect(reading.text).toContain('부적정');
  });

  it('keeps a text of several lines in one run beside other cells of several lines', async () => {
    const left = numbered('왼쪽', 30).join(' ');
    const right = numbered('오른쪽', 30).join(' ');
    const reading = await read([
      { kind: 'table', columns: [{ header: 'ㄱ' }, { header: 'ㄴ' }], rows: [[left, right]] },
    ]);
    expect(withoutWhitespace(reading.text)).toContain(withoutWhitespace(left + right));
  });

  it('refuses a row with a cell too many, rather than lose it', async () => {
    const rendering = renderPdf(documentOf([{ kind: 'table', columns, rows: [['1', '2', '3', '4']] }]));
    await expect(rendering).rejects.toThrow('row 1 of a table has 4 cells for 3 columns');
  });

  it('has a cell for every column, also where it is empty', async () => {
    const reading = await read([{ kind: 'table', columns, rows: [['1', '', '']] }]);
    expect(roles(reading, 'TD')).toBe(3);
  });

  it('takes ten thousand rows', async () => {
    const rows = numbered('행', 10_000).map((row) => [row, '', '']);
    const bytes = await renderPdf(documentOf([{ kind: 'table', columns, rows }]));
    expect(bytes.length).toBeGreaterThan(100_000);
  });
});

describe('a picture', () => {
  it('is one figure that says what it shows, with its caption and its words in it', async () => {
    const reading = await read([
      { kind: 'picture', caption: '상실 시 영향', picture: pictureOf(['메신저', '결제'], 'x') },
    ]);
    const figures = elements(reading.pages[0]?.structure ?? null, 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(['그림: 메신저, 결제']);
    expect(figures[0]?.children.map(({ role }) => role)).toEqual(['Caption', 'Span', 'Span']);
    expect(reading.text).toMatch(/상실 시 영향\s+메신저\s+결제/u);
  });

  it('is never split and stays with its caption', async () => {
    const names = numbered('상자', 8);
    for (let lines = 10; lines < 40; lines += 6) {
      const reading = await read([
        { kind: 'paragraph', text: Array.from({ length: lines }, () => '줄').join('\n') },
        { kind: 'picture', caption: '제목', picture: pictureOf(names, 'x') },
      ]);
      const page = reading.pages.find(({ text }) => text.includes('제목'));
      for (const name of names) expect(page?.text).toContain(name);
    }
  });

  it('is drawn smaller where it would not fit a page', async () => {
    const names = numbered('상자', 60);
    const reading = await read([{ kind: 'picture', caption: '제목', picture: pictureOf(names, 'x') }]);
    expect(reading.pages).toHaveLength(1);
    for (const name of names) expect(reading.text).toContain(name);
  });

  it('leads to the bookmarks that somebody carries, and nowhere else', async () => {
    const heading = { kind: 'heading', level: 1, text: '이유', bookmark: 'reason' } as const;
    const figure = (target: string): Block => ({ kind: 'picture', picture: pictureOf(['메신저'], target) });
    const reading = await read([figure('reason'), figure('nowhere'), { kind: 'pageBreak' }, heading]);
    expect(reading.pages[0]?.linksToPages).toEqual([2]);
    expect(roles(reading, 'Link')).toBe(1);
  });

  it('writes characters that the typeface lacks as numbers, with the footnote', async () => {
    const reading = await read([{ kind: 'picture', picture: pictureOf(['결제 🔥'], 'x') }]);
    expect(reading.text).toContain('결제 [U+1F525]');
    expect(reading.text).toContain('[U+XXXX]는 글꼴에 없는');
  });
});

describe('a character that the typeface lacks', () => {
  it('is printed as its number, with one footnote on the first page where it stands', async () => {
    const text = `화재 🔥. ${'긴 글입니다. '.repeat(800)} 또 🔥`;
    const reading = await read([
      { kind: 'paragraph', text: '머리말' },
      { kind: 'pageBreak' },
      { kind: 'paragraph', text },
    ]);
    expect(reading.text.match(/\[U\+1F525\]/gu)).toHaveLength(2);
    expect(reading.pages.map((page) => page.text.includes('[U+XXXX]'))).toEqual(reading.pages.map((_, index) => index === 1)); // prettier-ignore
    expect(reading.pages[1]?.text).toContain('[U+XXXX]는 글꼴에 없는 문자를 유니코드 번호로 적은 것입니다.');
  });

  it('is explained in the language of the document', async () => {
    const reading = await read([{ kind: 'paragraph', text: '🔥' }], { language: 'en' });
    expect(reading.text).toContain('stands for a character that the typeface lacks');
    expect(reading.pages[0]?.artifacts).toContain('Page 1 of 1');
  });

  it('needs no footnote where there is none', async () => {
    expect((await read([{ kind: 'paragraph', text: '이음' }])).text.trim()).toBe('이음');
  });
});

describe('a paragraph', () => {
  it('leaves no single line of its own at the foot or head of a page', async () => {
    const body = ['본문1', '본문2', '본문3', '본문4', '본문5'];
    const splits = new Set<string>();
    for (let lines = 34; lines < 44; lines++) {
      const above = Array.from({ length: lines }, () => '줄').join('\n');
      const reading = await read([
        { kind: 'paragraph', text: above },
        { kind: 'paragraph', text: body.join('\n') },
      ]);
      const counts = reading.pages.map((page) => page.text.match(/본문\d/gu)?.length ?? 0);
      expect(counts).not.toContain(1);
      splits.add(counts.join('+'));
    }
    expect(splits).toEqual(new Set(['5', '3+2', '2+3', '0+5']));
  });
});

describe('headings', () => {
  it('stay on the page of what follows them', async () => {
    for (let lines = 35; lines < 45; lines++) {
      const reading = await read([
        { kind: 'paragraph', text: Array.from({ length: lines }, () => '줄').join('\n') },
        { kind: 'heading', level: 1, text: '제목' },
        { kind: 'paragraph', text: '본문 첫째 줄\n본문 둘째 줄' },
      ]);
      const page = reading.pages.find((each) => each.text.includes('제목'));
      expect(page?.text).toContain('본문 둘째 줄');
    }
  });
});

describe('bookmarks', () => {
  it('are refused when a link leads to none', async () => {
    const text = [{ kind: 'link' as const, text: '항목', to: 'nowhere' }];
    await expect(renderPdf(documentOf([{ kind: 'paragraph', text }]))).rejects.toThrow('unknown bookmark "nowhere"');
  });

  it('are refused when two places carry the same', async () => {
    const heading = { kind: 'heading' as const, level: 1 as const, text: '가', bookmark: 'same' };
    await expect(renderPdf(documentOf([heading, heading]))).rejects.toThrow('bookmark "same" is carried twice');
  });
});
