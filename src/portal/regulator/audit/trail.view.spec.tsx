import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { pageContext } from '../../../../test/support/page-context.js';
import type { TrailEntry } from '../../../modules/audit/index.js';
import { renderPage } from '../../layout/index.js';
import { TrailView } from './trail.view.js';

const entry: TrailEntry = {
  ...{ number: 7, at: new Date('2026-11-26T01:00:00Z'), personName: '정유진', organisationName: '중앙전파관리소' },
  ...{ action: 'judgement.made', subjectKind: 'judgement', subjectId: '0190a000-0000-7000-8000-000000000001' },
  ...{ before: null, after: null },
};

const rowOf = (shown: TrailEntry, language: 'ko' | 'en' = 'ko') => {
  const page = { rows: [shown], next: null };
  const html = renderPage(pageContext({ language }), { title: '감사 기록' }, <TrailView page={page} />);
  return parse(html).querySelector('tbody tr')?.text ?? '';
};

describe('the trail on a page', () => {
  it('says what was done in the words of the reader, with the code beside them', () => {
    expect(rowOf(entry)).toContain('판정');
    expect(rowOf(entry, 'en')).toContain('Judged');
    for (const language of ['ko', 'en'] as const) expect(rowOf(entry, language)).toContain('judgement.made');
  });

  it('shows an act that is no longer done by its code', () => {
    const row = rowOf({ ...entry, action: 'ledger.closed', subjectKind: 'ledger' });
    expect(row).toContain('ledger.closed');
    expect(row).toContain('ledger 000000000001');
  });
});
