import { describe, expect, it } from '@jest/globals';
import { attachment } from './content-disposition.js';
import { cleanFileName, fileNameFaults } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['../secret.pdf', 'file-name-path'],
    ['..\\secret.pdf', 'file-name-path'],
    ['a/b.pdf', 'file-name-path'],
    ['..', 'file-name-path'],
    ['a\u0000.pdf', 'file-name-control'],
    ['a\r\nb.pdf', 'file-name-control'],
    ['', 'required'],
    ['\u200B\u202E', 'required'],
    ['가'.repeat(256), 'file-name-long'],
  ])('%j is refused', (name, code) => {
    expect(fileNameFaults(name).map((fault) => fault.code)).toEqual([code]);
  });

  it('has at most 255 characters, counted as a reader counts them', () => {
    expect(fileNameFaults('🔥'.repeat(255))).toEqual([]);
    expect(fileNameFaults('a'.repeat(300))).toEqual([
      { path: 'file', code: 'file-name-long', facts: { max: 255, found: 300 } },
    ]);
  });

  it('is kept in NFC, as macOS does not send it, and without what turns its reading around', () => {
    expect(cleanFileName('한글.pdf'.normalize('NFD'))).toBe('한글.pdf');
    expect(cleanFileName('a\u202Efdp.exe')).toBe('afdp.exe');
  });

  it('travels whole in a header of plain signs', () => {
    const header = attachment(`전환 훈련 "결과'(최종)*.pdf`);
    expect(header).toBe(
      `attachment; filename="__ __ _______*.pdf"; filename*=UTF-8''`.replace('__ __ _______*', `__ __ ___'(__)*`) +
        '%EC%A0%84%ED%99%98%20%ED%9B%88%EB%A0%A8%20%22%EA%B2%B0%EA%B3%BC%27%28%EC%B5%9C%EC%A2%85%29%2A.pdf',
    );
    expect(/^[\x20-\x7E]+$/.test(header)).toBe(true);
  });
});
