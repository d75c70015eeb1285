import type { ComponentChildren } from 'preact';
import { useWords } from './page-context.js';

export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** heading: names the row. number: right-aligned, figures of one width. */
  readonly kind?: 'text' | 'number' | 'heading' | undefined;
}

export interface TableProps<Row> {
  /** What the table shows; always read out, and shown unless `quiet`. */
  readonly caption: string;
  readonly quiet?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The row the page is about. */
  readonly current?: ((row: Row) => boolean) | undefined;
}

/** Rows under headings. Where it is wider than the screen it scrolls by itself, by keyboard as well. */
export function Table<Row>({ caption, quiet = false, columns, rows, current }: TableProps<Row>) {
  const words = useWords().layout.table;
  return (
    <div class="scroll" role="region" aria-label={words.scroll(caption)} tabindex={0}>
      <table>
        <caption class={quiet ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, kind }) => (
              <th key={heading} scope="col" class={kind === 'number' ? 'r' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} class={current?.(row) === true ? 'current' : undefined}>
              {columns.map((column) => (
                <Cell key={column.heading} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  if (column.kind === 'heading') return <th scope="row">{content}</th>;
  return <td class={column.kind === 'number' ? 'r num' : undefined}>{content}</td>;
}
