import type { ComponentChildren } from 'preact';
import {
  BASIS_RULES,
  type DataRequestStepView,
  type DataRequestView,
  holderOf,
} from '../../../modules/outages/index.js';
import type { ReportRow } from '../../../modules/reports/index.js';
import { formatCitation } from '../../../shared/citation.js';
import { momentText } from '../../../shared/words/day.js';
import { termsIn } from '../../../shared/words/index.js';
import { EvidenceList } from '../../evidence/evidence-list.js';
import { Box, DefinitionList, type FieldFault, Moment, Table, usePage, useWords } from '../../layout/index.js';
import { paths, sideOf } from '../../paths.js';
import { AnswerFileForm } from './data-request.forms.js';
import { DataRequestStatus } from './data-requests.view.js';

export interface DataRequestViewProps {
  readonly request: DataRequestView;
  readonly letters: readonly ReportRow[];
  /** Set where files can be attached to answers: what was wrong with the last one. */
  readonly attaching?: readonly FieldFault[] | undefined;
  /** What can be done about what is asked, about the answers, and about the result. */
  readonly askActs?: ComponentChildren;
  readonly answerActs?: ComponentChildren;
  readonly resultActs?: ComponentChildren;
}

/** One data request: what is asked, the letters, what was handed in, what came of it, and its steps. */
export function DataRequestPageView(props: DataRequestViewProps) {
  const { request, letters, askActs, answerActs, resultActs } = props;
  const words = useWords().dataRequests;
  const withdrawn = request.steps.findLast(({ kind }) => kind === 'withdrawn' || kind === 'dropped');
  return (
    <>
      <p>
        <DataRequestStatus request={request} />
      </p>
      {withdrawn !== undefined && (
        <Box level={2} heading={words.withdrawn}>
          <p class="text">{withdrawn.reason}</p>
        </Box>
      )}
      <h2>{words.asked}</h2>
      {request.waiting.includes('request') && request.state !== 'draft' && <p class="small">{words.askedNewer}</p>}
      <Asked request={request} />
      {askActs}
      <h2>{words.letters}</h2>
      <Letters letters={letters} />
      <h2>{words.answers}</h2>
      <Answers {...props} />
      {answerActs}
      {request.result !== null && <Result result={request.result} />}
      {resultActs}
      <h2>{words.history}</h2>
      <Steps steps={request.steps} />
    </>
  );
}

function Asked({ request }: { readonly request: DataRequestView }) {
  const words = useWords().dataRequests;
  const { language } = usePage();
  const terms = termsIn(language);
  const { basis, covered, asked } = request;
  const rules = BASIS_RULES[basis];
  const cite = (article: Parameters<typeof formatCitation>[1]) => formatCitation(language, article);
  const text = (value: string | null) => <span class="text">{value}</span>;
  return (
    <DefinitionList
      rows={[
        { term: words.basis, value: terms.dataRequestBases[basis] },
        { term: words.holder, value: terms.authorityHolders[holderOf(basis)] },
        ...(basis === 'coverage' ? [] : [{ term: words.coverage, value: terms.dataRequestCoverages[covered] }]),
        { term: words.reason, value: text(asked.reason) },
        { term: words.material, value: text(asked.material) },
        ...(asked.form === null ? [] : [{ term: words.form, value: text(asked.form) }]),
        { term: words.due, value: asked.dueAt !== null && <Moment at={asked.dueAt} /> },
        { term: words.returned, value: asked.returned === true ? words.returnedYes : words.returnedNo },
        { term: words.fine, value: `${words.fineOf[basis]} (${cite(rules.fine)})` },
        { term: words.protection, value: rules.protection.map(cite).join(', ') },
        ...(rules.support === null
          ? []
          : [{ term: words.support, value: `${words.supportText} (${cite(rules.support)})` }]),
        {
          term: asked.kind === 'issued' ? words.issuedAt : words.draftedBy,
          value: words.by(asked.enteredByName, momentText(language, asked.enteredAt)),
        },
      ]}
    />
  );
}

function Letters({ letters }: Pick<DataRequestViewProps, 'letters'>) {
  const words = useWords();
  const { actor, language } = usePage();
  const { documentKinds } = termsIn(language);
  if (letters.length === 0) return <p>{words.dataRequests.noLetters}</p>;
  return (
    <Table
      caption={words.dataRequests.letters}
      quiet
      rows={letters}
      columns={[
        {
          heading: words.dataRequests.number,
          kind: 'heading',
          cell: ({ id, number }) => <a href={sideOf(actor).report(id)}>{number}</a>,
        },
        { heading: words.dataRequests.letter, cell: ({ kind }) => documentKinds[kind] },
        { heading: words.reports.version, cell: ({ version }) => words.reports.versionOf(version) },
        { heading: words.dataRequests.issuedAt, cell: ({ issuedAt }) => <Moment at={issuedAt} /> },
        {
          heading: words.dataRequests.file,
          cell: ({ id, number, kind }) => (
            <a href={paths.reportFile(id)} aria-label={`${number} ${documentKinds[kind]} ${words.reports.open}`}>
              {words.reports.open}
            </a>
          ),
        },
      ]}
    />
  );
}

function Answers({ request, attaching }: DataRequestViewProps) {
  const words = useWords().dataRequests;
  const { language } = usePage();
  if (request.answers.length === 0) return <p>{words.noAnswers}</p>;
  return (
    <>
      {request.answers.map(({ number, text, by, at, files }) => (
        <Box key={number} heading={words.answerOf(number)}>
          <p class="small">{words.by(by, momentText(language, at))}</p>
          <p class="text">{text}</p>
          {files.length > 0 && <EvidenceList files={files} />}
          {attaching !== undefined && <AnswerFileForm request={request} answer={number} faults={attaching} />}
        </Box>
      ))}
    </>
  );
}

function Result({ result }: { readonly result: DataRequestStepView }) {
  const words = useWords().dataRequests;
  const { language } = usePage();
  return (
    <>
      <h2>{words.result}</h2>
      {result.kind === 'concluded' && <p class="small">{words.resultDraft}</p>}
      <DefinitionList
        rows={[
          { term: words.found, value: <span class="text">{result.text}</span> },
          { term: words.follows, value: <span class="text">{result.follows}</span> },
          {
            term: result.kind === 'told' ? words.issuedAt : words.draftedBy,
            value: words.by(result.enteredByName, momentText(language, result.enteredAt)),
          },
        ]}
      />
    </>
  );
}

function Steps({ steps }: Pick<DataRequestView, 'steps'>) {
  const words = useWords().dataRequests;
  const { dataRequestSteps } = termsIn(usePage().language);
  return (
    <Table
      caption={words.history}
      quiet
      rows={steps}
      columns={[
        { heading: words.step, kind: 'heading', cell: ({ kind }) => dataRequestSteps[kind] },
        { heading: words.at, cell: ({ enteredAt }) => <Moment at={enteredAt} /> },
        {
          heading: words.who,
          cell: ({ enteredByName, enteredByOrganisation }) => `${enteredByName} (${enteredByOrganisation})`,
        },
      ]}
    />
  );
}
