/** So many places below a limit, spread by a generator that the seed decides. */
export function placesIn(limit: number, count: number, seed: number): number[] {
  let state = seed || 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  });
}
