import {
  basisOf,
  type Doubts,
  type InspectionVerb,
  type InspectionView,
  type ParticipantRow,
} from '../../../modules/inspections/index.js';
import type { InspectionTotals, ParticipantProgress } from '../../../modules/review/index.js';
import type { ReportRow } from '../../../modules/reports/index.js';
import type { Blocker } from '../../../shared/errors.js';
import type { Page } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import { BlockerList, Box, Day, DefinitionList, Moment, Table, usePage, useWords } from '../../layout/index.js';
import { ProlongationList } from '../../inspections/prolongation-list.js';
import { paths } from '../../paths.js';
import { VerbList } from '../verb-list.js';
import { basisHint } from './basis-hint.js';
import { InspectionStateTag } from './inspection-state-tag.view.js';
import { ParticipantsPreview } from './participants-preview.view.js';
import { Prolongation, type ProlongationProps } from './prolongation.view.js';
import { RoundUps } from './round-ups.view.js';
import { ProgressTable } from './progress-table.view.js';

/** What there is to know about an inspection beside its plan: who would take part, or how far those are who do. */
export type Standing =
  | {
      readonly state: 'draft';
      readonly blockers: readonly Blocker[];
      /** How many would take part now. */
      readonly count: number;
      readonly participants: Page<ParticipantRow>;
      readonly doubts: Doubts;
    }
  | {
      readonly state: 'open' | 'closed';
      readonly totals: InspectionTotals;
      readonly progress: Page<ParticipantProgress>;
    };

export interface InspectionProps extends ProlongationProps {
  /** Issued, newest first. */
  readonly roundUps: readonly ReportRow[];
  readonly standing: Standing;
  readonly verbs: readonly InspectionVerb[];
}

export function InspectionPageView({ inspection, standing, verbs, rejection, faults, roundUps }: InspectionProps) {
  const words = useWords().inspection.page;
  const count = standing.state === 'draft' ? standing.count : 0;
  const openable = standing.state === 'draft' && standing.blockers.length === 0;
  return (
    <>
      {standing.state === 'draft' && standing.blockers.length > 0 && (
        <Box level={2} heading={words.blockers} tone="clash">
          <BlockerList blockers={standing.blockers} />
        </Box>
      )}
      {standing.state === 'draft' ? <ParticipantsPreview {...standing} /> : <ProgressTable page={standing.progress} />}
      {inspection.state !== 'draft' && <RoundUps {...{ inspection, roundUps }} />}
      <Facts inspection={inspection} />
      <TeamTable inspection={inspection} />
      {verbs.includes('prolong') && <Prolongation {...{ inspection, rejection, faults }} />}
      <Actions id={inspection.id} verbs={verbs.filter((verb) => verb !== 'open' || openable)} count={count} />
    </>
  );
}

function Facts({ inspection }: { inspection: InspectionView }) {
  const { language } = usePage();
  const all = useWords().inspection;
  const words = all.page;
  const { inspectionBases } = termsIn(language);
  const day = (date: string) => <Day on={date} />;
  const { basis, noticeOn, openedAt, closedAt, prolongations } = inspection;
  return (
    <>
      <h2>
        {words.facts} <InspectionStateTag state={inspection.state} />
      </h2>
      <DefinitionList
        rows={[
          {
            term: words.basis,
            value: (
              <>
                {inspectionBases[basis]}
                <p class="small">{basisHint(language, all, basisOf(basis))}</p>
              </>
            ),
          },
          ...(inspection.outageId === null
            ? []
            : [
                {
                  term: all.outage.term,
                  value: <a href={paths.regulator.outage(inspection.outageId)}>{inspection.outageTitle}</a>,
                },
              ]),
          { term: words.authority, value: inspection.authorityName },
          {
            term: words.catalogue,
            value: <a href={paths.regulator.catalogue(inspection.catalogueId)}>{inspection.catalogueLabel}</a>,
          },
          { term: words.notice, value: noticeOn === null ? words.noticeAtStart : day(noticeOn) },
          { term: words.starts, value: day(inspection.startsOn) },
          { term: words.due, value: day(inspection.submissionDueOn) },
          { term: words.ends, value: day(inspection.endsOn) },
          ...(prolongations.length === 0
            ? []
            : [{ term: all.prolongations.title, value: <ProlongationList prolongations={prolongations} /> }]),
          ...(openedAt === null ? [] : [{ term: words.opened, value: <Moment at={openedAt} /> }]),
          ...(closedAt === null ? [] : [{ term: words.closedAt, value: <Moment at={closedAt} /> }]),
        ]}
      />
    </>
  );
}

function TeamTable({ inspection: { team } }: { inspection: InspectionView }) {
  const words = useWords().inspection.page;
  const { inspectionFunctions } = termsIn(usePage().language);
  if (team.length === 0) {
    return (
      <>
        <h2>{words.team}</h2>
        <p>{words.noTeam}</p>
      </>
    );
  }
  return (
    <>
      <h2>{words.team}</h2>
      <Table
        caption={words.team}
        quiet
        rows={team}
        columns={[
          { heading: words.who, kind: 'heading', cell: ({ name }) => name },
          { heading: words.function, cell: (member) => inspectionFunctions[member.function] },
          { heading: words.organisation, cell: ({ organisationName }) => organisationName },
        ]}
      />
    </>
  );
}

interface ActionsProps {
  readonly id: string;
  readonly verbs: readonly InspectionVerb[];
  readonly count: number;
}

function Actions({ id, verbs, count }: ActionsProps) {
  const words = useWords().inspection.page;
  const all = {
    open: { action: paths.regulator.inspectionOpening(id), hint: words.openHint(count), confirm: words.openConfirm },
    close: { action: paths.regulator.inspectionClosing(id), hint: words.closeHint, confirm: words.closeConfirm },
    remove: { action: paths.regulator.inspectionRemoval(id), hint: words.removeHint, confirm: words.removeConfirm },
  };
  const shown = verbs.filter((verb) => verb !== 'change' && verb !== 'prolong');
  return (
    <VerbList
      heading={words.actions}
      verbs={shown.map((verb) => ({
        ...all[verb],
        title: words[verb],
        expected: verb === 'open',
        open: verb === 'open',
      }))}
    />
  );
}
