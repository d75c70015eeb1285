import { describe, expect, it } from '@jest/globals';
import type { ComponentChildren } from 'preact';
import { parse, type HTMLElement } from 'node-html-parser';
import { pageContext } from '../../../test/support/page-context.js';
import { unsoundIn } from '../../../test/support/sound-page.js';
import {
  Choices,
  DateField,
  faultOf,
  fieldFaults,
  FileField,
  Form,
  NumberField,
  renderPage,
  Select,
  TextArea,
  TextField,
} from './index.js';

const options = [
  { value: 'yes', label: '예' },
  { value: 'no', label: '아니요' },
];
const faults = fieldFaults(
  'ko',
  [
    { path: 'title', code: 'required' },
    { path: 'answer', code: 'required' },
    { path: 'elsewhere', code: 'unknown', facts: { found: 'elsewhere' } },
  ],
  { title: '이름', answer: '답변' },
);

const render = (body: ComponentChildren) => renderPage(pageContext(), { title: '양식', faults }, body);
const faultyForm = () =>
  render(
    <Form action="/x" version={3}>
      <TextField name="title" label="이름" hint="공식 명칭" fault={faultOf(faults, 'title')} required />
      <TextArea name="text" label="설명" value={'\n둘째 줄'} />
      <NumberField
        name="lag"
        label="지연"
        unit="초"
        value="5"
        criterion={{ comparator: 'at-most', bound: 10, text: '10초 이하' }}
      />
      <DateField name="due" label="기한" value="2026-12-11" />
      <Select name="kind" label="종류" options={options} value="no" />
      <Choices name="answer" label="답변" options={options} value="no" fault={faultOf(faults, 'answer')} required />
      <Choices name="scopes" label="범위" kind="many" options={options} value={['yes', 'no']} />
      <FileField name="files" label="증빙" multiple />
    </Form>,
  );

/** The texts of what the element's aria-describedby names. */
const descriptions = (page: HTMLElement, element: HTMLElement | null) =>
  (element?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => page.getElementById(id)?.text.trim());

describe('the fields of a form', () => {
  it('all have labels, and no id stands twice', () => {
    expect(unsoundIn(faultyForm())).toEqual([]);
  });

  it('are led to from the summary of faults, which says what each field is called', () => {
    const page = parse(faultyForm());
    const links = page.querySelectorAll('[role=alert] a');
    expect(links.map((link) => link.text)).toEqual(['이름: 입력해 주십시오.', '답변: 입력해 주십시오.']);
    const fields = links.map((link) => page.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
    expect(fields.map((field) => field?.getAttribute('name'))).toEqual(['title', 'answer']);
  });

  it('say in the summary, without a link, what concerns no field of the form', () => {
    const items = parse(faultyForm()).querySelectorAll('[role=alert] li');
    expect(items.at(-1)?.querySelector('a')).toBeNull();
    expect(items.at(-1)?.text).toBe('elsewhere: 알 수 없는 항목입니다: elsewhere');
  });

  it('tell their hint and their fault to those who cannot see', () => {
    const page = parse(faultyForm());
    const field = page.querySelector('input[name=title]');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(descriptions(page, field)).toEqual(['공식 명칭', '오류: 입력해 주십시오.']);
    expect(descriptions(page, page.querySelector('fieldset'))).toEqual(['오류: 입력해 주십시오.']);
    expect(page.querySelector('textarea')?.hasAttribute('aria-invalid')).toBe(false);
  });

  it('announce the faults in the title of the page', () => {
    expect(parse(faultyForm()).querySelector('title')?.text).toBe('확인 필요: 양식 | 이음');
  });

  it('show what was chosen', () => {
    const page = parse(faultyForm());
    expect(page.querySelector('option[selected]')?.getAttribute('value')).toBe('no');
    expect(page.querySelectorAll('input[name=answer][checked]').map((input) => input.getAttribute('value'))).toEqual([
      'no',
    ]);
    expect(page.querySelectorAll('input[name=scopes][checked]')).toHaveLength(2);
  });

  it('keep a line feed at the beginning of a text, which HTML would drop', () => {
    expect(faultyForm()).toContain('>\n\n둘째 줄</textarea>');
  });

  it('bring back a number that was typed wrongly as it was typed', () => {
    const page = parse(render(<NumberField name="lag" label="지연" unit="초" value="열 초" />));
    expect(page.querySelector('input[name=lag]')?.getAttribute('value')).toBe('열 초');
  });

  it('carry the criterion for the browser to tell while typing, and show it without a browser that can', () => {
    const page = parse(faultyForm());
    const output = page.querySelector('output');
    expect(output?.text).toBe('10초 이하');
    expect(output?.getAttribute('data-met')).toBe('10초 이하: 충족');
    expect(output?.getAttribute('for')).toBe(page.querySelector('input[name=lag]')?.id);
  });

  it('keep apart where a page has the same field in several forms', () => {
    const twice = render(
      <>
        <TextField name="reason" label="사유" scope="first" />
        <TextField name="reason" label="사유" scope="second" />
      </>,
    );
    expect(unsoundIn(twice).filter((found) => found.endsWith('twice'))).toEqual([]);
  });

  it('travel with the version that was opened', () => {
    expect(parse(faultyForm()).querySelector('input[name=version]')?.getAttribute('value')).toBe('3');
  });
});
