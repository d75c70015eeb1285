import type { Fault } from '../../../../shared/errors.js';
import { wordFault } from '../../../../shared/words/index.js';
import {
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
  readonly faults: readonly Fault[];
  readonly mayWrite: boolean;
}

/** More faults than anybody mends at once. */
const SHOWN = 100;
const LINE_SHOWN = 120;

export function DocumentView({ text, faults, mayWrite }: DocumentProps) {
  const words = useWords().services.document;
  return (
    <>
      {faults.length > 0 && <Faults text={text} faults={faults} />}
      <p class="bar">
        <LinkButton small tone="quiet" href={`${paths.operator.document}/yaml`} download>
          {words.yaml}
        </LinkButton>
        <LinkButton small tone="quiet" href={`${paths.operator.document}/json`} download>
          {words.json}
        </LinkButton>
      </p>
      {mayWrite ? <Sending text={text} /> : <pre class="box text code">{text}</pre>}
    </>
  );
}

function Sending({ text }: { text: string }) {
  const words = useWords().services.document;
  return (
    <>
      <Form action={`${paths.operator.document}/comparison`} guard>
        <TextArea name="text" label={words.text} hint={words.textHint} rows={24} value={text} />
        <SubmitButton>{words.check}</SubmitButton>
      </Form>
      <h2>{words.uploadHeading}</h2>
      <Form action={`${paths.operator.document}/file`} files>
        <FileField name="file" label={words.file} hint={words.fileHint} accept=".yaml,.yml,.json" required />
        <SubmitButton tone="quiet">{words.upload}</SubmitButton>
      </Form>
    </>
  );
}

/** Every fault with its place and the line it stands in. */
function Faults({ text, faults }: Pick<DocumentProps, 'text' | 'faults'>) {
  const { language } = usePage();
  const words = useWords().services.document;
  const lines = text.split('\n');
  const lineOf = ({ line }: Fault) => (line === undefined ? '' : (lines[line - 1] ?? '').trim().slice(0, LINE_SHOWN));
  return (
    <div class="box clash problems" role="alert" tabindex={-1} autofocus>
      <Table
        caption={words.faultsCaption}
        quiet
        columns={[
          { heading: words.line, kind: 'number', cell: ({ line }) => line },
          { heading: words.column, kind: 'number', cell: ({ column }) => column },
          { heading: words.problem, cell: (fault) => wordFault(language, fault) },
          { heading: words.found, cell: (fault) => <code class="text">{lineOf(fault)}</code> },
        ]}
        rows={faults.slice(0, SHOWN)}
      />
      {faults.length > SHOWN && <p class="small">{words.faultsShown(SHOWN)}</p>}
    </div>
  );
}
