import type { ComponentChildren } from 'preact';
import type { OpinionView } from '../../modules/review/index.js';
import { termsIn } from '../../shared/words/index.js';
import { momentText } from '../../shared/words/day.js';
import { Box, Tag, usePage, useWords } from '../layout/index.js';

/** An opinion whole, what was decided on it, and what the reader can do about it. */
export function OpinionShown({ opinion, children }: { opinion: OpinionView; children?: ComponentChildren }) {
  const { language } = usePage();
  const words = useWords().review.opinion;
  return (
    <Box>
      <p class="small">
        {opinion.givenByName} · {momentText(language, opinion.givenAt)}{' '}
        {opinion.outcome === null && <Tag tone="warn">{words.undecided}</Tag>}
      </p>
      <p class="text">{opinion.text}</p>
      {opinion.outcome !== null && (
        <>
          <p>
            <b>{words.decided(termsIn(language).opinionOutcomes[opinion.outcome])}</b>
          </p>
          <p class="text">{opinion.decisionReason}</p>
          <p class="small">
            {opinion.decidedByName} · {opinion.decidedAt === null ? '' : momentText(language, opinion.decidedAt)}
          </p>
        </>
      )}
      {children}
    </Box>
  );
}
