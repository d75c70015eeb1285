import { DOCUMENT_FORMATS } from '../../../../modules/topology/index.js';
import type { Fault } from '../../../../shared/errors.js';
import { wordFault } from '../../../../shared/words/index.js';
import {
  fieldId,
  FileField,
  Form,
  LinkButton,
  SubmitButton,
  Table,
  TextArea,
  usePage,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';

export interface DocumentProps {
  readonly text: string;
  /** The version that the text began from; null where nobody knows. */
  readonly version: number | null;
  readonly faults: readonly Fault[];
  readonly mayWrite: boolean;
}

/** More faults than anybody mends at once. */
const SHOWN = 100;
const LINE_SHOWN = 120;

const TEMPLATES = ['xlsx', 'csv'] as const;

export function DocumentView({ text, version, faults, mayWrite }: DocumentProps) {
  const words = useWords().services.document;
  return (
    <>
      {faults.length > 0 && <DocumentFaults text={text} faults={faults} />}
      <p class="bar">
        {DOCUMENT_FORMATS.map((format) => (
          <LinkButton key={format} small tone="quiet" href={paths.operator.documentFile(format)} download>
            {words.download[format]}
          </LinkButton>
        ))}
      </p>
      {mayWrite ? <Sending text={text} version={version} /> : <pre class="box text code">{text}</pre>}
    </>
  );
}

function Sending({ text, version }: Pick<DocumentProps, 'text' | 'version'>) {
  const words = useWords().services.document;
  return (
    <>
      <Form action={`${paths.operator.document}/comparison`} version={version ?? undefined} guard>
        <TextArea name="text" label={words.text} hint={words.textHint} rows={24} value={text} code />
        <SubmitButton>{words.check}</SubmitButton>
      </Form>
      <h2>{words.uploadHeading}</h2>
      <Form action={`${paths.operator.document}/file`} files>
        <FileField name="file" label={words.file} hint={words.fileHint} accept=".yaml,.yml,.json,.xlsx,.csv" required />
        <p class="bar small">
          {TEMPLATES.map((format) => (
            <a key={format} href={paths.operator.documentTemplate(format)} download>
              {words.template[format]}
            </a>
          ))}
        </p>
        <SubmitButton tone="quiet">{words.upload}</SubmitButton>
      </Form>
    </>
  );
}

/** A cell of the file, or the line and column of the text, with the way there. */
function Place({ fault: { cell, line, column } }: { fault: Fault }) {
  if (line === undefined || column === undefined) return <>{cell}</>;
  return <a href={`#${fieldId('text')}`} data-line={line} data-column={column}>{`${line}:${column}`}</a>;
}

/** Every fault with its place and the line it stands in. */
export function DocumentFaults({ text, faults }: Pick<DocumentProps, 'text' | 'faults'>) {
  const { language } = usePage();
  const words = useWords().services.document;
  const lines = text.split('\n');
  const lineOf = ({ line }: Fault) => (line === undefined ? '' : (lines[line - 1] ?? '').trim().slice(0, LINE_SHOWN));
  const inText = { heading: words.found, cell: (fault: Fault) => <code class="text">{lineOf(fault)}</code> };
  return (
    <div class="box clash problems" role="alert" tabindex={-1} autofocus>
      <Table
        caption={words.faultsCaption}
        quiet
        columns={[
          { heading: words.place, kind: 'number', cell: (fault) => <Place fault={fault} /> },
          { heading: words.problem, cell: (fault) => wordFault(language, fault) },
          ...(faults.some(({ line }) => line !== undefined) ? [inText] : []),
        ]}
        rows={faults.slice(0, SHOWN)}
      />
      {faults.length > SHOWN && <p class="small">{words.faultsShown(SHOWN)}</p>}
    </div>
  );
}
