import type { ComponentChildren } from 'preact';
import { type FindingView, OPEN_STATES, type PreventionCourse } from '../../modules/findings/index.js';
import { isMinistrySide } from '../../shared/actor.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { Day, DefinitionList, Moment, Table, Tag, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';
import { FindingKindTag, FindingStateTag } from './finding-tags.js';

export interface PreventionShownProps {
  readonly finding: FindingView;
  readonly course: PreventionCourse;
  readonly children?: ComponentChildren;
}

/** One preventive action (재발방지 대책) with its outage and what became of it; below it what the reader can do about it. */
export function PreventionShown({ finding, course, children }: PreventionShownProps) {
  const { actor, today } = usePage();
  const { aftermath: words, outages, findings } = useWords();
  const side = actor !== null && isMinistrySide(actor) ? paths.regulator : paths.operator;
  const { outageId, outageTitle } = finding;
  return (
    <>
      <p>
        <FindingKindTag kind={finding.kind} /> <FindingStateTag state={finding.state} />
      </p>
      <DefinitionList
        rows={[
          { term: words.preventionText, value: <span class="text">{finding.text}</span> },
          ...(outageId === null
            ? []
            : [{ term: outages.outage, value: <a href={side.outage(outageId)}>{outageTitle}</a> }]),
          {
            term: words.dueOn,
            value: (
              <>
                <Day on={finding.resultDueOn} /> {isLate(finding, today) && <Tag tone="bad">{findings.overdue}</Tag>}
              </>
            ),
          },
          { term: words.files, value: <EvidenceList files={course.files} /> },
        ]}
      />
      {course.steps.length > 0 && <StepsTable steps={course.steps} />}
      {children}
    </>
  );
}

const isLate = ({ state, resultDueOn }: FindingView, today: string): boolean =>
  OPEN_STATES.includes(state) && resultDueOn < today;

function StepsTable({ steps }: Pick<PreventionCourse, 'steps'>) {
  const words = useWords().aftermath;
  return (
    <>
      <h2>{words.steps}</h2>
      <Table
        caption={words.stepsCaption}
        quiet
        rows={steps}
        columns={[
          { heading: words.step, kind: 'heading', cell: ({ move }) => words.moves[move] },
          { heading: words.stepText, cell: ({ text }) => <div class="sentence text">{text}</div> },
          {
            heading: words.stepBy,
            cell: ({ byName, at }) => (
              <small>
                {byName}, <Moment at={at} />
              </small>
            ),
          },
        ]}
      />
    </>
  );
}
