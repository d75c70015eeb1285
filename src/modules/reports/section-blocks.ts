import type { Block } from '../../platform/pdf/block.js';
import { contentsTable } from './contents-part.js';
import type { Wording } from './report-wording.js';

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The sections with their contents page before them. */
export function sectionBlocks(sections: readonly Section[], wording: Wording): readonly Block[] {
  const bookmark = (at: number) => `section-${at}`;
  return [
    ...contentsTable(
      sections.map(({ title }, at) => ({ text: title, to: bookmark(at) })),
      wording,
    ),
    ...sections.flatMap(({ title, blocks }, at): readonly Block[] => [
      { kind: 'heading', level: 1, text: title, bookmark: bookmark(at) },
      ...blocks,
    ]),
  ];
}
