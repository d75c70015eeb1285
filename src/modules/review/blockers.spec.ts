import { describe, expect, it } from '@jest/globals';
import { conclusionBlockers, signOffBlockers, type ConclusionFacts } from './blockers.js';

const done: ConclusionFacts = {
  items: [
    { code: 'RED-01', measure: 'none', orderable: true },
    { code: 'RED-02', measure: 'proposed-order', orderable: true },
  ],
  supplements: [{ itemCode: 'RED-01', state: 'closed' }],
};
const codes = (facts: ConclusionFacts) => conclusionBlockers(facts).map(({ code }) => code);

describe('a conclusion', () => {
  it('is possible once every item is judged and every supplement closed', () => {
    expect(conclusionBlockers(done)).toEqual([]);
  });

  it('is not possible while an item is not judged, and says which', () => {
    const items = [...done.items, { code: 'RED-03', measure: null, orderable: false }];
    expect(conclusionBlockers({ ...done, items })).toEqual([
      { code: 'items-not-judged', facts: { count: 1, items: ['RED-03'] } },
    ]);
  });

  it('is not possible while a supplement is unanswered, nor while its answer is unread', () => {
    expect(codes({ ...done, supplements: [{ itemCode: 'RED-01', state: 'asked' }] })).toEqual([
      'supplements-unanswered',
    ]);
    expect(codes({ ...done, supplements: [{ itemCode: 'RED-01', state: 'answered' }] })).toEqual([
      'supplements-unread',
    ]);
  });

  it('is not possible with a proposed order that cannot be made, but with such a recommendation', () => {
    const with_ = (measure: 'proposed-order' | 'recommendation') => ({
      ...done,
      items: [{ code: 'RED-02', measure, orderable: false }],
    });
    expect(codes(with_('proposed-order'))).toEqual(['orders-not-possible']);
    expect(codes(with_('recommendation'))).toEqual([]);
  });
});

describe('a sign-off', () => {
  const opinion = { itemCode: 'RED-02', outcome: 'not-taken-up', judgedSince: false } as const;

  it('is possible without opinions, and with those that were not taken up', () => {
    expect(signOffBlockers([])).toEqual([]);
    expect(signOffBlockers([opinion])).toEqual([]);
  });

  it('is not possible while an opinion is undecided', () => {
    expect(signOffBlockers([{ ...opinion, outcome: null }]).map(({ code }) => code)).toEqual(['opinions-undecided']);
  });

  it('is not possible until what was taken up has been judged again', () => {
    const takenUp = { ...opinion, outcome: 'taken-up' } as const;
    expect(signOffBlockers([takenUp])).toEqual([{ code: 'opinions-taken-up', facts: { count: 1, items: ['RED-02'] } }]);
    expect(signOffBlockers([{ ...takenUp, judgedSince: true }])).toEqual([]);
  });
});
