import { describe, expect, it } from '@jest/globals';
import type { ComponentChildren } from 'preact';
import { parse } from 'node-html-parser';
import { pageContext } from '../../../test/support/page-context.js';
import { unsoundIn } from '../../../test/support/sound-page.js';
import { Pager, type PageContext, ProgressBar, renderPage, StaleConflict, Table } from './index.js';

const render = (body: ComponentChildren, changes: Partial<PageContext> = {}) =>
  parse(renderPage(pageContext(changes), { title: '화면' }, body));

describe('a table', () => {
  const table = () =>
    render(
      <Table
        caption="데이터센터"
        rows={[{ name: '알파', count: 3 }]}
        columns={[
          { heading: '이름', kind: 'heading', cell: ({ name }) => name },
          { heading: '서비스', kind: 'number', cell: ({ count }) => count },
        ]}
      />,
    );

  it('has a caption, and headings for its columns and rows', () => {
    expect(table().querySelector('caption')?.text).toBe('데이터센터');
    expect(
      table()
        .querySelectorAll('th[scope=col]')
        .map((cell) => cell.text),
    ).toEqual(['이름', '서비스']);
    expect(table().querySelector('th[scope=row]')?.text).toBe('알파');
    expect(table().querySelector('td.num')?.text).toBe('3');
  });

  it('can be scrolled by keyboard, under a name', () => {
    const region = table().querySelector('[role=region]');
    expect(region?.getAttribute('tabindex')).toBe('0');
    expect(region?.getAttribute('aria-label')).toContain('데이터센터');
  });
});

describe('the way through a list', () => {
  const links = (next: string | null, query: string) =>
    render(<Pager next={next} />, { path: '/regulator/operators', query })
      .querySelectorAll('nav.pager a')
      .map((link) => [link.text, link.getAttribute('href')]);

  it('keeps the filters and drops the old cursor', () => {
    expect(links('two', 'q=a&after=one')).toEqual([
      ['처음으로', '/regulator/operators?q=a'],
      ['다음 보기', '/regulator/operators?q=a&after=two'],
    ]);
  });

  it('is not shown where one page holds the whole list', () => {
    expect(links(null, 'q=a')).toEqual([]);
  });

  it('leads back to the beginning from the last page', () => {
    expect(links(null, 'after=one')).toEqual([['처음으로', '/regulator/operators']]);
  });
});

describe('a drawn bar', () => {
  const width = (done: number, total: number) =>
    render(<ProgressBar label="가온" done={done} total={total} />)
      .querySelector('.progress-done')
      ?.getAttribute('width');

  it('is as long as the part that is done', () => {
    expect(width(30, 60)).toBe('165');
    expect(width(60, 60)).toBe('330');
    expect(width(0, 60)).toBeUndefined();
    expect(width(0, 0)).toBeUndefined();
  });

  it('says the same in words', () => {
    const bar = render(<ProgressBar label="가온" done={30} total={60} />).querySelector('svg.progress');
    expect(bar?.querySelector('title')?.text).toBe('가온');
    expect(bar?.querySelector('desc')?.text).toBe('60개 가운데 30개 완료');
  });
});

describe('a stale save', () => {
  const conflict = () =>
    renderPage(
      pageContext(),
      { title: '바뀜' },
      <StaleConflict
        action="/items/1"
        currentVersion={4}
        currentHref="/items/1"
        fields={[
          { name: 'text', label: '설명', yours: '내가 쓴 글', current: '남이 쓴 글' },
          { name: 'answer', label: '답변', yours: 'yes', current: '', show: (value) => `<${value}>` },
          { name: 'same', label: '담당', yours: '이하준', current: '이하준' },
        ]}
      />,
    );

  it('shows both texts and loses neither', () => {
    const page = parse(conflict());
    expect(page.querySelector('textarea[name=text]')?.text).toBe('내가 쓴 글');
    expect(page.querySelector('p.text')?.text).toBe('남이 쓴 글');
    expect(page.querySelector('output')?.text).toBe('<yes>');
    expect(page.querySelectorAll('p.text').at(-1)?.text).toBe('(비어 있음)');
  });

  it('overwrites only the version that is shown, with every field of the form', () => {
    const form = parse(conflict()).querySelector('form[action="/items/1"]');
    const value = (name: string) => form?.querySelector(`input[name=${name}]`)?.getAttribute('value');
    expect([value('version'), value('answer'), value('same')]).toEqual(['4', 'yes', '이하준']);
  });

  it('keeps to the rules of every page', () => {
    expect(unsoundIn(conflict())).toEqual([]);
  });
});
