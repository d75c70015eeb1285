import type { JudgementView } from '../../modules/review/index.js';
import { isMinistrySide } from '../../shared/actor.js';
import { usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';

/** The way from a judgement to the finding it opened, for those who may see it. */
export function FindingLink({ judgement }: { judgement: JudgementView | null }) {
  const { actor } = usePage();
  const words = useWords().review.item;
  const id = judgement?.findingId ?? null;
  if (id === null || actor?.permissions.has('finding.read') !== true) return null;
  const side = isMinistrySide(actor) ? paths.regulator : paths.operator;
  return (
    <p>
      <a href={side.finding(id)}>{words.toFinding}</a>
    </p>
  );
}
