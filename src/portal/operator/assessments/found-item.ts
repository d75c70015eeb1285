import type {
  AssessedItem,
  AssessmentId,
  AssessmentQueries,
  AssessmentView,
} from '../../../modules/self-assessment/index.js';
import { NotFound } from '../../../shared/errors.js';
import type { Visit } from '../../visit.js';

/** An item with the assessment that it stands in. */
export interface FoundItem {
  readonly assessment: AssessmentView;
  readonly assessed: AssessedItem;
  /** The codes of the items before and after it. */
  readonly neighbours: { readonly previous: string | null; readonly next: string | null };
}

/** @throws NotFound where the assessment has no item of that code */
export async function findItem(
  queries: AssessmentQueries,
  visit: Visit,
  id: AssessmentId,
  code: string,
): Promise<FoundItem> {
  const assessment = await queries.answers(visit.actor, id);
  const index = assessment.items.findIndex(({ item }) => item.id === code);
  const assessed = assessment.items[index];
  if (assessed === undefined) throw new NotFound();
  const codeAt = (at: number) => assessment.items[at]?.item.id ?? null;
  return {
    assessment,
    assessed,
    neighbours: { previous: index === 0 ? null : codeAt(index - 1), next: codeAt(index + 1) },
  };
}
