import { describe, expect, it } from '@jest/globals';
import { type Language, termsIn } from '../../shared/words/index.js';
import { checkMeasure } from './check-measure.js';
import { RESPONSIBLE_PARTIES, SITE_EXTENTS, SITE_USES } from './facility-rules.js';
import { MEASURE_FIELDS, MEASURE_KINDS, type MeasureField } from './measure-kinds.js';

const kindsWithFields = MEASURE_KINDS.flatMap((kind) =>
  MEASURE_FIELDS[kind].map((field) => [`${kind} ${field.key}`, kind, field] as const),
);

/** A right value at each end of what is allowed, and wrong ones just beyond. */
function samples(field: MeasureField): { right: readonly unknown[]; wrong: readonly unknown[] } {
  switch (field.type) {
    case 'integer':
      return {
        right: [field.min, field.max],
        wrong: [field.min - 1, field.max + 1, field.min + 0.5, String(field.min), null, true],
      };
    case 'choice':
      return { right: field.options, wrong: ['', 'nothing', 1, null] };
    case 'flag':
      return { right: [true, false], wrong: ['true', 1, 0, null] };
    case 'date':
      return { right: ['2024-02-29'], wrong: ['2026-02-29', '2026-1-1', '2026-01-01T00:00:00Z', 20260101, ''] };
    case 'text':
      return { right: ['𠮷'.repeat(field.maxLength)], wrong: ['𠮷'.repeat(field.maxLength + 1), ' ', 1, []] };
  }
}

describe('a protection measure', () => {
  it.each(kindsWithFields)('takes %s within its limits and nothing else', (_, kind, field) => {
    const { right, wrong } = samples(field);
    for (const value of right) expect(checkMeasure(kind, { [field.key]: value })).toEqual([]);
    for (const value of wrong) expect(checkMeasure(kind, { [field.key]: value })).toMatchObject([{ path: field.key }]);
  });

  it('tells every fault at once, with what was found and what is allowed', () => {
    expect(
      checkMeasure('ups', { autonomyMinutes: '15', configuration: '3N', bmsCycleSeconds: 10, bypassPath: true }),
    ).toEqual([
      { path: 'autonomyMinutes', code: 'integer-range', facts: { min: 0, max: 10_080, found: '"15"' } },
      { path: 'configuration', code: 'not-a-choice', facts: { allowed: ['N', 'N+1', '2N', '2(N+1)'], found: '"3N"' } },
      {
        path: 'bmsCycleSeconds',
        code: 'key-unknown',
        facts: {
          found: 'bmsCycleSeconds',
          allowed: [
            'configuration',
            'autonomyMinutes',
            'loadPercent',
            'bypassPath',
            'lastBypassTest',
            'lastStatutoryInspection',
          ],
        },
      },
    ]);
  });

  it('says at least one thing', () => {
    expect(checkMeasure('drills', {})).toEqual([{ path: '', code: 'too-few', facts: { min: 1 } }]);
    expect(checkMeasure('drills', { lastFireDrill: undefined })).toMatchObject([{ code: 'too-few' }]);
  });

  it('names no field twice', () => {
    for (const kind of MEASURE_KINDS) {
      const keys = MEASURE_FIELDS[kind].map((field) => field.key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe.each<Language>(['ko', 'en'])('the terms in %s', (language) => {
  const terms = termsIn(language);

  it('name every kind, field, unit and option, and no other', () => {
    expect(Object.keys(terms.protectionKinds)).toEqual([...MEASURE_KINDS]);
    for (const kind of MEASURE_KINDS) {
      expect(Object.keys(terms.protectionFields[kind])).toEqual(MEASURE_FIELDS[kind].map((field) => field.key));
    }
    const fields = MEASURE_KINDS.flatMap((kind) => MEASURE_FIELDS[kind]);
    const units = fields.flatMap((field) => (field.type === 'integer' ? [field.unit] : []));
    const options = fields.flatMap((field) => (field.type === 'choice' ? field.options : []));
    expect(Object.keys(terms.units)).toEqual(expect.arrayContaining(units));
    expect(new Set(Object.keys(terms.protectionOptions))).toEqual(new Set(options));
  });

  it('name every extent, use and responsible party', () => {
    expect(Object.keys(terms.siteExtents)).toEqual([...SITE_EXTENTS]);
    expect(Object.keys(terms.siteUses)).toEqual([...SITE_USES]);
    expect(Object.keys(terms.responsibleParties)).toEqual([...RESPONSIBLE_PARTIES]);
  });
});
