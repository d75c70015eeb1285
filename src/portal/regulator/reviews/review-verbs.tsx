import type { ReviewView } from '../../../modules/review/index.js';
import type { Blocker } from '../../../shared/errors.js';
import {
  BlockerList,
  Box,
  Disclosure,
  type FieldFault,
  faultOf,
  Form,
  LinkButton,
  SubmitButton,
  TextArea,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface ReviewVerbsProps {
  readonly review: ReviewView;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** What ends a review or opens it again, for those who may; what stands in the way is said beside the button. */
export function ReviewVerbs(props: ReviewVerbsProps) {
  const { leave, state } = props.review;
  return (
    <>
      {state === 'open' && leave.judge === null && <Conclude {...props} />}
      {state === 'concluded' && leave.sign?.code !== 'not-permitted' && <Sign {...props} />}
      {state !== 'open' && leave.judge === null && <Reopen {...props} />}
    </>
  );
}

function Conclude({ review }: ReviewVerbsProps) {
  const words = useWords().review.overview;
  return (
    <Box heading={words.concludeTitle} level={2}>
      <p class="small">{words.concludeHint}</p>
      <Verb
        action={`${paths.regulator.review(review.id)}/conclusion`}
        label={words.conclude}
        blockers={review.leave.concludeBlockers}
      />
    </Box>
  );
}

function Sign({ review, typed, faults }: ReviewVerbsProps) {
  const words = useWords().review.overview;
  const { sign, signBlockers } = review.leave;
  const blockers = [...(sign === null ? [] : [sign]), ...signBlockers];
  return (
    <Box heading={words.signTitle} level={2}>
      <p class="small">{words.signHint(review.authorityName)}</p>
      <Blocked blockers={blockers} />
      {blockers.length === 0 && <LinkButton href={paths.regulator.signOff(review.id)}>{words.toSignOff}</LinkButton>}
      {sign === null && (
        <WithReason
          {...{ typed, faults }}
          action={`${paths.regulator.review(review.id)}/sending-back`}
          title={words.sendBackTitle}
          hint={words.sendBackHint}
          label={words.sendBackReason}
          submit={words.sendBack}
        />
      )}
    </Box>
  );
}

function Verb({ action, label, blockers }: { action: string; label: string; blockers: readonly Blocker[] }) {
  return (
    <>
      <Blocked blockers={blockers} />
      <Form action={action}>
        <SubmitButton disabled={blockers.length > 0}>{label}</SubmitButton>
      </Form>
    </>
  );
}

function Blocked({ blockers }: { blockers: readonly Blocker[] }) {
  const words = useWords().review.overview;
  if (blockers.length === 0) return null;
  return (
    <>
      <p>
        <b>{words.blocked}</b>
      </p>
      <BlockerList blockers={blockers} />
    </>
  );
}

function Reopen({ review, typed, faults }: ReviewVerbsProps) {
  const words = useWords().review.overview;
  return (
    <WithReason
      {...{ typed, faults }}
      action={`${paths.regulator.review(review.id)}/reopening`}
      title={words.reopenTitle}
      hint={words.reopenHint}
      label={words.reopenReason}
      submit={words.reopen}
    />
  );
}

interface WithReasonProps extends Pick<ReviewVerbsProps, 'typed' | 'faults'> {
  readonly action: string;
  readonly title: string;
  readonly hint: string;
  /** Of the reason. */
  readonly label: string;
  readonly submit: string;
}

/** A verb that takes the review back to the judging says why. */
function WithReason({ typed, faults, action, title, hint, label, submit }: WithReasonProps) {
  return (
    <Disclosure summary={title} open={faults.some(({ name }) => name === 'reason')}>
      <p class="small">{hint}</p>
      <Form action={action}>
        <TextArea
          name="reason"
          label={label}
          value={typed['reason']}
          fault={faultOf(faults, 'reason')}
          maxLength={4000}
          required
        />
        <SubmitButton tone="quiet">{submit}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
