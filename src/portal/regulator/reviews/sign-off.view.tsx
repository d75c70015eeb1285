import { MEASURES, RESULTS, type ReviewView } from '../../../modules/review/index.js';
import { momentText } from '../../../shared/words/day.js';
import { termsIn } from '../../../shared/words/index.js';
import { BlockerList, DefinitionList, Form, LinkButton, SubmitButton, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

/** What is signed, counted, and who concluded it; then the button, or what stands in its way. */
export function SignOffView({ review }: { review: ReviewView }) {
  const {
    review: { signOff: words, overview },
    reports,
  } = useWords();
  const { sign, signBlockers } = review.leave;
  const blockers = [...(sign === null ? [] : [sign]), ...signBlockers];
  return (
    <>
      <DefinitionList rows={useFacts(review)} />
      {blockers.length > 0 && (
        <>
          <h2>{overview.blocked}</h2>
          <BlockerList blockers={blockers} />
        </>
      )}
      <Form action={paths.regulator.signOff(review.id)} version={review.version}>
        <div class="bar">
          {review.state === 'concluded' && blockers.length === 0 && <SubmitButton>{overview.sign}</SubmitButton>}
          <LinkButton href={paths.regulator.reportDraft(review.id)} tone="quiet">
            {reports.draft}
          </LinkButton>
          <LinkButton href={paths.regulator.review(review.id)} tone="quiet">
            {words.back}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}

function useFacts(review: ReviewView) {
  const { language } = usePage();
  const { signOff: words, overview } = useWords().review;
  const { number, submittedAt, attestedByName } = review.submission;
  const concluded = review.steps.findLast(({ kind }) => kind === 'concluded');
  const opinions = review.items.flatMap((item) => item.opinions).length;
  return [
    { term: words.operator, value: review.operatorName },
    { term: words.inspection, value: review.inspectionTitle },
    { term: words.submission, value: overview.submission(number, momentText(language, submittedAt), attestedByName) },
    { term: words.results, value: <b>{useResults(review)}</b> },
    { term: words.findings, value: <b>{useFindings(review)}</b> },
    { term: words.opinions, value: words.opinionCount(opinions) },
    {
      term: words.concludedBy,
      value:
        concluded === undefined
          ? '–'
          : words.by(concluded.takenByName, concluded.organisationName, momentText(language, concluded.takenAt)),
    },
  ];
}

/** `적정 3 · 부적정 1`. */
function useResults({ items }: ReviewView): string {
  const terms = termsIn(usePage().language).judgementResults;
  const { count } = useWords().review.signOff;
  return RESULTS.map((result) => ({
    result,
    found: items.filter(({ judgement }) => judgement?.result === result).length,
  }))
    .filter(({ found }) => found > 0)
    .map(({ result, found }) => count(terms[result], found))
    .join(' · ');
}

/** `시정권고 1`; what the sign-off issues. */
function useFindings({ items }: ReviewView): string {
  const terms = termsIn(usePage().language).judgementMeasures;
  const { count, noFindings } = useWords().review.signOff;
  const found = MEASURES.filter((measure) => measure !== 'none')
    .map((measure) => ({ measure, found: items.filter(({ judgement }) => judgement?.measure === measure).length }))
    .filter((each) => each.found > 0)
    .map((each) => count(terms[each.measure], each.found));
  return found.join(' · ') || noFindings;
}
