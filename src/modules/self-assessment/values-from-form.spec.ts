import { describe, expect, it } from '@jest/globals';
import type { Item } from '../checklist/index.js';
import { valuesFromForm } from './values-from-form.js';

const item = {
  parts: [
    { key: 'users', kind: 'number', unit: 'persons', max: null, label: null },
    { key: 'note', kind: 'text', label: null },
  ],
} as unknown as Item;

describe('values of a form', () => {
  it.each([
    ['1,234,567', 1_234_567],
    ['10.5', 10.5],
    [' 7 ', 7],
    ['-3', -3],
    ['', null],
    ['1,2', '1,2'],
    ['열', '열'],
    ['1e3', '1e3'],
    ['0x10', '0x10'],
  ])('reads %j as %j where a number is asked for', (text, value) => {
    expect(valuesFromForm(item, { users: text })).toEqual({ users: value });
  });

  it('leaves text as it is, digits too, and parts it does not know for the rule to name', () => {
    expect(valuesFromForm(item, { note: '12', other: '5' })).toEqual({ note: '12', other: '5' });
  });
});
