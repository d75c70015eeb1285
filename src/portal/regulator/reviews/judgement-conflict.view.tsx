import type { ReviewItem, ReviewView } from '../../../modules/review/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { momentText } from '../../../shared/words/day.js';
import { StaleConflict, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { typedOf } from './judgement-form.js';
import { judgementLabels } from './labels.js';

export interface JudgementConflictProps {
  readonly review: ReviewView;
  /** As it stands now. */
  readonly item: ReviewItem;
  readonly typed: Readonly<Record<string, string>>;
}

/** Two inspectors judged the same item: both judgements, side by side. */
export function JudgementConflict({ review, item, typed }: JudgementConflictProps) {
  const { language } = usePage();
  const words = useWords().review;
  const terms = termsIn(language);
  const shown: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    result: terms.judgementResults,
    measure: terms.judgementMeasures,
  };
  const current = typedOf(item.judgement);
  const href = paths.regulator.reviewItem(review.id, item.code);
  const by = item.judgement;
  return (
    <StaleConflict
      action={href}
      currentHref={href}
      currentVersion={by?.version ?? 0}
      changedBy={
        by === null
          ? undefined
          : words.item.judgedBy(by.internal?.judgedByName ?? '', momentText(language, by.judgedAt))
      }
      fields={Object.entries(judgementLabels(words)).map(([name, label]) => {
        const names = shown[name];
        const show = names === undefined ? {} : { show: (value: string) => names[value] ?? value };
        return { name, label, yours: typed[name] ?? '', current: current[name] ?? '', ...show };
      })}
    />
  );
}
