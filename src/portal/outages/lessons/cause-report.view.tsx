import type { CauseReportView, RootCause } from '../../../modules/outages/index.js';
import { momentText } from '../../../shared/words/day.js';
import { termsIn } from '../../../shared/words/index.js';
import { DefinitionList, Disclosure, Moment, Table, Tag, usePage, useWords } from '../../layout/index.js';

/** The version that stands, and those that it replaced, the newest first. */
export function CauseReports({ reports }: { readonly reports: readonly CauseReportView[] }) {
  const words = useWords().aftermath;
  const [newest, ...older] = reports;
  if (newest === undefined) return <p>{words.none}</p>;
  return (
    <>
      <CauseReport report={newest} />
      {older.map((report) => (
        <Disclosure key={report.id} summary={words.older(report.version)}>
          <CauseReport report={report} />
        </Disclosure>
      ))}
    </>
  );
}

function CauseReport({ report }: { readonly report: CauseReportView }) {
  const { language } = usePage();
  const words = useWords().aftermath;
  const { version, changeReason, enteredByName, enteredAt, course, detection, restoration, lessons } = report;
  const text = (told: string) => <span class="text">{told}</span>;
  return (
    <>
      <p>
        <Tag tone="blue">{words.version(version)}</Tag>{' '}
        <small>{words.entered(enteredByName, momentText(language, enteredAt))}</small>
      </p>
      <CausesTable causes={report.causes} />
      {course.length === 0 ? <p class="small">{words.noCourse}</p> : <CourseTable course={course} />}
      <DefinitionList
        rows={[
          { term: words.detection, value: text(detection) },
          { term: words.restoration, value: text(restoration) },
          { term: words.lessons, value: text(lessons) },
          ...(changeReason === null ? [] : [{ term: words.changeReason, value: text(changeReason) }]),
        ]}
      />
    </>
  );
}

function CausesTable({ causes }: { readonly causes: readonly RootCause[] }) {
  const words = useWords().aftermath;
  const { certainties } = termsIn(usePage().language);
  return (
    <Table
      caption={words.causesCaption}
      rows={causes}
      columns={[
        { heading: words.causeHead, kind: 'heading', cell: ({ text }) => <Sentence text={text} /> },
        { heading: words.whyHead, cell: ({ why }) => <Sentence text={why} /> },
        { heading: words.certaintyHead, cell: ({ certainty }) => <Tag>{certainties[certainty]}</Tag> },
        { heading: words.concernsHead, cell: (cause) => <Concerns cause={cause} /> },
      ]}
    />
  );
}

function Concerns({ cause: { concerns } }: { readonly cause: RootCause }) {
  const words = useWords().aftermath;
  if (concerns.length === 0) return <small>{words.noConcerns}</small>;
  return (
    <ul class="plain">
      {concerns.map(({ code, name }) => (
        <li key={code}>
          {name} <small class="num">{code}</small>
        </li>
      ))}
    </ul>
  );
}

function CourseTable({ course }: Pick<CauseReportView, 'course'>) {
  const words = useWords().aftermath;
  return (
    <Table
      caption={words.courseCaption}
      rows={course}
      columns={[
        { heading: words.when, kind: 'heading', cell: ({ at }) => <Moment at={new Date(at)} /> },
        { heading: words.what, cell: ({ text }) => <Sentence text={text} /> },
      ]}
    />
  );
}

const Sentence = ({ text }: { readonly text: string }) => <div class="sentence text">{text}</div>;
