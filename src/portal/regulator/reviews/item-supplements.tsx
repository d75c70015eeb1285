import { supplementActs, type SupplementView } from '../../../modules/review/index.js';
import {
  DateField,
  Disclosure,
  faultOf,
  Form,
  SubmitButton,
  TextArea,
  usePage,
  useWords,
  type FieldFault,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { SupplementThread } from '../../review/supplement-thread.js';
import type { Rejection } from '../../visit.js';
import type { ItemViewProps } from './item-view-props.js';

/** What was asked of the operator on the item, and the way to ask. */
export function Supplements(props: ItemViewProps) {
  const { review, item, rejected, faults } = props;
  const words = useWords().review.supplement;
  const mayAsk = review.leave.judge === null && review.state === 'open';
  const own = rejected?.form === 'supplement' ? rejected.rejection : null;
  return (
    <>
      <h2>{words.title}</h2>
      {item.supplements.length === 0 && <p class="small">{words.none}</p>}
      {item.supplements.map((supplement) => (
        <SupplementThread key={supplement.id} supplement={supplement}>
          {mayAsk && <ThreadVerbs {...props} supplement={supplement} />}
        </SupplementThread>
      ))}
      {mayAsk && (
        <Disclosure summary={words.ask} open={own !== null}>
          <QuestionForm
            action={`${paths.regulator.reviewItem(review.id, item.code)}/supplements`}
            scope="supplement"
            rejection={own}
            faults={faults}
            label={words.submit}
          />
        </Disclosure>
      )}
    </>
  );
}

function ThreadVerbs({ review, item, rejected, faults, supplement }: ItemViewProps & { supplement: SupplementView }) {
  const words = useWords().review.supplement;
  const acts = supplementActs(supplement.state);
  const address = `${paths.regulator.reviewItem(review.id, item.code)}/supplements/${supplement.id}`;
  const of = (form: 'question' | 'giving-up') =>
    rejected?.form === form && rejected.id === supplement.id ? rejected.rejection : null;
  const own = of('question');
  const givenUp = of('giving-up');
  return (
    <>
      {acts.includes('close') && (
        <Form action={`${address}/closure`}>
          <SubmitButton tone="quiet" small>
            {words.close}
          </SubmitButton>
        </Form>
      )}
      {acts.includes('give-up') && (
        <Disclosure summary={words.giveUp} open={givenUp !== null}>
          <Form action={`${address}/giving-up`} guard>
            <TextArea
              name="reason"
              scope={supplement.id}
              label={words.giveUpReason}
              hint={words.giveUpHint}
              value={givenUp?.typed['reason']}
              fault={givenUp === null ? undefined : faultOf(faults, 'reason')}
              maxLength={40_000}
              required
            />
            <SubmitButton tone="quiet">{words.giveUp}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {acts.includes('ask-again') && (
        <Disclosure summary={words.again} open={own !== null}>
          <QuestionForm
            action={`${address}/questions`}
            scope={supplement.id}
            rejection={own}
            faults={faults}
            label={words.submit}
          />
        </Disclosure>
      )}
    </>
  );
}

interface QuestionProps {
  readonly action: string;
  readonly scope: string;
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
  readonly label: string;
}

function QuestionForm({ action, scope, rejection, faults, label }: QuestionProps) {
  const { today } = usePage();
  const words = useWords().review.supplement;
  const fault = (name: string) => (rejection === null ? undefined : faultOf(faults, name));
  return (
    <Form action={action} guard>
      <TextArea
        name="text"
        scope={scope}
        label={words.text}
        hint={words.textHint}
        value={rejection?.typed['text']}
        fault={fault('text')}
        maxLength={40_000}
        required
      />
      <DateField
        name="dueOn"
        scope={scope}
        label={words.dueOn}
        value={rejection?.typed['dueOn']}
        fault={fault('dueOn')}
        min={today}
        required
      />
      <SubmitButton>{label}</SubmitButton>
    </Form>
  );
}
