import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { parseForm, readForm } from './form.js';
import { Choice, Choices, Flag, Line, Nested, NestedList, Text, Values, WholeNumber } from './input.js';
import { readInput } from './read-input.js';

class Plan {
  @Text({ max: 10 }) what: string;
  @WholeNumber({ min: 1, max: 12, optional: true }) month: number | null;
}
class Sample {
  @Text({ max: 5 }) name: string;
  @Choice(['a', 'b'], { optional: true }) kind: 'a' | 'b' | null;
  @Flag() paid: boolean;
  @Choices(['x', 'y']) marks: ('x' | 'y')[];
  @Nested(Plan, { optional: true }) plan: Plan | null;
  @NestedList(Plan, { max: 2 }) steps: Plan[];
  @Values() values: Record<string, unknown>;
}
const filled = 'name=%EA%B0%80%EC%98%A8&paid=true&marks=x&marks=y&plan.what=p&plan.month=3&steps.0.what=s&values.n=1';

describe('a form', () => {
  it('becomes the same input as the JSON of the API', () => {
    const { input, faults } = readForm(Sample, parseForm(filled));
    expect(faults).toEqual([]);
    const json = {
      ...{ name: '가온', paid: true, marks: ['x', 'y'], plan: { what: 'p', month: 3 } },
      ...{ steps: [{ what: 's', month: null }], values: { n: '1' }, kind: null },
    };
    expect(JSON.parse(JSON.stringify(input))).toEqual(json);
    expect(JSON.parse(JSON.stringify(readInput(Sample, json)))).toEqual(json);
  });

  it('names every fault at once with its path, and keeps what was typed', () => {
    const { faults, typed } = readForm(
      Sample,
      parseForm('name=abcdef&name=b&kind=c&plan.month=13&steps.0.month=x&extra=1&values.n=1'),
    );
    expect(faults.map(({ path, code }) => `${path}:${code}`).sort()).toEqual([
      'extra:unknown',
      'kind:not-a-choice',
      'name:repeated',
      'plan.month:out-of-range',
      'plan.what:required',
      'steps.0.month:not-integer',
      'steps.0.what:required',
    ]);
    expect(typed['kind']).toBe('c');
  });

  it('asks for a choice where one is to be made, and for nothing to be typed', () => {
    class Chosen {
      @Choice(['a', 'b']) kind: string;
      @Choices(['a', 'b'], { min: 1 }) roles: string[];
    }
    const { faults } = readForm(Chosen, parseForm(''));
    expect(faults.map(({ code }) => code)).toEqual(['not-chosen', 'not-chosen']);
  });

  it('takes neither a number as text nor text as a number from JSON', () => {
    const found = () => readInput(Plan, { what: 3, month: '3' });
    expect(found).toThrow('what: not-text; month: not-integer');
  });

  it('cleans text and counts characters as people do', () => {
    expect(readInput(Plan, { what: ' \u1100\u1161\u200B𠮷🔥 ' }).what).toBe('가𠮷🔥');
    expect(() => readInput(Plan, { what: '가나다라마바사아자차카' })).toThrow('what: too-long');
  });

  it('keeps a name in one line, and the lines of a text', () => {
    class Named {
      @Line({ max: 9 }) name: string;
      @Text({ max: 9 }) text: string;
    }
    const sent = { name: ' 알파\r\n데이터\t센터\n', text: ' 첫 줄\r\n둘째 줄 ' };
    expect({ ...readInput(Named, sent) }).toEqual({ name: '알파 데이터 센터', text: '첫 줄\n둘째 줄' });
  });

  it('is not led astray by names of the prototype', () => {
    const { faults } = readForm(Plan, parseForm('what=a&__proto__.x=1&constructor=1'));
    expect(faults.every(({ code }) => code === 'unknown')).toBe(true);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
