import type { StepView } from '../../modules/review/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Moment, Table, usePage, useWords } from '../layout/index.js';

/** Conclusion, sign-off, sending back and reopening, as they followed each other. */
export function StepsTable({ steps }: { steps: readonly StepView[] }) {
  const { language } = usePage();
  const words = useWords().review.overview;
  if (steps.length === 0) return null;
  return (
    <>
      <h2>{words.steps}</h2>
      <Table
        caption={words.steps}
        quiet
        columns={[
          { heading: words.step, kind: 'heading', cell: ({ kind }) => termsIn(language).reviewSteps[kind] },
          { heading: words.by, cell: (step) => `${step.takenByName} (${step.organisationName})` },
          { heading: words.at, cell: ({ takenAt }) => <Moment at={takenAt} /> },
          { heading: words.reason, cell: ({ reason }) => <span class="text">{reason}</span> },
        ]}
        rows={steps}
      />
    </>
  );
}
