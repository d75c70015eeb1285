import type { ReviewProgress, ReviewProgressList, WaitingRow } from '../../../modules/review/index.js';
import { type CalendarDate, daysBetween, seoulDate } from '../../../shared/time.js';
import { OngoingOutages } from '../../home/ongoing-outages.js';
import { DeadlineTable } from '../../home/deadline-table.js';
import { Box, EmptyState, Figure, ProgressList, Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { deadlinesOf } from './deadlines.js';
import { figuresOf } from './figures.js';
import type { RegulatorHome } from './home.js';

/** What waits for the reader in figures, then item by item, then how far all are and what comes next. */
export function RegulatorHomeView({ home }: { home: RegulatorHome }) {
  const { language, today } = usePage();
  const mayRead = usePage().actor?.permissions.has('inspection.read') === true;
  const deadlines = mayRead ? deadlinesOf(language, home.inspections, today as CalendarDate) : [];
  return (
    <>
      <OngoingOutages outages={home.outages} />
      <Figures home={home} />
      <div class={home.waiting.length > 0 && home.progress.total > 0 ? 'cols' : undefined}>
        {home.waiting.length > 0 && <Waiting rows={home.waiting} />}
        {home.progress.total > 0 && <Progress {...home.progress} />}
      </div>
      <DeadlineTable rows={deadlines} />
    </>
  );
}

function Figures({ home }: { home: RegulatorHome }) {
  const { language, today } = usePage();
  const words = useWords().home;
  const figures = figuresOf(language, home, today as CalendarDate);
  if (figures.length === 0) return <EmptyState title={words.nothing} text={words.regulator.nothingHint} />;
  return (
    <div class="cols three">
      {figures.map((figure) => (
        <Figure key={figure.label} {...figure} />
      ))}
    </div>
  );
}

function Waiting({ rows }: { rows: readonly WaitingRow[] }) {
  const words = useWords().home.regulator.waiting;
  const today = usePage().today as CalendarDate;
  return (
    <section>
      <h2>{words.title}</h2>
      <Table
        caption={words.title}
        quiet
        rows={rows}
        columns={[
          {
            heading: words.what,
            kind: 'heading',
            cell: (row) => (
              <a href={waitingHref(row)}>{words.kinds[row.waitingFor](row.itemCode ?? '', row.left ?? 0)}</a>
            ),
          },
          { heading: words.operator, cell: ({ operatorName }) => operatorName },
          {
            heading: words.since,
            kind: 'number',
            cell: ({ since }) => words.days(daysBetween(seoulDate(since), today)),
          },
        ]}
      />
      <p>
        <a href={paths.regulator.reviews}>{words.all}</a>
      </p>
    </section>
  );
}

function waitingHref({ reviewId, itemCode }: WaitingRow): string {
  if (reviewId === null) return paths.regulator.reviews;
  return itemCode === null ? paths.regulator.review(reviewId) : paths.regulator.reviewItem(reviewId, itemCode);
}

function Progress({ rows, total }: ReviewProgressList) {
  const words = useWords().home.regulator.progress;
  const { today } = usePage();
  const isLate = (row: ReviewProgress) => !row.submitted && row.submissionDueOn < today;
  return (
    <section>
      <h2>{words.title}</h2>
      {[...Map.groupBy(rows, ({ inspectionId }) => inspectionId)].map(([id, own]) => (
        <Box key={id} heading={<a href={paths.regulator.inspection(id)}>{own[0]?.inspectionTitle}</a>}>
          <ProgressList rows={own.map((row) => progressRow(row, isLate(row) ? words.late : undefined))} />
        </Box>
      ))}
      {rows.length < total && (
        <p>
          {words.more(total - rows.length)} <a href={`${paths.regulator.inspections}?state=open`}>{words.all}</a>
        </p>
      )}
    </section>
  );
}

const progressRow = (row: ReviewProgress, alarm: string | undefined) => ({
  label: row.operatorName,
  done: row.judged,
  total: row.items,
  href: row.reviewId === null ? undefined : paths.regulator.review(row.reviewId),
  alarm,
});
