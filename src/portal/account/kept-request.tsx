import { Table, useWords } from '../layout/index.js';

/** A form that was sent after the session had expired, kept so that nothing is typed twice. */
export interface KeptRequest {
  /** Where it was going: a path of this portal, starting with one slash. */
  readonly action: string;
  /** What was typed, without the form's token and without passwords. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** What is kept, to read. Fields nobody typed into, such as the version, are left out. */
export function KeptTable({ kept }: { kept: KeptRequest }) {
  const words = useWords().account;
  return (
    <Table
      caption={words.resume.title}
      quiet
      columns={[
        { heading: words.resume.field, kind: 'heading', cell: ({ name }) => name },
        { heading: words.resume.value, cell: ({ value }) => <span class="text">{value}</span> },
      ]}
      rows={kept.fields.filter(({ name }) => name !== 'version')}
    />
  );
}
