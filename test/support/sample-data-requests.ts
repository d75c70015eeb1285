import type { DataRequestLetter, DataRequestResultLetter } from '../../src/modules/reports/data-request-model.js';

const COMMON = {
  edition: 'operator',
  ...{ version: 1, reason: null, issuedAt: '2026-11-23T06:00:00.000Z', request: 1 },
  issuedBy: { name: '강태오', organisation: '과학기술정보통신부' },
  operator: { id: '1', name: '가온커뮤니케이션' },
  authority: { name: '과학기술정보통신부', kind: 'headquarters' },
  letterhead: {
    ...{ sender: null, postalCode: '30109', address: '세종특별자치시 (예시 주소)', telephone: '044-000-0000' },
    email: null,
    disclosure: 'closed',
  },
  outage: {
    ...{ id: '2', title: '데이터센터 화재에 따른 서비스 장애' },
    ...{ startedAt: '2026-10-15T06:19:00.000Z', endedAt: '2026-10-20T13:52:00.000Z' },
  },
  basis: 'value-added',
  drafted: { by: { name: '오세린', organisation: '과학기술정보통신부' }, at: '2026-11-22T01:00:00.000Z' },
} as const;

/** A demand under TBA 22-7(4), or as changed. */
export const sampleDataRequest = (more: Partial<DataRequestLetter> = {}): DataRequestLetter => ({
  ...COMMON,
  format: 'ieum-data-request/1',
  number: '과기정통부-자료요구-2026-0001',
  covered: 'yes',
  why: '서비스 안정성 조치의 이행 현황을 확인하려는 것입니다.',
  material: '1. 전환 절차와 장애 당일의 전환 기록\n2. 최근 1년간의 훈련 결과',
  form: '파일(PDF)로 이 시스템에 제출',
  returned: false,
  dueAt: '2026-12-07T09:00:00.000Z',
  ...more,
});

export const sampleDataRequestResult = (more: Partial<DataRequestResultLetter> = {}): DataRequestResultLetter => ({
  ...COMMON,
  format: 'ieum-data-request-result/1',
  number: '과기정통부-자료결과-2026-0001',
  demanded: { number: '과기정통부-자료요구-2026-0001', version: 1, issuedAt: '2026-11-23T06:00:00.000Z' },
  answers: [
    {
      ...{ number: 1, text: '전환 기록을 제출합니다.', at: '2026-12-01T02:00:00.000Z' },
      files: [{ name: '전환기록.csv', sha256: 'ab'.repeat(32), sizeBytes: 1500 }],
    },
  ],
  found: '전환 도구가 한 곳에만 있었습니다.',
  follows: '개선을 권고할 예정입니다.',
  ...more,
});
