import { describe, expect, it } from '@jest/globals';
import type { Regime } from '../../shared/regime.js';
import { termsIn } from '../../shared/words/index.js';
import { orderable, type Force, type OrderableFacts } from './orderable.js';

const covered: OrderableFacts = {
  bases: [],
  regime: 'FA-35',
  covered: true,
  lesseeOnly: false,
  major: true,
  ownPlan: null,
};
const base = (force: Force, regime: Regime | null) => ({ bases: [{ force, regime }], regime: regime ?? 'FA-35' });

describe('an order on an item', () => {
  it.each(['TBA-22-7', 'FA-35', 'NA-46'] as const)('of statute or notice is possible where %s applies', (regime) => {
    expect(orderable({ ...covered, ...base('statute', regime) })).toMatchObject({
      orderable: true,
      code: 'statute-applies',
    });
    expect(orderable({ ...covered, ...base('notice', regime) })).toMatchObject({
      orderable: true,
      code: 'notice-applies',
    });
  });

  it('of statute or notice is not possible where the regime does not cover the operator', () => {
    for (const force of ['statute', 'notice'] as const)
      expect(orderable({ ...covered, ...base(force, 'NA-46'), covered: false })).toMatchObject({
        orderable: false,
        code: 'not-covered',
      });
  });

  it('is not possible in the inspection of a regime in which the item has no basis', () => {
    const bases = [{ force: 'statute', regime: 'NA-46' }] as const;
    expect(orderable({ ...covered, bases, regime: 'FA-35' })).toMatchObject({ orderable: false, code: 'other-regime' });
    expect(orderable({ ...covered, ...base('statute', null) })).toMatchObject({
      orderable: false,
      code: 'other-regime',
    });
  });

  it('is not possible against an exclusive lessee under NA 46(3)', () => {
    expect(orderable({ ...covered, ...base('notice', 'NA-46'), lesseeOnly: true })).toMatchObject({
      orderable: false,
      code: 'lessee-only',
    });
  });

  it('of a plan is possible against a major operator whose own plan holds the measure, with its page', () => {
    const facts = { ...covered, ...base('plan', 'FA-35'), ownPlan: { holdsMeasure: true, page: 41 } } as const;
    expect(orderable(facts)).toEqual({ orderable: true, code: 'own-plan-holds-measure', facts: { page: 41 } });
    expect(orderable({ ...facts, major: false })).toMatchObject({ orderable: false, code: 'not-major' });
    expect(orderable({ ...facts, covered: false })).toMatchObject({ orderable: false, code: 'not-covered' });
  });

  it('of a plan is not possible while the own plan was not looked at, or lacks the measure', () => {
    const facts = { ...covered, ...base('plan', 'FA-35') };
    expect(orderable(facts)).toMatchObject({ orderable: false, code: 'own-plan-unknown' });
    expect(orderable({ ...facts, ownPlan: { holdsMeasure: false } })).toMatchObject({
      orderable: false,
      code: 'own-plan-lacks-measure',
    });
  });

  it('of a plan is possible only in an inspection under FA 36-2', () => {
    const ownPlan = { holdsMeasure: true, page: 41 } as const;
    for (const regime of ['TBA-22-7', 'NA-46'] as const)
      expect(orderable({ ...covered, ...base('plan', 'FA-35'), regime, ownPlan })).toMatchObject({
        orderable: false,
        code: 'plan-not-enforced-here',
      });
  });

  it('of a benchmark is never possible, nor of an item without a basis', () => {
    const ownPlan = { holdsMeasure: true, page: 41 } as const;
    expect(orderable({ ...covered, ...base('benchmark', 'FA-35'), ownPlan })).toMatchObject({
      orderable: false,
      code: 'benchmark',
    });
    expect(orderable(covered)).toMatchObject({ orderable: false, code: 'benchmark' });
  });

  it('rests on the strongest basis that carries it, else gives the reason of the strongest', () => {
    const bases = [
      { force: 'benchmark', regime: null },
      { force: 'plan', regime: 'FA-35' },
      { force: 'statute', regime: 'NA-46' },
    ] as const;
    const ownPlan = { holdsMeasure: true, page: 3 } as const;
    expect(orderable({ ...covered, bases, ownPlan }).code).toBe('own-plan-holds-measure');
    expect(orderable({ ...covered, bases, regime: 'NA-46' }).code).toBe('statute-applies');
    expect(orderable({ ...covered, bases }).code).toBe('other-regime');
  });

  it('has a sentence for its reason in both languages', () => {
    const { code } = orderable(covered);
    expect(termsIn('ko').orderability[code]).toContain('시정권고');
    expect(termsIn('en').orderability[code]).toContain('recommendation');
  });
});
