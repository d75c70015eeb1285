import type { ReviewItem } from '../../../modules/review/index.js';
import { fill, termsIn } from '../../../shared/words/index.js';
import { Box, ShortcutSwitch, Tag, usePage, useWords } from '../../layout/index.js';
import { AnswerShown } from '../../operator/assessments/answer-shown.js';
import { EvidenceList } from '../../evidence/evidence-list.js';
import { RegisteredValues, StaleDays } from '../../review/registered-values.js';
import { SubmittedItemText } from '../../review/item-text.js';
import { ItemList } from './item-list.js';
import { Opinions } from './item-opinions.js';
import { Records } from './item-records.js';
import { Supplements } from './item-supplements.js';
import type { ItemViewProps } from './item-view-props.js';
import { Judgement } from './judgement-form.js';

export function ItemView(props: ItemViewProps) {
  const { review, item } = props;
  return (
    <div class="cols side-l">
      <div>
        <SubmittedItemText item={item} />
        <div class="cols">
          <Answer review={review} item={item} />
          <div>
            <Registered review={review} item={item} />
            <Orderable item={item} />
          </div>
        </div>
        <Judgement {...props} />
        <Supplements {...props} />
        <Opinions {...props} />
        <Records {...props} />
      </div>
      <div>
        <ItemList review={review} current={item} />
        <ShortcutSwitch />
      </div>
    </div>
  );
}

function Answer({ review: { regime, startsOn }, item }: Pick<ItemViewProps, 'review' | 'item'>) {
  const words = useWords().review.item;
  return (
    <Box level={2} heading={words.answer}>
      <AnswerShown item={item} content={item.answer} measure={{ regime, reference: startsOn }} />
      <EvidenceList files={item.evidence} />
    </Box>
  );
}

function Registered({ review: { computedFrom }, item }: Pick<ItemViewProps, 'review' | 'item'>) {
  const { registered = [], disagreements = [] } = item;
  if (registered.length === 0) return <StaleDays {...{ item, disagreements }} />;
  return <RegisteredValues {...{ item, registered, disagreements }} source={computedFrom} />;
}

/** Whether an order is possible. */
function Orderable({ item: { orderability } }: { item: ReviewItem }) {
  const { language } = usePage();
  const words = useWords().review.item;
  const { orderable, code, facts } = orderability;
  return (
    <Box
      level={2}
      heading={words.orderable}
      tone="computed"
      tag={orderable ? <Tag tone="ok">{words.orderPossible}</Tag> : <Tag>{words.orderImpossible}</Tag>}
    >
      <p>{fill(termsIn(language).orderability[code], facts.page === undefined ? {} : { page: facts.page })}</p>
    </Box>
  );
}
