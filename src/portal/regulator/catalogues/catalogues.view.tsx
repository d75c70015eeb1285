import type { CatalogueRow } from '../../../modules/checklist/index.js';
import type { Fault } from '../../../shared/errors.js';
import type { Page } from '../../../shared/pagination.js';
import { wordFault } from '../../../shared/words/index.js';
import {
  Box,
  Day,
  EmptyState,
  FileField,
  Form,
  Pager,
  SubmitButton,
  Table,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { CatalogueStateTag } from './catalogue-state-tag.view.js';

export interface CataloguesProps {
  readonly page: Page<CatalogueRow>;
  /** What is wrong with the document that was just sent. */
  readonly faults: readonly Fault[];
  readonly mayManage: boolean;
}

export function CataloguesView({ page, faults, mayManage }: CataloguesProps) {
  const words = useWords().catalogue;
  return (
    <>
      {faults.length > 0 && <DocumentFaults faults={faults} />}
      {page.rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} text={mayManage ? words.emptyText : undefined} />
      ) : (
        <Versions rows={page.rows} />
      )}
      <Pager next={page.next} />
      {mayManage && <Loading />}
    </>
  );
}

function Versions({ rows }: { rows: readonly CatalogueRow[] }) {
  const { language } = usePage();
  const words = useWords().catalogue;
  const day = (instant: Date | null) => (instant === null ? '–' : <Day on={instant} />);
  return (
    <Table
      caption={words.caption}
      quiet
      rows={rows}
      columns={[
        {
          heading: words.label,
          kind: 'heading',
          cell: (row) => <a href={paths.regulator.catalogue(row.id)}>{row.label}</a>,
        },
        { heading: words.name, cell: ({ title }) => title[language] },
        { heading: words.state, cell: ({ state }) => <CatalogueStateTag state={state} /> },
        { heading: words.items, kind: 'number', cell: ({ items }) => words.itemCount(items) },
        { heading: words.loaded, cell: ({ createdAt }) => day(createdAt) },
        { heading: words.since, cell: ({ inForceAt }) => day(inForceAt) },
        { heading: words.retired, cell: ({ retiredAt }) => day(retiredAt) },
      ]}
    />
  );
}

/** Every fault of a document, in the order of its lines. */
function DocumentFaults({ faults }: { faults: readonly Fault[] }) {
  const { language } = usePage();
  const words = useWords().catalogue;
  const sorted = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return (
    <div class="box clash problems" role="alert" tabindex={-1} id="problems" autofocus>
      <h2>{words.faultsHeading(faults.length)}</h2>
      <p class="small">{words.faultsHint}</p>
      <Table
        caption={words.faultsCaption}
        quiet
        rows={sorted}
        columns={[
          { heading: words.line, kind: 'number', cell: ({ line }) => line ?? '–' },
          { heading: words.column, kind: 'number', cell: ({ column }) => column ?? '–' },
          { heading: words.place, cell: ({ path }) => (path === '' ? '–' : <code>{path}</code>) },
          { heading: words.reason, cell: (fault) => wordFault(language, fault) },
        ]}
      />
    </div>
  );
}

function Loading() {
  const words = useWords().catalogue;
  return (
    <div class="cols after-form">
      <Box level={2} heading={words.upload}>
        <p class="small">{words.uploadHint}</p>
        <Form action={paths.regulator.catalogues} files>
          <FileField name="file" label={words.file} accept=".yaml,.yml,application/yaml" required />
          <SubmitButton>{words.submitUpload}</SubmitButton>
        </Form>
      </Box>
      <Box level={2} heading={words.loadShipped}>
        <p class="small">{words.loadShippedHint}</p>
        <Form action={paths.regulator.shippedCatalogue}>
          <SubmitButton tone="quiet">{words.loadShipped}</SubmitButton>
        </Form>
      </Box>
    </div>
  );
}
