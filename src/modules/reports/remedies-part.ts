import { cite, formatCitation, type Statute } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { Block } from '../../platform/pdf/block.js';
import { bookmarks } from './bookmarks.js';
import { WORDS } from './report-wording.js';

const words = WORDS.remedies;
const article = (statute: Statute, place: string): string => formatCitation('ko', cite(statute, place));

/** What the report is in law, and what can be done against what may follow from it. */
export function remediesPart(): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('remedies') },
    {
      kind: 'note',
      title: words.title,
      paragraphs: [
        words.nature,
        fill(words.recommendation, { disadvantage: article('APA', '제48조제2항'), opinion: article('APA', '제50조') }),
        fill(words.order, { notice: article('APA', '제21조'), hearing: article('APA', '제22조제3항') }),
        fill(words.after, { told: article('APA', '제26조') }),
        words.benchmark,
      ],
    },
  ];
}
