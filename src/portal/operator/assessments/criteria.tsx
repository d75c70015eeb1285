import type { Item } from '../../../modules/checklist/index.js';
import type { AnswerContent, Measure } from '../../../modules/self-assessment/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Tag, usePage, useWords } from '../../layout/index.js';
import { criterionLines, partLabel } from './answer-words.js';

/** How the saved answer stands to each criterion, as computed. */
export function Criteria({
  item,
  content,
  measure,
}: {
  item: Pick<Item, 'parts' | 'criteria'>;
  content: AnswerContent;
  measure: Measure;
}) {
  const { language } = usePage();
  const words = useWords().assessment.item;
  const marks = termsIn(language).markKinds;
  const lines = criterionLines(language, item, content, measure);
  if (lines.length === 0 || content.notApplicable) return null;
  const nameOf = (key: string): string => {
    const part = item.parts.length > 1 ? item.parts.find((each) => each.key === key) : undefined;
    return part === undefined ? words.criteria : partLabel(language, part);
  };
  return (
    <ul class="small" aria-label={words.criteria}>
      {lines.map(({ criterion, text, outcome, outcomeText }) => (
        <li key={text}>
          {nameOf(criterion.part)} {text}: <Tag tone={toneOf(criterion.decides, outcome)}>{outcomeText}</Tag>{' '}
          {criterion.suggested && <Tag tone="warn">{marks.suggested}</Tag>}{' '}
          {criterion.toConfirm && <Tag tone="warn">{marks['to-confirm']}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** Being covered is neither good nor bad. */
function toneOf(decides: 'compliance' | 'coverage', outcome: 'met' | 'not-met' | 'not-answered') {
  if (decides === 'coverage' || outcome === 'not-answered') return 'plain';
  return outcome === 'met' ? 'ok' : 'bad';
}
