import { mayAnswerSupplement, mayGiveOpinion, supplementActs } from '../../../modules/review/index.js';
import type { ReviewItem, ReviewView, SupplementView } from '../../../modules/review/index.js';
import {
  Box,
  FileField,
  faultOf,
  Form,
  SubmitButton,
  TextArea,
  usePage,
  useWords,
  type FieldFault,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { SubmittedItemText } from '../../review/item-text.js';
import { FindingLink } from '../../review/finding-link.js';
import { JudgementShown } from '../../review/judgement-shown.js';
import { OpinionShown } from '../../review/opinion-shown.js';
import { RegisteredValues } from '../../review/registered-values.js';
import { SupplementThread } from '../../review/supplement-thread.js';
import { AnswerShown } from '../assessments/answer-shown.js';
import { EvidenceList } from '../../evidence/evidence-list.js';

export interface OwnItemProps {
  readonly review: ReviewView;
  readonly item: ReviewItem;
  /** The supplement or judgement whose form came back; empty where none did. */
  readonly scope: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function OwnItemView(props: OwnItemProps) {
  const { review, item } = props;
  const words = useWords().review;
  return (
    <>
      <SubmittedItemText item={item} />
      <Box level={2} heading={words.item.answer}>
        <AnswerShown
          item={item}
          content={item.answer}
          measure={{ regime: review.regime, reference: review.startsOn }}
        />
        <EvidenceList files={item.evidence} />
      </Box>
      <RegisteredValues
        item={item}
        registered={item.registered ?? []}
        disagreements={item.disagreements ?? []}
        source={review.computedFrom}
      />
      <h2>{words.supplement.title}</h2>
      {item.supplements.length === 0 && <p class="small">{words.supplement.none}</p>}
      {item.supplements.map((supplement) => (
        <SupplementThread key={supplement.id} supplement={supplement}>
          <AnswerForms {...props} supplement={supplement} />
        </SupplementThread>
      ))}
      <h2>{words.item.judgement}</h2>
      {item.judgement === null ? (
        <p class="small">{words.operator.judgementsLater}</p>
      ) : (
        <>
          <JudgementShown judgement={item.judgement} />
          <FindingLink judgement={item.judgement} />
          <OwnOpinions {...props} judgementId={item.judgement.id} />
        </>
      )}
    </>
  );
}

function AnswerForms({
  review,
  item,
  scope,
  typed,
  faults,
  supplement,
}: OwnItemProps & { supplement: SupplementView }) {
  const { actor } = usePage();
  const words = useWords().review.supplement;
  const acts = supplementActs(supplement.state);
  if (actor === null || !mayAnswerSupplement(actor, review) || !acts.includes('answer')) return null;
  const own = scope === supplement.id;
  const address = `${paths.operator.reviewItem(review.id, item.code)}/supplements/${supplement.id}`;
  return (
    <Form action={`${address}/answer`} files guard>
      <TextArea
        name="text"
        scope={supplement.id}
        label={words.answerText}
        value={own ? typed['text'] : undefined}
        fault={own ? faultOf(faults, 'text') : undefined}
        maxLength={40_000}
        required
      />
      <FileField
        name="file"
        scope={supplement.id}
        label={words.files}
        hint={words.filesHint}
        fault={own ? faultOf(faults, 'file') : undefined}
      />
      <div class="bar">
        <SubmitButton tone={supplement.state === 'asked' ? 'primary' : 'quiet'}>
          {supplement.state === 'asked' ? words.answerSubmit : words.answerMore}
        </SubmitButton>
        {acts.includes('attach') && (
          <SubmitButton tone="quiet" action={`${address}/evidence`}>
            {words.fileSubmit}
          </SubmitButton>
        )}
      </div>
    </Form>
  );
}

function OwnOpinions({ review, item, scope, typed, faults, judgementId }: OwnItemProps & { judgementId: string }) {
  const { actor } = usePage();
  const words = useWords().review.opinion;
  const own = scope === judgementId;
  return (
    <>
      <h2>{words.title}</h2>
      {item.opinions.length === 0 && <p class="small">{words.none}</p>}
      {item.opinions.map((opinion) => (
        <OpinionShown key={opinion.id} opinion={opinion} />
      ))}
      {review.state === 'concluded' &&
        (actor !== null && mayGiveOpinion(actor, review) ? (
          <Form action={`${paths.operator.reviewItem(review.id, item.code)}/judgements/${judgementId}/opinion`} guard>
            <TextArea
              name="text"
              scope={judgementId}
              label={words.text}
              hint={words.giveHint}
              value={own ? typed['text'] : undefined}
              fault={own ? faultOf(faults, 'text') : undefined}
              rows={6}
              maxLength={40_000}
              required
            />
            <SubmitButton>{words.submit}</SubmitButton>
          </Form>
        ) : (
          <p class="small">{words.onlyAttester}</p>
        ))}
    </>
  );
}
