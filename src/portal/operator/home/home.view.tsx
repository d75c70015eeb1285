import { legalDatesFrom, regimeOutcomes, type CoverageView } from '../../../modules/obligations/index.js';
import type { LatestReport } from '../../../modules/reports/index.js';
import { REGIMES, type Regime } from '../../../shared/regime.js';
import { type CalendarDate } from '../../../shared/time.js';
import { termsIn } from '../../../shared/words/index.js';
import { dayOfText } from '../../../shared/words/day.js';
import { OutcomeTag } from '../../coverage/coverage-table.js';
import { DaysLeft } from '../../home/days-left.js';
import { OngoingOutages } from '../../home/ongoing-outages.js';
import { DeadlineTable } from '../../home/deadline-table.js';
import { legalDeadlines } from '../../home/deadlines.js';
import { Day, EmptyState, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { type OperatorHome, SHOWN } from './home.js';
import type { Task } from './tasks.js';

export interface OperatorHomeProps {
  readonly home: OperatorHome;
  /** What the reader can do, and what only colleagues can. */
  readonly tasks: readonly Task[];
  readonly ofOthers: readonly Task[];
}

/** What waits first, then which law is behind it and what came of it. */
export function OperatorHomeView({ home, tasks, ofOthers }: OperatorHomeProps) {
  const { others } = useWords().home.operator;
  return (
    <>
      <OngoingOutages outages={home.outages} />
      <Tasks tasks={tasks} />
      {ofOthers.length > 0 && (
        <section>
          <h2>{others}</h2>
          <TaskTable caption={others} tasks={ofOthers} whose />
        </section>
      )}
      <div class="cols">
        <Coverage year={home.year} coverage={home.coverage} />
        <Reports reports={home.reports} />
      </div>
      {home.coverage !== null && <LegalDates regimes={home.coverage.regimes} />}
    </>
  );
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const words = useWords().home.operator;
  if (tasks.length === 0) return <EmptyState title={words.heading(0, false)} text={words.nothingHint} />;
  return <TaskTable caption={words.caption} tasks={tasks} />;
}

/** @param whose true where it is to be said who does it */
function TaskTable({ caption, tasks, whose = false }: { caption: string; tasks: readonly Task[]; whose?: boolean }) {
  const words = useWords().home.operator;
  const { roles } = termsIn(usePage().language);
  const doers = (task: Task) => task.whose.map((role) => roles[role]).join(', ');
  return (
    <>
      <Table<Task>
        caption={caption}
        quiet
        rows={tasks.slice(0, SHOWN)}
        columns={[
          { heading: words.columns.due, cell: ({ dueOn }) => <Due on={dueOn} /> },
          { heading: words.columns.task, kind: 'heading', cell: (task) => <TaskLink task={task} /> },
          ...(whose ? [{ heading: words.columns.whose, cell: doers }] : []),
          { heading: words.columns.note, cell: ({ note }) => <span class="num">{note}</span> },
        ]}
      />
      {tasks.length > SHOWN && (
        <p class="bar">
          <a href={paths.operator.assessments}>{words.allAssessments}</a>
          <a href={paths.operator.findings}>{words.allFindings}</a>
        </p>
      )}
    </>
  );
}

function TaskLink({ task: { href, title, inspection } }: { task: Task }) {
  return (
    <>
      <a href={href}>{title}</a>
      {inspection !== '' && (
        <>
          <br />
          <small>{inspection}</small>
        </>
      )}
    </>
  );
}

function Due({ on }: { on: Task['dueOn'] }) {
  const words = useWords().home.operator;
  if (on === null) return <>{words.noDay}</>;
  if (on === 'before-sign-off') return <Tag tone="blue">{words.beforeSignOff}</Tag>;
  return (
    <>
      <Day on={on} /> <DaysLeft dueOn={on} />
    </>
  );
}

function Coverage({ year, coverage }: { year: number; coverage: CoverageView | null }) {
  const { language } = usePage();
  const words = useWords().home.operator.coverage;
  return (
    <section>
      <h2>{words.title(year)}</h2>
      {coverage === null ? (
        <EmptyState title={words.undecided} text={words.undecidedHint} />
      ) : (
        <>
          <Table
            caption={words.title(year)}
            quiet
            rows={REGIMES}
            columns={[
              { heading: words.regime, kind: 'heading', cell: (regime) => termsIn(language).regimesShort[regime] },
              {
                heading: words.outcome,
                cell: (regime) => <OutcomeTag outcome={regimeOutcomes(coverage.findings)[regime]} />,
              },
              { heading: words.why, cell: (regime) => <Why regime={regime} coverage={coverage} /> },
            ]}
          />
          <p class="small">
            {words.decidedOn(dayOfText(language, coverage.decidedAt))}{' '}
            <a href={paths.operator.coverage}>{words.arithmetic}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** The provisions that decide it: those that cover, else those on which it hangs. */
function Why({ regime, coverage }: { regime: Regime; coverage: CoverageView }) {
  const terms = termsIn(usePage().language);
  const words = useWords().home.operator.coverage;
  const outcome = regimeOutcomes(coverage.findings)[regime];
  if (outcome === 'no') return <>{words.belowAll}</>;
  const deciding = coverage.findings.filter((one) => one.covers && one.regime === regime && one.outcome === outcome);
  return (
    <>
      {deciding.map(({ code }) => (
        <div key={code}>{terms.coverages[code]}</div>
      ))}
    </>
  );
}

function Reports({ reports }: { reports: readonly LatestReport[] }) {
  const words = useWords().home.operator.reports;
  const { language } = usePage();
  return (
    <section>
      <h2>{words.title}</h2>
      {reports.length === 0 ? (
        <EmptyState title={words.none} text={words.noneHint} />
      ) : (
        <>
          <Table
            caption={words.title}
            quiet
            rows={reports}
            columns={[
              {
                heading: words.number,
                kind: 'heading',
                cell: ({ id, number, version }) => (
                  <a href={`${paths.operator.reports}/${id}`}>{words.version(number, version)}</a>
                ),
              },
              { heading: words.kind, cell: ({ kind }) => termsIn(language).documentKinds[kind] },
              { heading: words.inspection, cell: ({ about }) => about },
              { heading: words.issuedOn, cell: ({ issuedAt }) => <Day on={issuedAt} /> },
            ]}
          />
          <p>
            <a href={paths.operator.reports}>{words.all}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** What the law wants of the operator every year, under the regimes that cover it. */
function LegalDates({ regimes }: { regimes: readonly Regime[] }) {
  const { language, today } = usePage();
  const dates = legalDatesFrom(today as CalendarDate).filter(
    ({ duty, regime }) => duty === 'operator' && regimes.includes(regime),
  );
  return <DeadlineTable rows={legalDeadlines(language, dates)} own />;
}
