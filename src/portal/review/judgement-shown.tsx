import type { JudgementView } from '../../modules/review/index.js';
import { termsIn } from '../../shared/words/index.js';
import { DefinitionList, usePage, useWords } from '../layout/index.js';
import { ResultTag } from './result-tag.js';

/** A judgement to read: result, reason, and what follows from it. */
export function JudgementShown({ judgement }: { judgement: JudgementView | null }) {
  const terms = termsIn(usePage().language);
  const words = useWords().review;
  if (judgement === null) return <p class="small">{words.item.notYet}</p>;
  const { result, reason, measure, planPage, internal } = judgement;
  const rows = [
    { term: words.item.result, value: <ResultTag result={result} /> },
    { term: words.item.reason, value: <span class="text">{reason === '' ? words.overview.noReason : reason}</span> },
    { term: words.item.measure, value: terms.judgementMeasures[measure] },
    ...(planPage === null ? [] : [{ term: words.item.planPage, value: planPage }]),
    ...(internal === null || internal.note === ''
      ? []
      : [{ term: words.item.note, value: <span class="text">{internal.note}</span> }]),
  ];
  return <DefinitionList rows={rows} />;
}
