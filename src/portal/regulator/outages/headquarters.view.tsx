import type { HeadquartersView } from '../../../modules/outages/index.js';
import { seoulDate } from '../../../shared/time.js';
import { momentText } from '../../../shared/words/day.js';
import { MomentField, momentValue, SearchForm, usePage, useWords } from '../../layout/index.js';
import { CompensationTable } from '../../outages/users/compensations.view.js';
import { RestorationSection } from '../../outages/board/restoration.view.js';
import { paths } from '../../paths.js';
import { DecisionTable } from './decisions.view.js';
import { ChangeTable, OpenClockTable, Operator, StoppedTable } from './headquarters-tables.view.js';

export interface HeadquartersProps {
  readonly view: HeadquartersView;
  /** The moments that were asked for. */
  readonly asked: { readonly asOf: Date | null; readonly since: Date | null };
}

/** What is down first, then what changed, the building, the duties, and what was decided. */
export function HeadquartersSections({ view, asked }: HeadquartersProps) {
  const { headquarters: words, compensations, outages } = useWords();
  const { event, stopped, clocks, decisions, asOf } = view;
  return (
    <>
      <SearchForm
        action={paths.regulator.outageHeadquarters(event.id)}
        label={words.choose}
        submit={words.show}
        columns="three"
      >
        <MomentField name="asOf" label={words.at} value={momentValue(asked.asOf)} />
        <MomentField name="since" label={words.since} hint={words.sinceHint} value={momentValue(asked.since)} />
      </SearchForm>
      <h2>{words.stopped}</h2>
      {stopped.length === 0 ? <p>{words.notStopped}</p> : <StoppedTable rows={stopped} />}
      <Changes view={view} bySearch={asked.since !== null} />
      <RestorationSection of={view.restorations} href={paths.regulator.outageRestorations(event.id)} />
      <h2>{words.clocks}</h2>
      {clocks.length === 0 ? <p>{words.clocksNone}</p> : <OpenClockTable rows={clocks} />}
      <h2>{compensations.title}</h2>
      <CompensationTable
        compensations={view.compensations}
        first={[{ heading: outages.operator, cell: ({ outage }) => <Operator outage={outage} /> }]}
      />
      <h2>{words.decisions}</h2>
      {decisions.rows.length === 0 ? (
        <p>{words.decisionsNone}</p>
      ) : (
        <DecisionTable rows={decisions.rows} caption={words.decisionsCaption} today={seoulDate(asOf)} withMeeting />
      )}
      {decisions.cut && <p class="small">{words.decisionsCut(decisions.rows.length)}</p>}
    </>
  );
}

function Changes({ view, bySearch }: { view: HeadquartersView; bySearch: boolean }) {
  const { language } = usePage();
  const words = useWords().headquarters;
  const { since, lastMeeting, changes, restorations, restoredBefore } = view;
  if (since === null) return <p>{words.changesNoOutage}</p>;
  const [now] = restorations.rows;
  const text = momentText(language, since);
  const meeting = bySearch ? null : lastMeeting;
  return (
    <section>
      <h2>{meeting === null ? words.changes(text) : words.changesSinceMeeting(meeting.number, text)}</h2>
      {changes.length === 0 ? <p>{words.changesNone}</p> : <ChangeTable rows={changes} />}
      {now !== undefined && restoredBefore !== null && now.powerPercent !== restoredBefore.powerPercent && (
        <p>{words.restoredFrom(restoredBefore.powerPercent, now.powerPercent)}</p>
      )}
    </section>
  );
}
