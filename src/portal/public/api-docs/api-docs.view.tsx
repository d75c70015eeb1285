import { DefinitionList, Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { anchorOf, type DescribedOperation } from './operations.js';
import { MethodTag } from './method-tag.js';
import { summaryOf } from './summary-of.js';
import { tagName } from './tag-name.js';

/** How to begin, and every operation with its sentence. */
export function ApiDocsView({ tags }: { tags: ReadonlyMap<string, readonly DescribedOperation[]> }) {
  const words = useWords().apiDocs;
  return (
    <>
      <DefinitionList rows={words.rules.map(({ term, text }) => ({ term, value: text }))} />
      <p class="bar">
        <a href="/api/openapi.json">{words.document}</a>
        <a href={paths.account.tokens}>{words.tokens}</a>
      </p>
      {[...tags].map(([tag, operations]) => (
        <TagSection key={tag} tag={tag} operations={operations} />
      ))}
    </>
  );
}

function TagSection({ tag, operations }: { tag: string; operations: readonly DescribedOperation[] }) {
  const words = useWords().apiDocs;
  const name = tagName(usePage().language, tag);
  return (
    <section>
      <h2>
        <a href={paths.apiDocsOf(tag)}>{name}</a>
      </h2>
      <Table
        caption={name}
        quiet
        rows={operations}
        columns={[
          { heading: words.method, cell: ({ method }) => <MethodTag method={method} /> },
          { heading: words.does, kind: 'heading', cell: (one) => <OperationLink tag={tag} described={one} /> },
        ]}
      />
    </section>
  );
}

function OperationLink({ tag, described }: { tag: string; described: DescribedOperation }) {
  const { language } = usePage();
  return (
    <>
      <a href={`${paths.apiDocsOf(tag)}#${anchorOf(described)}`}>
        <code>{described.path}</code>
      </a>
      <br />
      <small>{summaryOf(language, described.operation)}</small>
    </>
  );
}
