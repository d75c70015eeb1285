import type { ComponentChildren } from 'preact';
import type { StandingCoverage } from '../../modules/obligations/index.js';
import { momentText } from '../../shared/words/day.js';
import { EmptyState, usePage, useWords } from '../layout/index.js';
import { CoverageTable } from './coverage-table.js';

export interface CoverageDecisionProps {
  readonly standing: StandingCoverage;
  /** What stands there while nothing is decided. */
  readonly undecided: string;
  readonly action?: ComponentChildren;
}

/** The decision that holds: when and by whom, and its arithmetic. */
export function CoverageDecision({ standing: { decision, outdated }, undecided, action }: CoverageDecisionProps) {
  const { language } = usePage();
  const words = useWords().operators.coverage;
  if (decision === null) return <EmptyState title={words.undecidedTitle} text={undecided} action={action} />;
  const { decidedAt, decidedByName, findings } = decision;
  return (
    <>
      <div class="bar">
        <p class="small grow">{words.decidedAt(momentText(language, decidedAt), decidedByName)}</p>
        {action}
      </div>
      {outdated && (
        <p class="box clash" role="status">
          {words.outdated}
        </p>
      )}
      <CoverageTable findings={findings} />
    </>
  );
}
