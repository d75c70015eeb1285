import {
  asItemAnswer,
  type AssessmentQueries,
  itemReadiness,
  measureOf,
  readinessOf,
} from '../../../modules/self-assessment/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { type FieldFault, fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { Refusal, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { AnswerConflict } from './answer-conflict.view.js';
import { answerLabels } from './answer-fields.js';
import type { FoundItem } from './found-item.js';
import { ItemView } from './item.view.js';
import { AssessmentSide } from './side.js';

/** The page of an item, after a refusal with its reasons. */
export async function showItem(
  queries: AssessmentQueries,
  visit: Visit,
  { assessment, assessed, neighbours }: FoundItem,
  refusal: Refusal | null = null,
  faults: readonly FieldFault[] = [],
): Promise<string> {
  const { language } = visit.context;
  const words = wordsIn(language).assessment;
  const { item } = assessed;
  const measure = measureOf(assessment);
  const readiness = readinessOf(assessment.items.map(asItemAnswer), measure);
  const authors = await queries.authors(visit.actor, assessment.operatorId, assessed.answer?.assignedTo ?? null);
  return visit.show(
    {
      title: item.title[language],
      current: 'assessments',
      crumbs: [
        { label: words.title, href: paths.operator.assessments },
        { label: assessment.inspectionTitle, href: paths.operator.assessment(assessment.id) },
        { label: termsIn(language).checklistDomains[item.domain] },
        { label: item.id },
      ],
      side: <AssessmentSide head={assessment} readiness={readiness} current={item.domain} />,
      faults,
      blockers: refusal?.blockers,
    },
    <ItemView
      assessment={assessment}
      assessed={assessed}
      readiness={itemReadiness(asItemAnswer(assessed), measure)}
      authors={authors}
      typed={refusal?.typed ?? null}
      faults={faults}
      neighbours={neighbours}
    />,
  );
}

/** The page after its answer, its file or its assignee was refused. */
export function showRefusal(
  queries: AssessmentQueries,
  visit: Visit,
  found: FoundItem,
  refusal: Refusal,
  fileFaults: readonly FieldFault[] = [],
): Promise<string> | string {
  const { language } = visit.context;
  const { item } = found.assessed;
  if (refusal.stale !== null) {
    const { typed, stale } = refusal;
    return visit.show(
      { title: item.title[language], current: 'assessments', stale: true, faults: fileFaults },
      <AnswerConflict {...found} typed={typed ?? {}} stale={stale} />,
    );
  }
  const labels = { ...answerLabels(language, item), personId: wordsIn(language).assessment.item.assigneeField };
  return showItem(queries, visit, found, refusal, [...fieldFaults(language, refusal.faults, labels), ...fileFaults]);
}
