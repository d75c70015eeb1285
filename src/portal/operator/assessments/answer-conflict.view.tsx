import { type CurrentAnswer, UNANSWERED } from '../../../modules/self-assessment/index.js';
import type { Stale } from '../../../shared/errors.js';
import { momentText } from '../../../shared/words/day.js';
import { StaleConflict, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { conflictFields } from './answer-fields.js';
import type { FoundItem } from './found-item.js';

export interface AnswerConflictProps extends Pick<FoundItem, 'assessment' | 'assessed'> {
  readonly typed: Readonly<Record<string, string>>;
  readonly stale: Stale;
}

/** Both texts of an answer side by side; what was typed travels on. */
export function AnswerConflict({ assessment, assessed, typed, stale }: AnswerConflictProps) {
  const { language } = usePage();
  const words = useWords().assessment.item;
  const current = stale.current as CurrentAnswer | null;
  const { content, savedByName, savedAt } = current ?? { content: UNANSWERED, savedByName: '', savedAt: null };
  const href = paths.operator.assessmentItem(assessment.id, assessed.item.id);
  return (
    <StaleConflict
      action={href}
      currentVersion={stale.currentVersion}
      currentHref={href}
      changedBy={savedAt === null ? undefined : words.changedBy(savedByName, momentText(language, savedAt))}
      fields={conflictFields(language, { item: assessed.item, regime: assessment.regime }, typed, content)}
    />
  );
}
