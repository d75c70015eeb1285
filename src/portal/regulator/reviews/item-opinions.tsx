import { OPINION_OUTCOMES, type OpinionView } from '../../../modules/review/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Choices, faultOf, Form, SubmitButton, TextArea, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { OpinionShown } from '../../review/opinion-shown.js';
import type { ItemViewProps } from './item-view-props.js';

/** What the operator says to the judgement, each with its decision. */
export function Opinions(props: ItemViewProps) {
  const { review, item } = props;
  const words = useWords().review.opinion;
  const mayDecide = review.leave.judge === null && review.state !== 'signed';
  if (item.opinions.length === 0) return null;
  return (
    <>
      <h2>{words.title}</h2>
      {item.opinions.map((opinion) => (
        <OpinionShown key={opinion.id} opinion={opinion}>
          {mayDecide && opinion.outcome === null && <DecisionForm {...props} opinion={opinion} />}
          {review.state === 'concluded' && opinion.outcome === 'taken-up' && !opinion.judgedSince && (
            <p class="small">{words.takenUp}</p>
          )}
        </OpinionShown>
      ))}
    </>
  );
}

function DecisionForm({ review, item, rejected, faults, opinion }: ItemViewProps & { opinion: OpinionView }) {
  const terms = termsIn(usePage().language);
  const words = useWords().review.opinion;
  const own = rejected?.form === 'decision' && rejected.id === opinion.id ? rejected.rejection : null;
  const fault = (name: string) => (own === null ? undefined : faultOf(faults, name));
  return (
    <Form action={`${paths.regulator.reviewItem(review.id, item.code)}/opinions/${opinion.id}/decision`} guard>
      <Choices
        name="outcome"
        scope={opinion.id}
        label={words.outcome}
        options={OPINION_OUTCOMES.map((value) => ({ value, label: terms.opinionOutcomes[value] }))}
        value={own?.typed['outcome'] ?? ''}
        fault={fault('outcome')}
        required
      />
      <TextArea
        name="reason"
        scope={opinion.id}
        label={words.reason}
        hint={words.reasonHint}
        value={own?.typed['reason']}
        fault={fault('reason')}
        maxLength={40_000}
        required
      />
      <SubmitButton>{words.decideSubmit}</SubmitButton>
    </Form>
  );
}
