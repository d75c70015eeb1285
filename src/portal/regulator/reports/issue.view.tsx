import { EDITIONS, type Edition, type Issuable } from '../../../modules/reports/index.js';
import type { ReviewId } from '../../../modules/review/index.js';
import {
  BlockerList,
  Box,
  Choices,
  type FieldFault,
  faultOf,
  Form,
  LinkButton,
  SubmitButton,
  TextArea,
  TextField,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface IssueProps {
  readonly review: ReviewId;
  readonly issuable: Issuable;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** Issues an edition. Where none can be issued now, the reasons stand in place of the form. */
export function IssueView(props: IssueProps) {
  const words = useWords().reports.issue;
  const { blockers } = props.issuable;
  const open = EDITIONS.filter((edition) => blockers[edition].length === 0);
  const [first] = EDITIONS;
  if (open.length > 0) return <IssueForm {...props} open={open} />;
  return (
    <>
      <Box tone="clash" level={2} heading={words.notNow}>
        <BlockerList blockers={blockers[first]} />
      </Box>
      <p class="after-form">
        <LinkButton href={paths.regulator.review(props.review)}>{words.toReview}</LinkButton>
      </p>
    </>
  );
}

function IssueForm({ review, issuable, typed, faults, open }: IssueProps & { open: readonly Edition[] }) {
  const words = useWords().reports.issue;
  return (
    <Form action={paths.regulator.reportIssue(review)}>
      <p>{words.version(issuable.version)}</p>
      <Previews review={review} editions={open} />
      <Choices
        name="edition"
        label={words.edition}
        options={open.map((value) => ({ value, label: words.editions[value], hint: words.editionHints[value] }))}
        value={typed['edition'] ?? open[0]}
        fault={faultOf(faults, 'edition')}
        required
      />
      {issuable.number === null ? (
        <TextField
          name="number"
          label={words.number}
          hint={words.numberHint}
          value={typed['number']}
          fault={faultOf(faults, 'number')}
          maxLength={100}
        />
      ) : (
        <p>{words.numberFixed(issuable.number)}</p>
      )}
      {issuable.needsReason && (
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={typed['reason']}
          fault={faultOf(faults, 'reason')}
          maxLength={2_000}
          required
        />
      )}
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  );
}

function Previews({ review, editions }: Pick<IssueProps, 'review'> & { editions: readonly Edition[] }) {
  const words = useWords().reports;
  return (
    <>
      <p class="small">{words.drafts}</p>
      <ul class="files">
        {editions.map((edition) => (
          <li key={edition}>
            <a href={`${paths.regulator.reportDraft(review)}?edition=${edition}`}>
              {words.draftOf(words.issue.editions[edition])}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
