import { describe, expect, it } from '@jest/globals';
import type { EventBoard } from '../../../modules/outages/index.js';
import { boardsOfPage } from './boards-of-page.js';

const eventOf = (count: number) => ({ boards: Array.from({ length: count }, (_, at) => at) }) as unknown as EventBoard;

describe('the boards of an event', () => {
  it('come twenty at a time, each once', () => {
    const event = eventOf(41);
    const shown = [1, 2, 3].map((page) => boardsOfPage(event, page));
    expect(shown.map(({ boards }) => boards.length)).toEqual([20, 20, 1]);
    expect(shown.flatMap(({ boards }) => boards)).toEqual(event.boards);
    expect(shown[0]).toMatchObject({ page: 1, pages: 3 });
  });

  it('are the last ones beyond the last page, and one page where there are none', () => {
    expect(boardsOfPage(eventOf(21), 9)).toMatchObject({ page: 2, boards: [20] });
    expect(boardsOfPage(eventOf(0), null)).toEqual({ boards: [], page: 1, pages: 1 });
  });
});
