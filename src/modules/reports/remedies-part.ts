import { formatCitation } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { Block } from '../../platform/pdf/block.js';
import { bookmarks } from './bookmarks.js';
import { REMEDY_CITATIONS } from './remedy-citations.js';
import { WORDS } from './report-wording.js';

const words = WORDS.remedies;
const article = (name: keyof typeof REMEDY_CITATIONS): string => formatCitation('ko', REMEDY_CITATIONS[name]);

/** What the report is in law, and what can be done against what may follow from it. */
export function remediesPart(): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('remedies') },
    {
      kind: 'note',
      title: words.title,
      paragraphs: [
        words.nature,
        fill(words.recommendation, { disadvantage: article('disadvantage'), opinion: article('opinion') }),
        fill(words.order, { notice: article('notice'), hearing: article('hearing') }),
        fill(words.after, { told: article('told') }),
        words.benchmark,
      ],
    },
  ];
}
