import { describe, expect, it } from '@jest/globals';
import type { Block, PdfDocument } from '../block.js';
import { layoutDocument } from './layout-document.js';

const table: Block = {
  kind: 'table',
  columns: [{ header: '취약점' }, { header: '대상', width: { weight: 1 } }],
  rows: [
    ['한 곳에만 있는 구성요소', '키 저장소가 필요한 구성요소와 그 밖의 구성요소 '.repeat(12)],
    ['전환훈련 기록 없음', '메일 서버'],
  ],
};
const figure: Block = {
  kind: 'picture',
  picture: {
    width: 600,
    height: 200,
    alt: '그림',
    marks: [{ kind: 'box', x: 0, y: 0, width: 9, height: 9, line: 'ink' }],
  },
};
const heading: Block = { kind: 'heading', level: 1, text: '취약점' };
const loose: Block = { kind: 'paragraph', size: 'small', text: '등록 기준의 결과입니다.', bookmark: 'introduction' };
const introduction: Block = { ...loose, introduces: true };

/** On which page each block begins that follows so many lines of text. */
function pagesOf(blocks: readonly Block[], lines: number): readonly number[] {
  const above = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: '가' }));
  const document: PdfDocument = {
    ...{ title: '', language: 'ko', subject: '', author: '', reportNumber: '', classification: '' },
    ...{ createdAt: new Date(0), blocks: [...above, ...blocks] },
  };
  const pages = layoutDocument(document).pages.map(({ slabs }) =>
    slabs.filter(({ isArtifact }) => !isArtifact).map(({ slab }) => slab),
  );
  const pageOf = (test: (slab: (typeof pages)[number][number]) => boolean) =>
    pages.findIndex((slabs) => slabs.some(test));
  return blocks.map(({ kind }) => {
    if (kind === 'heading') return pageOf(({ outline }) => outline !== undefined);
    if (kind === 'table') return pageOf(({ frame }) => frame !== undefined);
    if (kind === 'picture') return pageOf(({ shapes, height }) => shapes.length > 0 && height > 100);
    return pageOf(({ bookmarks }) => bookmarks.includes('introduction'));
  });
}

describe('a block that says what the next one is about', () => {
  const cases: readonly [string, readonly Block[]][] = [
    ['a heading, and a table', [heading, table]],
    ['a heading, and a picture', [heading, figure]],
    ['a heading, its introduction, and a table', [heading, introduction, table]],
    ['a heading, its introduction, and a picture', [heading, introduction, figure]],
  ];
  it.each(cases)('stands on its page, wherever that falls: %s', (_, blocks) => {
    const parted = Array.from({ length: 60 }, (_empty, lines) => pagesOf(blocks, lines)).filter(
      (pages) => new Set(pages).size > 1,
    );
    expect(parted).toEqual([]);
  });

  it('does not hold a paragraph that introduces nothing', () => {
    const parted = Array.from({ length: 60 }, (_, lines) => pagesOf([heading, loose, table], lines));
    expect(parted.some((pages) => new Set(pages).size > 1)).toBe(true);
  });
});

describe('what goes on overleaf', () => {
  const pagesWith = (blocks: readonly Block[]) => {
    const frame = { title: '', language: 'ko', subject: '', author: '', reportNumber: '', classification: '' } as const;
    return layoutDocument({ ...frame, createdAt: new Date(0), blocks }).pages.map(({ slabs }) => slabs);
  };
  const paragraphs = (count: number) => Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: '가' }));
  const rows = Array.from({ length: 60 }, (_, at) => ({ label: `항목 ${at}`, value: '값' }));

  it('says at the head of each further page of what the facts are', () => {
    const headed = (block: Block) =>
      pagesWith([block]).map((slabs) => slabs.filter(({ isArtifact }) => isArtifact).length);
    const [first, ...others] = headed({ kind: 'keyValues', rows, continued: 'RED-01 이중화 (이어짐)' });
    expect(first).toBe(0);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((count) => count === 1)).toBe(true);
    expect(headed({ kind: 'keyValues', rows }).every((count) => count === 0)).toBe(true);
  });

  it.each([
    ['facts', { kind: 'keyValues', rows: rows.slice(0, 6) }],
    ['a table', { ...table, rows: rows.slice(0, 6).map(({ label, value }) => [label, value]) }],
  ] as const)('is not the last row of %s alone', (_, block) => {
    const rowsOn = (lines: number) =>
      pagesWith([...paragraphs(lines), block]).map(
        (slabs) => slabs.filter(({ slab, isArtifact }) => slab.frame !== undefined && !isArtifact).length,
      );
    const parted = Array.from({ length: 60 }, (_empty, lines) => rowsOn(lines)).filter((counts) => counts.length > 1);
    expect(parted.length).toBeGreaterThan(0);
    expect(parted.filter((counts) => counts.at(-1) === 1)).toEqual([]);
  });

  it('is no list of a few items', () => {
    const few = (lines: number) => {
      const pages = pagesWith([...paragraphs(lines), { kind: 'list', ordered: true, items: ['하나', '둘', '셋'] }]);
      return pages.flatMap((slabs) => {
        const listed = slabs.filter(({ slab }) => slab.lines.length > 1).length;
        return listed === 0 ? [] : [listed];
      });
    };
    for (let lines = 0; lines < 60; lines++) expect(few(lines)).toEqual([3]);
  });
});
