import type { DocumentCheck } from '../../modules/reports/index.js';
import { CHECKS, type Check, type CheckResult, type Verification } from '../../platform/signature/verify-document.js';
import { numberText } from '../../shared/words/quantity.js';
import { type Terms, termsIn } from '../../shared/words/index.js';
import {
  DefinitionList,
  ErrorSummary,
  FileField,
  Form,
  Moment,
  SubmitButton,
  Table,
  Tag,
  type Tone,
  usePage,
  useWords,
} from '../layout/index.js';
import { paths } from '../paths.js';

const TONES: Readonly<Record<CheckResult, Tone>> = { passed: 'ok', failed: 'bad', 'not-checked': 'plain' };

/** @param isMissing the form was sent without a file */
export function VerifyView({ isMissing }: { isMissing: boolean }) {
  const words = useWords().verify;
  const fault = isMissing ? { name: 'file', label: words.file, sentence: words.missing } : undefined;
  return (
    <>
      {fault !== undefined && <ErrorSummary faults={[fault]} />}
      <FileForm fault={fault?.sentence} />
      <h2>{words.withoutUs}</h2>
      <p>{words.command}</p>
      <p>
        <a href={paths.certificate}>{words.certificate}</a>
      </p>
    </>
  );
}

export interface CheckedProps {
  /** As the file was called by whoever sent it. */
  readonly name: string;
  readonly check: DocumentCheck;
}

/** What was checked of a file and what was not, each with its answer. */
export function CheckedView({ name, check }: CheckedProps) {
  const words = useWords().verify;
  return (
    <>
      <h2>{words.recordHeading}</h2>
      <Record check={check} />
      <h2>{words.signatureHeading}</h2>
      <Signature check={check} />
      <h2>{words.fileHeading}</h2>
      <DefinitionList
        rows={[
          { term: words.name, value: <span class="text">{name}</span> },
          { term: words.sha256, value: <code>{check.sha256}</code> },
          { term: words.inside, value: <Inside record={check.record} /> },
        ]}
      />
      <h2>{words.another}</h2>
      <FileForm />
    </>
  );
}

function Record({ check: { issued } }: Pick<CheckedProps, 'check'>) {
  const words = useWords().verify;
  const { language } = usePage();
  if (issued === null) return <p>{words.notIssued}</p>;
  const { kind, number, version, edition, issuedAt, newestVersion, newestAt } = issued;
  return (
    <DefinitionList
      rows={[
        { term: words.kind, value: termsIn(language).documentKinds[kind] },
        { term: words.number, value: words.versioned(number, version) },
        { term: words.edition, value: termsIn(language).reportEditions[edition] },
        { term: words.issuedAt, value: <Moment at={issuedAt} /> },
        {
          term: words.standing,
          value:
            newestVersion === version ? (
              words.stands
            ) : (
              <>
                {words.replacedBy(newestVersion)} (<Moment at={newestAt} />)
              </>
            ),
        },
      ]}
    />
  );
}

function Signature({ check: { verification } }: Pick<CheckedProps, 'check'>) {
  const { language } = usePage();
  const terms = termsIn(language).verification;
  const { unsigned, signer, signedAt, timeStamp, results } = verification;
  return (
    <>
      {unsigned !== null && <p>{terms.unsigned[unsigned]}</p>}
      {signer !== null && (
        <DefinitionList
          rows={[
            { term: terms.signer, value: signer.holder },
            { term: terms.fingerprint, value: <code>{signer.fingerprint}</code> },
            ...(signedAt === null ? [] : [{ term: terms.signedAt, value: <Moment at={signedAt} /> }]),
            ...timeStampRows(timeStamp, terms),
          ]}
        />
      )}
      <Results results={results} />
    </>
  );
}

/** When a third party says that the signature was there, or why what it says does not count. */
function timeStampRows(stamp: Verification['timeStamp'], terms: Terms['verification']) {
  if (stamp === null) return [];
  const { at, authority, fault } = stamp;
  return [
    { term: terms.timeStamp, value: fault === null ? <Moment at={at} /> : terms.timeStampFaults[fault] },
    { term: terms.timeStampBy, value: authority.holder },
    { term: terms.timeStampFingerprint, value: <code>{authority.fingerprint}</code> },
  ];
}

function Results({ results }: { results: Readonly<Record<Check, CheckResult>> }) {
  const words = useWords().verify;
  const { language } = usePage();
  const terms = termsIn(language).verification;
  return (
    <Table
      caption={words.checksCaption}
      quiet
      rows={CHECKS}
      columns={[
        { heading: words.checked, kind: 'heading', cell: (check) => terms.checks[check] },
        {
          heading: words.result,
          cell: (check) => <Tag tone={TONES[results[check]]}>{terms.results[results[check]]}</Tag>,
        },
      ]}
    />
  );
}

function Inside({ record }: Pick<DocumentCheck, 'record'>) {
  const words = useWords().verify;
  if (record === null) return <>{words.noRecord}</>;
  return (
    <>
      {words.recordSize(numberText(record.sizeBytes))}
      <br />
      <code>{record.sha256}</code>
    </>
  );
}

function FileForm({ fault }: { fault?: string | undefined }) {
  const words = useWords().verify;
  return (
    <Form action={paths.verify} files>
      <FileField
        name="file"
        label={words.file}
        hint={words.hint}
        accept=".pdf,application/pdf"
        fault={fault}
        required
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  );
}
