import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import type { Actor, OrganisationKind } from '../../shared/actor.js';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import type { ReviewParties } from './review.policy.js';

const { judgeBlocker, mayAnswerSupplement, mayGiveOpinion, mayReadInternal, recordBlocker, signBlocker } =
  await builtOutside<typeof import('./review.policy.js')>('src/modules/review/review.policy.js');

const office = 'office' as OrganisationId;
const operator = 'operator' as OrganisationId;
const review: ReviewParties = {
  operatorId: operator,
  basis: 'FA-36-2',
  authorityId: office,
  authorityName: '중앙전파관리소',
  memberAs: 'inspector',
};

function somebody(kind: OrganisationKind, organisationId: OrganisationId, ...permissions: string[]): Actor {
  return {
    personId: 'somebody' as PersonId,
    personName: '정유진',
    organisationId,
    organisationName: '',
    organisationKind: kind,
    actsFor: kind === 'operator' ? [organisationId] : [],
    roles: [],
    permissions: new Set(permissions),
  };
}

describe('judging', () => {
  const inspector = somebody('field-office', office, 'review.judge', 'review.record');

  it('is for inspectors of the team, from the authority of the inspection', () => {
    expect(judgeBlocker(inspector, review)).toBeNull();
    expect(judgeBlocker(inspector, { ...review, memberAs: null })?.code).toBe('not-on-the-team');
    expect(judgeBlocker(inspector, { ...review, memberAs: 'signatory' })?.code).toBe('not-on-the-team');
    const elsewhere = somebody('headquarters', 'ministry' as OrganisationId, 'review.judge');
    expect(judgeBlocker(elsewhere, review)).toEqual({
      code: 'not-the-authority',
      facts: { authority: '중앙전파관리소' },
    });
  });

  it('is not for a recorder, who only records', () => {
    const recorder = somebody('specialised-body', 'kca' as OrganisationId, 'review.record');
    const asRecorder = { ...review, memberAs: 'recorder' } as const;
    expect(judgeBlocker(recorder, asRecorder)?.code).toBe('not-permitted');
    expect(recordBlocker(recorder, asRecorder)).toBeNull();
    expect(recordBlocker(recorder, { ...review, memberAs: null })?.code).toBe('not-on-the-team');
  });
});

describe('signing off', () => {
  const signatory = somebody('field-office', office, 'review.sign');

  it('is for another person of the authority', () => {
    expect(signBlocker(signatory, review, ['inspector' as PersonId])).toBeNull();
    expect(signBlocker(signatory, review, ['somebody' as PersonId])).toEqual({ code: 'signs-own-judgement' });
  });

  it('is not for the wrong kind of authority, and says whose it is with the article', () => {
    const minister = somebody('headquarters', office, 'review.sign');
    const blocker = signBlocker(minister, review, []);
    expect(blocker?.code).toBe('authority-field-office');
    expect(blocker?.facts?.['articles']).toContain('「방송통신발전 기본법」 제36조의2제2항');
  });

  it('is not for another office than that of the inspection, nor without the permission', () => {
    const other = somebody('field-office', 'other' as OrganisationId, 'review.sign');
    expect(signBlocker(other, review, [])?.code).toBe('not-the-authority');
    expect(signBlocker(somebody('field-office', office), review, [])?.code).toBe('not-permitted');
  });

  it('is for either authority where the operator consented', () => {
    const consent = { ...review, basis: 'TBA-consent' } as const;
    expect(signBlocker(somebody('headquarters', office, 'review.sign'), consent, [])).toBeNull();
  });
});

describe('the operator', () => {
  const author = somebody('operator', operator, 'assessment.write');
  const attester = somebody('operator', operator, 'assessment.submit');

  it('answers supplements as author or attester, of its own only', () => {
    expect(mayAnswerSupplement(author, review)).toBe(true);
    expect(mayAnswerSupplement(attester, review)).toBe(true);
    const other = somebody('operator', 'other' as OrganisationId, 'assessment.write');
    expect(mayAnswerSupplement(other, review)).toBe(false);
    expect(mayAnswerSupplement(somebody('operator', operator), review)).toBe(false);
  });

  it('gives its opinion as attester only', () => {
    expect(mayGiveOpinion(attester, review)).toBe(true);
    expect(mayGiveOpinion(author, review)).toBe(false);
  });

  it('never reads what is internal', () => {
    expect(mayReadInternal(somebody('operator', operator, 'review.read'))).toBe(false);
    expect(mayReadInternal(somebody('headquarters', office, 'review.read'))).toBe(true);
  });
});
