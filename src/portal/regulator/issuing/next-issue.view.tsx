import type { NextIssue } from '../../../modules/reports/index.js';
import {
  BlockerList,
  Box,
  type FieldFault,
  faultOf,
  Form,
  LinkButton,
  SubmitButton,
  TextArea,
  usePage,
  useWords,
} from '../../layout/index.js';
import { inEnglish } from '../../paths.js';

export interface NextIssueProps {
  readonly next: NextIssue;
  /** Where the form posts, where the draft is seen, and where one came from. */
  readonly addresses: { readonly issue: string; readonly draft: string; readonly back: string };
  /** Which of the two is issued, in words. */
  readonly words: { readonly preview: string; readonly back: string };
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  /** Of what is issued, where somebody can change it meanwhile. */
  readonly version?: number | undefined;
}

/** Issues a document that has one edition. Where it cannot be issued now, the reasons stand in place of the form. */
export function NextIssueView({ next, addresses, words, typed, faults, version }: NextIssueProps) {
  const common = useWords().letters;
  const { language } = usePage();
  return (
    <>
      {next.blockers.length > 0 ? (
        <Box tone="clash" level={2} heading={common.notNow}>
          <BlockerList blockers={next.blockers} />
        </Box>
      ) : (
        <Form action={addresses.issue} version={version}>
          <p>
            {common.version(next.version)} {next.number === null ? common.numberNext : common.numberFixed(next.number)}
          </p>
          {next.needsReason && (
            <TextArea
              name="reason"
              label={common.reason}
              hint={common.reasonHint}
              value={typed['reason']}
              fault={faultOf(faults, 'reason')}
              maxLength={2_000}
              required
            />
          )}
          <SubmitButton>{common.submit}</SubmitButton>
        </Form>
      )}
      <p class="after-form bar">
        <LinkButton href={language === 'en' ? inEnglish(addresses.draft) : addresses.draft} tone="quiet">
          {words.preview}
        </LinkButton>
        <LinkButton href={addresses.back} tone="quiet">
          {words.back}
        </LinkButton>
      </p>
    </>
  );
}
