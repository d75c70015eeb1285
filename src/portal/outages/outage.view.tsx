import type { ComponentChildren } from 'preact';
import type { CompensationView, NoticeView, OutageId, OutagePage } from '../../modules/outages/index.js';
import { momentText } from '../../shared/words/day.js';
import { LinkButton, usePage, useWords } from '../layout/index.js';
import { paths, sideOf } from '../paths.js';
import { AsOfForm, BoardHistory, BoardTable } from './board.view.js';
import { ClocksTable, DutiesDoneTable } from './clocks.view.js';
import { CompensationTable } from './compensations.view.js';
import { OutageFacts } from './facts.view.js';
import { NoticeTable } from './user-notices.view.js';

export interface OutageProps {
  readonly page: OutagePage;
  /** The moment that was asked for; null for now. */
  readonly asOf: Date | null;
  /** What can be done about the board, and about the clocks; below each. */
  readonly boardActs?: ComponentChildren;
  readonly clockActs?: ComponentChildren;
  /** How far the building of its event is restored. */
  readonly restoration?: ComponentChildren;
  /** What users were told and what they get. */
  readonly users?: ComponentChildren;
  /** What followed from it. */
  readonly aftermath?: ComponentChildren;
  readonly factActs?: ComponentChildren;
}

/** One outage: the board first, then the clocks of the law, how each feature went, and the facts. */
export function OutageSections(props: OutageProps) {
  const { page, asOf, boardActs, restoration, clockActs, users, aftermath, factActs } = props;
  const { language, actor } = usePage();
  const words = useWords().outages;
  const { outage, board, clocks, duties } = page;
  const href = sideOf(actor).outage(outage.id);
  return (
    <>
      <h2>
        {words.board}: {words.boardAsOf(momentText(language, board.asOf))}
      </h2>
      <AsOfForm action={href} asOf={asOf} />
      {asOf !== null && (
        <p class="small">
          <a href={href}>{words.asOfNow}</a>
        </p>
      )}
      {board.rows.length === 0 ? <p>{words.noFeatures}</p> : <BoardTable board={board} />}
      {boardActs}
      {restoration}
      <h2>{words.clocks}</h2>
      <p class="small">{words.clocksHint}</p>
      <ClocksTable clocks={clocks} />
      {duties.length > 0 && <DutiesDoneTable duties={duties} />}
      {clockActs}
      {users}
      {board.changes.length > 0 && (
        <>
          <h2>{words.history}</h2>
          <BoardHistory board={board} outage={outage} />
        </>
      )}
      <h2>{words.facts}</h2>
      <OutageFacts outage={outage} />
      {factActs}
      {aftermath}
    </>
  );
}

export interface UsersProps {
  readonly outage: OutageId;
  readonly notices: readonly NoticeView[];
  readonly compensations: readonly CompensationView[];
  readonly mayWrite: boolean;
}

/** What users were told, and what they get. */
export function UsersSections({ outage, notices, compensations, mayWrite }: UsersProps) {
  const { actor } = usePage();
  const { userNotices, compensations: words } = useWords();
  const side = sideOf(actor);
  return (
    <>
      <h2>{userNotices.title}</h2>
      <NoticeTable notices={notices} />
      {mayWrite && (
        <LinkButton tone="quiet" href={side.outageNotices(outage)}>
          {userNotices.enter}
        </LinkButton>
      )}
      <h2>{words.title}</h2>
      <CompensationTable compensations={compensations} />
      {mayWrite && (
        <LinkButton tone="quiet" href={side.outageCompensations(outage)}>
          {words.enter}
        </LinkButton>
      )}
    </>
  );
}

/** What can be done about the facts; the ministry alone joins outages to an event. */
export function FactActs({ outage, mayJoin }: { readonly outage: OutageId; readonly mayJoin: boolean }) {
  const { actor } = usePage();
  const words = useWords().outages;
  return (
    <p class="bar">
      <LinkButton tone="quiet" href={sideOf(actor).outageEdit(outage)}>
        {words.edit}
      </LinkButton>
      {mayJoin && (
        <LinkButton tone="quiet" href={paths.regulator.outageJoining(outage)}>
          {words.events.join}
        </LinkButton>
      )}
    </p>
  );
}
