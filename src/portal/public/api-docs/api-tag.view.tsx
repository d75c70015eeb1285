import type { OpenAPIObject } from '@nestjs/swagger';
import { Box, SideTasks, Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { takenBy } from './taken-by.js';
import { MethodTag } from './method-tag.js';
import { anchorOf, type DescribedOperation } from './operations.js';
import { summaryOf } from './summary-of.js';
import { tagName } from './tag-name.js';

/** The other parts of the API. */
export function ApiTagSide({ tags, current }: { tags: ReadonlyMap<string, readonly unknown[]>; current: string }) {
  const { language } = usePage();
  const words = useWords().apiDocs;
  return (
    <SideTasks
      heading={words.title}
      tasks={[...tags].map(([tag, operations]) => ({
        label: tagName(language, tag),
        href: paths.apiDocsOf(tag),
        note: String(operations.length),
        current: tag === current,
      }))}
    />
  );
}

interface ApiTagProps {
  readonly document: OpenAPIObject;
  readonly operations: readonly DescribedOperation[];
}

/** Every operation of one part: who may use it, what it takes, how it answers. */
export function ApiTagView({ document, operations }: ApiTagProps) {
  return (
    <>
      {operations.map((described) => (
        <OperationBox key={anchorOf(described)} document={document} described={described} />
      ))}
    </>
  );
}

interface OperationProps {
  readonly document: OpenAPIObject;
  readonly described: DescribedOperation;
}

function OperationBox({ document, described }: OperationProps) {
  const { language } = usePage();
  const { method, path, operation } = described;
  return (
    <div id={anchorOf(described)} class="operation">
      <Box
        level={2}
        heading={
          <>
            <MethodTag method={method} /> <code>{path}</code>
          </>
        }
      >
        <p>{summaryOf(language, operation)}</p>
        <Permissions needed={operation['x-permissions']} />
        <Taken document={document} described={described} />
        <Responses described={described} />
      </Box>
    </div>
  );
}

function Permissions({ needed }: { needed: readonly string[] | undefined }) {
  const words = useWords().apiDocs;
  if (needed === undefined) return <p class="small">{words.isPublic}</p>;
  if (needed.length === 0) return <p class="small">{words.signedIn}</p>;
  return (
    <p class="small">
      {words.permission} <code>{needed.join(' | ')}</code>
    </p>
  );
}

/** Everything it takes: parameters, then the fields of the body. */
function Taken({ document, described }: OperationProps) {
  const { language } = usePage();
  const words = useWords().apiDocs;
  const rows = takenBy(language, document, described.operation);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={words.takes}
      rows={rows}
      columns={[
        { heading: words.name, kind: 'heading', cell: ({ name }) => <code>{name}</code> },
        { heading: words.place, cell: ({ place }) => words.places[place] },
        { heading: words.type, cell: ({ type }) => type },
        { heading: words.needed, cell: ({ required }) => (required ? words.required : '') },
      ]}
    />
  );
}

function Responses({ described }: { described: DescribedOperation }) {
  const words = useWords().apiDocs;
  const { requestBody } = described.operation;
  const bodyTypes = requestBody !== undefined && 'content' in requestBody ? Object.keys(requestBody.content) : [];
  const statuses = Object.keys(described.operation.responses).filter((status) => status !== 'default');
  return (
    <p class="small">
      {bodyTypes.length > 0 && `${words.body(bodyTypes.join(', '))} · `}
      {words.responses} <code>{statuses.join(', ')}</code> · {words.errors}
    </p>
  );
}
