import { formatBasis, forcesOf } from '../../modules/checklist/index.js';
import type { ReviewItem } from '../../modules/review/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Tag, usePage } from '../layout/index.js';

/** What kind of item it is, the wording that was answered, and on what it rests. */
export function SubmittedItemText({ item }: { item: ReviewItem }) {
  const { language } = usePage();
  const terms = termsIn(language);
  return (
    <>
      <p>
        {forcesOf(item).map((force) => (
          <>
            <Tag key={force} tone="law">
              {terms.forces[force].name}
            </Tag>{' '}
          </>
        ))}
        <Tag>{item.code}</Tag>
      </p>
      <p class="text">{item.requirement[language]}</p>
      <p class="small">{item.legalBases.map((basis) => formatBasis(language, basis)).join(' · ')}</p>
    </>
  );
}
