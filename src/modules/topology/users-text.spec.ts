import { describe, expect, it } from '@jest/globals';
import { usersText } from './users-text.js';

describe('how many use a service', () => {
  it('is a number where one is registered, and otherwise no count of none', () => {
    expect(usersText('ko', 41_000_000, false)).toBe('41,000,000');
    expect(usersText('ko', 0, false)).toBe('등록되지 않음');
    expect(usersText('ko', 0, true)).toBe('상위 서비스에서 셈');
  });
});
