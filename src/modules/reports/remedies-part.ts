import { formatCitation } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { Block } from '../../platform/pdf/block.js';
import { bookmarks } from './bookmarks.js';
import { REMEDY_CITATIONS } from './remedy-citations.js';
import type { Wording } from './report-wording.js';

const article = (name: keyof typeof REMEDY_CITATIONS, wording: Wording): string =>
  formatCitation(wording.language, REMEDY_CITATIONS[name]);

/** What the report is in law, and what can be done against what may follow from it. */
export function remediesPart(wording: Wording): readonly Block[] {
  const words = wording.words.remedies;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('remedies') },
    {
      kind: 'note',
      title: words.title,
      paragraphs: [
        words.nature,
        fill(words.recommendation, {
          disadvantage: article('disadvantage', wording),
          opinion: article('opinion', wording),
        }),
        fill(words.order, { notice: article('notice', wording), hearing: article('hearing', wording) }),
        fill(words.after, { told: article('told', wording) }),
        words.benchmark,
      ],
    },
  ];
}
