import { describe, expect, it } from '@jest/globals';
import { contactIn, doesDuty, noticeDraft, type DraftFacts, noticeFaults } from './notice-draft.js';

const at = (time: string) => new Date(`2026-03-10T${time}+09:00`);
const FACTS: DraftFacts = {
  operatorName: '가온',
  startedAt: at('09:00'),
  endedAt: null,
  causes: [
    { certainty: 'known', text: '전력 공급이 끊겼습니다.' },
    { certainty: 'suspected', text: '배터리 화재' },
  ],
  measures: '예비 전력으로 전환하고 있습니다.',
  features: [
    { name: '사진 전송', serviceName: '가온톡', state: 'restoring', expectedAt: at('18:00') },
    { name: '가온메일', serviceName: null, state: 'unreachable', expectedAt: null },
    { name: '뉴스', serviceName: null, state: 'normal', expectedAt: null },
  ],
};

describe('the notice to users', () => {
  it('tells the fact, the cause, the state of response and where to ask', () => {
    expect(noticeDraft(FACTS, '1588-0000')).toBe(
      [
        '[가온] 서비스 중단 안내',
        '1. 중단 사실: 2026. 3. 10. 09:00부터 다음 기능의 이용에 장애가 발생하였습니다.',
        ' - 가온톡 사진 전송: 복구 중 (복구 예상 2026. 3. 10. 18:00)',
        ' - 가온메일: 접속 불가',
        '2. 원인: 전력 공급이 끊겼습니다. 배터리 화재 (추정)',
        '3. 대응 현황: 예비 전력으로 전환하고 있습니다.',
        '4. 상담 연락처: 1588-0000',
      ].join('\n'),
    );
  });

  it('tells nothing that the record does not tell', () => {
    const text = noticeDraft({ ...FACTS, causes: [], measures: '', features: [] }, null);
    expect(text).toContain('1. 중단 사실: 2026. 3. 10. 09:00부터 서비스 이용에 장애가 발생하였습니다.');
    expect(text).toContain('2. 원인: 확인하고 있습니다.');
    expect(text).toContain('3. 대응 현황: 확인되는 대로 알려 드리겠습니다.');
  });

  it('tells that it is over once it is', () => {
    const text = noticeDraft({ ...FACTS, endedAt: at('11:30'), measures: '' }, null);
    expect(text).toContain('2026. 3. 10. 09:00부터 2026. 3. 10. 11:30까지');
    expect(text).toContain('3. 대응 현황: 복구를 마쳤습니다.');
    expect(text).not.toContain('가온메일');
  });

  it('names twenty features and counts the others', () => {
    const features = Array.from({ length: 23 }, (_, index) => ({
      ...{ name: `기능 ${index + 1}`, serviceName: null, state: 'degraded' as const, expectedAt: null },
    }));
    const text = noticeDraft({ ...FACTS, features }, null);
    expect(text).toContain(' - 기능 20: 저하\n - 그 밖의 기능 3개\n2. 원인');
  });

  it('is not sent on while its contact is open, and hands its contact to the next one', () => {
    expect(noticeFaults(`${noticeDraft(FACTS, null)} \n`)).toEqual([{ path: 'text', code: 'notice-contact-open' }]);
    expect(noticeFaults(noticeDraft(FACTS, '1588-0000'))).toEqual([]);
    expect(noticeFaults('누구나 쓰는 글')).toEqual([]);
    expect(contactIn(noticeDraft(FACTS, '1588-0000'))).toBe('1588-0000');
    expect(contactIn(noticeDraft(FACTS, null))).toBeNull();
  });

  it('does the duty where it is the earliest to users; what the press was told does not', () => {
    expect(doesDuty('email', at('10:00'), [])).toBe(true);
    expect(doesDuty('press', at('10:00'), [])).toBe(false);
    expect(doesDuty('screen', at('10:00'), [at('09:30')])).toBe(false);
    expect(doesDuty('screen', at('09:20'), [at('09:30')])).toBe(true);
  });
});
