import { describe, expect, it } from '@jest/globals';
import { type PlanSite, sitePlanPicture } from './site-plan-picture.js';

const site = (id: string, campus: string | null): PlanSite => ({
  ...{ id, name: `자리 ${id}`, campus, isLost: false, components: [], more: [] },
});
/** How many sites stand in each row. */
const rows = (...campuses: readonly (string | null)[]): readonly number[] => {
  const { marks } = sitePlanPicture(
    campuses.map((campus, at) => site(String(at), campus)),
    '',
  );
  const tops = marks.flatMap((mark) => (mark.kind === 'label' && mark.text.startsWith('자리') ? [mark.y] : []));
  return [...Map.groupBy(tops, (top) => top)].map(([, members]) => members.length);
};

describe('the picture of what stands where', () => {
  it('lets no fourth site stand alone below three others', () => {
    expect(rows('a', 'b', 'c')).toEqual([3]);
    expect(rows('a', 'b', 'c', 'd')).toEqual([2, 2]);
    expect(rows(null, null, 'a', 'b', 'c')).toEqual([3, 2]);
  });

  it('parts no campus of three for that', () => {
    expect(rows('a', 'a', 'a', 'b')).toEqual([3, 1]);
  });
});
