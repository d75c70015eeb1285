import { proposedDueDates } from '../../../modules/findings/index.js';
import type { ReviewView } from '../../../modules/review/index.js';
import { knownDate } from '../../../shared/time.js';
import type { Language } from '../../../shared/words/index.js';
import { type FieldFault, fieldFaults } from '../../layout/index.js';
import { itemIn } from '../../review/item-in.js';
import type { Visit } from '../../visit.js';
import { wordsIn, type Words } from '../../words/index.js';
import { itemFrame } from './item-frame.js';
import type { ItemForm } from './item-view-props.js';
import { ItemView } from './item.view.js';
import { decisionLabels, givingUpLabels, judgementLabels, questionLabels, recordLabels } from './labels.js';

/** The page of an item, with the one of its forms that came back. */
export function showItem(visit: Visit, review: ReviewView, code: string, rejected: ItemForm | null): string {
  const { language, today } = visit.context;
  const item = itemIn(review, code);
  const faults = rejected === null ? [] : faultsOf(language, rejected);
  return visit.show(
    { ...itemFrame(language, review, item), faults, blockers: rejected?.rejection.blockers },
    <ItemView
      review={review}
      item={item}
      rejected={rejected}
      faults={faults}
      due={proposedDueDates(knownDate(today))}
    />,
  );
}

const LABELS: Readonly<Record<ItemForm['form'], (words: Words['review']) => Readonly<Record<string, string>>>> = {
  judgement: judgementLabels,
  record: recordLabels,
  supplement: questionLabels,
  question: questionLabels,
  'giving-up': givingUpLabels,
  decision: decisionLabels,
};

/** Faults, each at the form it belongs to; those of the judgement, the page's own form, at none. */
function faultsOf(language: Language, { form, id, rejection }: ItemForm): readonly FieldFault[] {
  const faults = fieldFaults(language, rejection.faults, LABELS[form](wordsIn(language).review));
  return form === 'judgement' ? faults : faults.map((fault) => ({ ...fault, scope: id ?? form }));
}
