import type { OutageReportRow } from '../../../modules/reports/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Disclosure, LinkButton, Moment, Table, usePage, useWords } from '../../layout/index.js';
import { inEnglish, paths } from '../../paths.js';

interface ReportsProps {
  readonly outage: string;
  readonly reports: readonly OutageReportRow[];
}

export interface OutageReportSectionProps extends ReportsProps {
  /** Where all of them are, and what that is called. */
  readonly href: string;
  readonly label: string;
}

/** The reports on an outage that were filed, the newest first, each with its file. */
export function OutageReportTable({ outage, reports }: ReportsProps) {
  const words = useWords().outageReports;
  if (reports.length === 0) return <p>{words.none}</p>;
  return (
    <Table
      caption={words.caption}
      quiet
      columns={[
        { heading: words.number, kind: 'heading', cell: ({ number }) => words.numberOf(number) },
        { heading: words.kind, cell: (row) => <Kind row={row} /> },
        {
          heading: words.filed,
          cell: ({ filedAt, filedByName }) => (
            <div class="sentence">
              <Moment at={filedAt} />
              <br />
              <small>{filedByName}</small>
            </div>
          ),
        },
        {
          heading: words.file,
          cell: ({ number }) => (
            <div class="sentence">
              <a href={paths.outageReportFile(outage, number)}>{words.open}</a>
              <br />
              <a class="small" href={inEnglish(paths.outageReportFile(outage, number))}>
                {words.english}
              </a>
            </div>
          ),
        },
        {
          heading: words.sha256,
          cell: ({ sha256 }) => (
            <Disclosure summary={`${sha256.slice(0, SHOWN)}…`}>
              <code class="hash">{sha256}</code>
            </Disclosure>
          ),
        },
      ]}
      rows={reports}
    />
  );
}

/** Letters of a hash that tell it from others in a list. */
const SHOWN = 12;

function Kind({ row: { kind, ordinal, corrects, correctedBy } }: { row: OutageReportRow }) {
  const words = useWords().outageReports;
  const name = termsIn(usePage().language).outageReportKinds[kind];
  return (
    <div class="sentence">
      {kind === 'running' ? words.ordinal(name, ordinal) : name}
      {corrects !== null && <small> ({words.corrects(corrects)})</small>}
      {correctedBy !== null && <small> ({words.correctedBy(correctedBy)})</small>}
    </div>
  );
}

/** The same on the page of an outage, with the way to all of them. */
export function OutageReportSection({ href, label, ...reports }: OutageReportSectionProps) {
  const words = useWords().outageReports;
  return (
    <>
      <h2>{words.title}</h2>
      <OutageReportTable {...reports} />
      <LinkButton tone="quiet" href={href}>
        {label}
      </LinkButton>
    </>
  );
}
