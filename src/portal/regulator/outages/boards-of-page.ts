import type { EventBoard } from '../../../modules/outages/index.js';

/** As many boards as are read at a time. */
const MOST = 20;

/** The boards of an event that one page of it shows. */
export interface BoardsOfPage {
  readonly boards: EventBoard['boards'];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** @param asked beyond the last page the last one */
export function boardsOfPage({ boards }: EventBoard, asked: number | null): BoardsOfPage {
  const pages = Math.max(1, Math.ceil(boards.length / MOST));
  const page = Math.min(asked ?? 1, pages);
  return { boards: boards.slice((page - 1) * MOST, page * MOST), page, pages };
}
