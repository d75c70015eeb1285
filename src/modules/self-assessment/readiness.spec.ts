import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { knownDate } from '../../shared/time.js';
import type { AnswerPart, Criterion, Item } from '../checklist/index.js';
import { UNANSWERED, type AnswerContent } from './answer-content.js';
import type { Measure } from './measure.js';
import type { ItemAnswer } from './readiness.js';
import type { RegisterAnswer } from './register-answer.js';

const { blockersOf, itemBlockers, itemReadiness, readinessOf } = await builtOutside<typeof import('./readiness.js')>(
  'src/modules/self-assessment/readiness.js',
);

const TBA: Measure = { regime: 'TBA-22-7', reference: knownDate('2026-11-23') };
const NA: Measure = { ...TBA, regime: 'NA-46' };
const seconds: AnswerPart = { key: 'seconds', kind: 'number', unit: 'seconds', max: null, label: null };
const stands: AnswerPart = { key: 'stands', kind: 'yes-no-partly', label: null };
const proof: AnswerPart = { key: 'proof', kind: 'file', label: null };
const atMostTen: Criterion = {
  ...{ part: 'seconds', comparator: 'at-most', value: 10, unit: 'seconds' },
  ...{ decides: 'compliance', regimes: [], suggested: false, toConfirm: false, note: null },
};

function item(parts: readonly AnswerPart[], criteria: readonly Criterion[] = [], id = 'GOV-01'): Item {
  const text = { ko: '글', en: 'text' };
  const domain = id.slice(0, 3) as Item['domain'];
  return {
    ...{ id, domain, kind: 'technical', title: text, requirement: text, guidance: text, evidence: text },
    ...{ parts, criteria, marks: [], legalBases: [], appliesTo: { any: ['VAS'], when: [] } },
  };
}

const answer = (
  of: Item,
  content: Partial<AnswerContent> | null,
  evidenceIds: readonly string[] = [],
  registered: readonly RegisterAnswer[] = [],
): ItemAnswer => ({
  registered,
  item: of,
  content: content === null ? null : { ...UNANSWERED, ...content },
  evidenceIds,
});

const tools = (value: string): RegisterAnswer => ({
  ...{ item: 'GOV-01', part: 'stands', value },
  reason: { code: 'tools-active-twice', ids: ['deploy-tool'], names: ['배포 도구'] },
});

const codes = (of: ItemAnswer, measure = NA) => itemBlockers(of, measure).map(({ code }) => code);

describe('what an item still lacks', () => {
  it('is its answer where nothing was said, and the rest of it where something was', () => {
    const both = item([seconds, stands]);
    expect(codes(answer(both, null))).toEqual(['item-unanswered']);
    expect(codes(answer(both, { explanation: '설명만' }))).toEqual(['item-unanswered']);
    expect(codes(answer(both, { values: { seconds: 5 } }))).toEqual(['item-incomplete']);
    expect(codes(answer(both, { values: { seconds: 5, stands: 'no' } }))).toEqual([]);
    expect(codes(answer(both, { values: { seconds: 0, stands: 'no' } }))).toEqual([]);
  });

  it('is a file where a part asks for one, and any file attached to the item will do', () => {
    const filed = item([stands, proof]);
    expect(codes(answer(filed, { values: { stands: 'yes' } }))).toEqual(['item-incomplete']);
    expect(codes(answer(filed, null, ['f']))).toEqual(['item-incomplete']);
    expect(codes(answer(filed, { values: { stands: 'yes' } }, ['f']))).toEqual([]);
    expect(codes(answer(item([stands]), null, ['f']))).toEqual(['item-unanswered']);
  });

  it('is a reason where the item is said not to apply, and then nothing else', () => {
    const said = { notApplicable: true };
    expect(codes(answer(item([seconds]), said), TBA)).toEqual(['item-not-applicable-without-reason']);
    expect(codes(answer(item([seconds]), { ...said, notApplicableReason: '무선 구간 없음' }), TBA)).toEqual([]);
  });

  it('is a reason where protection is asked', () => {
    const full = { values: { stands: 'yes' }, protect: true };
    expect(codes(answer(item([stands]), full))).toEqual(['item-protection-without-reason']);
    expect(codes(answer(item([stands]), { ...full, protectionReason: '영업비밀' }))).toEqual([]);
  });

  it('is the reason for a difference from what is registered, until the two agree', () => {
    const of = (content: Partial<AnswerContent>) => answer(item([stands]), content, [], [tools('partly')]);
    expect(codes(of({ values: { stands: 'yes' } }))).toEqual(['item-difference-without-reason']);
    expect(codes(of({ values: { stands: 'yes' }, differenceReason: '이달 말 개통' }))).toEqual([]);
    expect(codes(of({ values: { stands: 'partly' } }))).toEqual([]);
    expect(
      itemReadiness(of({ values: { stands: 'yes' }, differenceReason: '이달 말 개통' }), NA).disagreements,
    ).toEqual([{ kind: 'differs', part: 'stands' }]);
  });

  it('names the item', () => {
    expect(itemBlockers(answer(item([stands]), null), NA)).toEqual([
      { code: 'item-unanswered', facts: { item: 'GOV-01' } },
    ]);
  });
});

describe('the annual filing of TBA 22-7', () => {
  const measured = item([seconds], [atMostTen]);
  const plan = { text: '증설', dueOn: knownDate('2027-01-31'), owner: '플랫폼운영팀' };

  it('wants the status of every measure, and of no figure that only decides who is covered', () => {
    expect(codes(answer(measured, { values: { seconds: 10 } }), TBA)).toEqual(['item-without-status']);
    expect(codes(answer(measured, { values: { seconds: 10 }, status: '이행 중' }), TBA)).toEqual([]);
    expect(codes(answer(measured, null), TBA)).toEqual(['item-unanswered']);
    expect(codes(answer(item([seconds], [], 'SCP-01'), { values: { seconds: 10 } }), TBA)).toEqual([]);
    expect(codes(answer(measured, { values: { seconds: 10 } }), NA)).toEqual([]);
  });

  it('wants a plan from the first figure beyond the bound on, and for a measure that stands only in part', () => {
    const said = (seconds: number) => answer(measured, { values: { seconds }, status: '이행 중' });
    expect([codes(said(10), TBA), codes(said(10.1), TBA)]).toEqual([[], ['item-without-plan']]);
    const partly = { values: { stands: 'partly' }, status: '일부' };
    expect(codes(answer(item([stands]), partly), TBA)).toEqual(['item-without-plan']);
    expect(codes(answer(item([stands]), { ...partly, plan }), TBA)).toEqual([]);
  });

  it('wants the whole of a plan that was begun', () => {
    const begun = { values: { stands: 'yes' }, status: '이행', plan: { ...plan, owner: null } };
    expect(codes(answer(item([stands]), begun), TBA)).toEqual(['item-plan-incomplete']);
  });
});

describe('how far an assessment is', () => {
  it('is counted by domain in the order of the checklist', () => {
    const answers = [
      answer(item([stands], [], 'USR-01'), { values: { stands: 'yes' } }),
      answer(item([stands], [], 'GOV-01'), { explanation: '쓰는 중' }),
      answer(item([stands], [], 'GOV-02'), null),
      answer(item([stands], [], 'GOV-03'), UNANSWERED),
      answer(item([stands], [], 'GOV-04'), null, ['f']),
    ];
    const readiness = readinessOf(answers, NA);
    expect([readiness.done, readiness.total]).toEqual([1, 5]);
    expect(readiness.domains.map(({ domain, done }) => [domain, done])).toEqual([
      ['GOV', 0],
      ['USR', 1],
    ]);
    expect(readiness.domains[0]?.items.map(({ state }) => state)).toEqual(['started', 'empty', 'empty', 'started']);
    expect(blockersOf(readiness)).toHaveLength(4);
  });
});
