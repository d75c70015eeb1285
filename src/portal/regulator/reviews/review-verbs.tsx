import type { ReviewView } from '../../../modules/review/index.js';
import type { Blocker } from '../../../shared/errors.js';
import {
  BlockerList,
  Box,
  Disclosure,
  type FieldFault,
  faultOf,
  Form,
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

function Sign({ review }: ReviewVerbsProps) {
  const words = useWords().review.overview;
  const { sign, signBlockers } = review.leave;
  return (
    <Box heading={words.signTitle} level={2}>
      <p class="small">{words.signHint(review.authorityName)}</p>
      <Verb
        action={`${paths.regulator.review(review.id)}/sign-off`}
        label={words.sign}
        blockers={[...(sign === null ? [] : [sign]), ...signBlockers]}
      />
    </Box>
  );
}

function Verb({ action, label, blockers }: { action: string; label: string; blockers: readonly Blocker[] }) {
  const words = useWords().review.overview;
  return (
    <>
      {blockers.length > 0 && (
        <>
          <p>
            <b>{words.blocked}</b>
          </p>
          <BlockerList blockers={blockers} />
        </>
      )}
      <Form action={action}>
        <SubmitButton disabled={blockers.length > 0}>{label}</SubmitButton>
      </Form>
    </>
  );
}

function Reopen({ review, typed, faults }: ReviewVerbsProps) {
  const words = useWords().review.overview;
  return (
    <Disclosure summary={words.reopenTitle} open={faults.some(({ name }) => name === 'reason')}>
      <p class="small">{words.reopenHint}</p>
      <Form action={`${paths.regulator.review(review.id)}/reopening`}>
        <TextArea
          name="reason"
          label={words.reopenReason}
          value={typed['reason']}
          fault={faultOf(faults, 'reason')}
          maxLength={4000}
          required
        />
        <SubmitButton tone="quiet">{words.reopen}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
