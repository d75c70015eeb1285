import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { pageContext } from '../../../../test/support/page-context.js';
import type { TrailEntry } from '../../../modules/audit/index.js';
import { renderPage } from '../../layout/index.js';
import { TrailView } from './trail.view.js';

const entry: TrailEntry = {
  ...{ number: 7, at: new Date('2026-11-26T01:00:00Z'), personName: '정유진', organisationName: '중앙전파관리소' },
  ...{ action: 'judgement.made', subjectKind: 'judgement', subjectId: '0190a000-0000-7000-8000-000000000001' },
  ...{ subjectName: '정기점검', itemCode: 'RED-01', operatorName: '가온', before: null, after: null },
};

const nothing = {
  from: null,
  to: null,
  person: null,
  kind: null,
  action: null,
  subject: null,
  operator: null,
  after: null,
};

const rowOf = (shown: TrailEntry, language: 'ko' | 'en' = 'ko') => {
  const page = { rows: [shown], next: null };
  const html = renderPage(
    pageContext({ language }),
    { title: '감사 기록' },
    <TrailView page={page} search={nothing} />,
  );
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
    expect(row).toContain('ledger RED-01');
  });

  it('shows what has no name by the end of its id', () => {
    expect(rowOf({ ...entry, subjectName: null, itemCode: null })).toContain('판정 000000000001');
  });

  it('tells the facts in words: codes, days, numbers, lists, and what was there before', () => {
    const before = { result: 'met', planPage: null, endsOn: '2026-12-31' };
    const after = { result: 'not-met', planPage: 1200, endsOn: '2026-12-31', dailyUsers: 51500000, regimes: ['FA-35'] };
    const row = rowOf({ ...entry, before, after: { ...after, changes: { sites: { added: 2 } }, koreanOffice: false } });
    for (const said of [
      ...[
        '판정부적정 (종전: 적정)',
        '계획서 쪽1200 (종전: 없음)',
        '종료일2026. 12. 31.',
        '하루 평균 국내 이용자 수51,500,000',
      ],
      ...['적용 법령방송통신발전법 제35조', '변경 내용(데이터센터: (추가: 2))', '국내 주소 또는 영업소아니요'],
    ])
      expect(row).toContain(said);
    expect(rowOf({ ...entry, before: { itemCode: 'RED-01' } }, 'en')).toContain('ItemBefore: RED-01');
    expect(row).not.toContain('{');
  });
});
