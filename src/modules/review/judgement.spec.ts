import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import type { LegalBasis } from '../checklist/index.js';
import type { Judged, Leeway } from './judgement.js';

const { alternativeBlocker, judgementFaults, RESULTS } = await builtOutside<typeof import('./judgement.js')>(
  'src/modules/review/judgement.js',
);

const free: Leeway = { alternative: null, orderable: true, disagrees: false };
const judged: Judged = { result: 'not-met', measure: 'none', reason: '훈련 기록이 없음' };
const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);

describe('a judgement', () => {
  it.each(RESULTS.filter((result) => result !== 'met'))('of %s needs a reason', (result) => {
    expect(codes(judgementFaults({ ...judged, result, reason: '' }, free))).toEqual(['reason-required']);
    expect(judgementFaults({ ...judged, result }, free)).toEqual([]);
  });

  it('of met needs none', () => {
    expect(judgementFaults({ result: 'met', measure: 'none', reason: '' }, free)).toEqual([]);
  });

  it('of met needs one where the answer disagrees with the register', () => {
    const disagreeing = { ...free, disagrees: true };
    const met = { result: 'met', measure: 'none', reason: '' } as const;
    expect(judgementFaults(met, disagreeing)).toEqual([{ path: 'reason', code: 'reason-for-disagreement' }]);
    expect(judgementFaults({ ...met, reason: '개통 확인' }, disagreeing)).toEqual([]);
  });

  it.each(['met', 'alternative-accepted', 'not-applicable'] as const)('of %s is followed by no measure', (result) => {
    const faults = judgementFaults({ ...judged, result, measure: 'recommendation' }, free);
    expect(codes(faults)).toEqual(['measure-without-shortcoming']);
  });

  it('proposes an order only where one can be made; a recommendation always', () => {
    const bound = { ...free, orderable: false };
    expect(codes(judgementFaults({ ...judged, measure: 'proposed-order' }, bound))).toEqual(['order-not-possible']);
    expect(judgementFaults({ ...judged, measure: 'proposed-order' }, free)).toEqual([]);
    expect(judgementFaults({ ...judged, measure: 'recommendation' }, bound)).toEqual([]);
  });

  it('accepts an alternative only where the law lets it', () => {
    const accepted = { ...judged, result: 'alternative-accepted' } as const;
    const bound = { ...free, alternative: { code: 'alternative-notice-only' } } as const;
    expect(codes(judgementFaults(accepted, bound))).toEqual(['alternative-not-allowed']);
  });

  it('tells every fault at once', () => {
    const wrong = { result: 'alternative-accepted', measure: 'recommendation', reason: '' } as const;
    const bound = { alternative: { code: 'alternative-notice-only' }, orderable: false, disagrees: false } as const;
    expect(judgementFaults(wrong, bound)).toHaveLength(3);
  });
});

describe('an alternative measure', () => {
  const basis = (statute: 'NOTICE' | 'NA', force: 'notice' | 'statute'): LegalBasis => ({
    statute,
    force,
    article: null,
    versionDate: null,
    toConfirm: false,
    note: null,
  });
  const notice = [basis('NOTICE', 'notice')];

  it('is accepted by the field office on an item of the notice', () => {
    expect(alternativeBlocker('NA-46', 'field-office', notice)).toBeNull();
  });

  it('is not accepted on an item that only a statute carries', () => {
    expect(alternativeBlocker('NA-46', 'field-office', [basis('NA', 'statute')])).toEqual({
      code: 'alternative-notice-only',
    });
  });

  it('is not accepted by another authority or under another regime', () => {
    expect(alternativeBlocker('NA-46', 'headquarters', notice)?.code).toBe('authority-field-office');
    expect(alternativeBlocker('FA-35', 'field-office', notice)?.code).toBe('authority-nobody');
    expect(alternativeBlocker('TBA-22-7', 'field-office', notice)?.code).toBe('authority-nobody');
  });
});
