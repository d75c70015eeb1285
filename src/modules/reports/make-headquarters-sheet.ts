import type { Moment } from './moment.js';
import {
  type DecisionView,
  FEATURE_STATES,
  type HeadquartersView,
  isStop,
  type MeetingView,
} from '../outages/index.js';
import type { HeadquartersSheet, SheetDecision, SheetFeature, SheetMinutes } from './headquarters-sheet-model.js';
import { reportedClock, reportedCompensation, reportedRestoration } from './reported.js';

/** What was read for a sheet. */
export interface HeadquartersFacts {
  readonly view: HeadquartersView;
  /** The meeting that was chosen. */
  readonly meeting: MeetingView | null;
  /** Whether another moment than the last meeting was asked for to compare with. */
  readonly isSinceChosen: boolean;
  readonly printedAt: Date;
}

export function makeHeadquartersSheet(facts: HeadquartersFacts): HeadquartersSheet {
  const { view, meeting, printedAt } = facts;
  const { asOf, event, restorations, restoredBefore, decisions } = view;
  const place = [event.facilityName, event.facilityPlace].filter((part) => part !== null).join(', ');
  return {
    ...{ printedAt: printedAt.toISOString(), asOf: asOf.toISOString() },
    event: { title: event.title, place: place === '' ? null : place },
    ...{ since: sinceOf(facts), outages: event.outagesSeen.length },
    features: featuresIn(view),
    changes: view.changes.map(({ outage, feature, before, after, at, direction }) => ({
      ...{ operator: outage.operatorName, name: feature.name, serviceName: feature.serviceName },
      ...{ before, after: after.state, at: at.toISOString(), direction },
    })),
    restorations: restorations.rows.map(reportedRestoration),
    powerBefore: restoredBefore?.powerPercent ?? null,
    clocks: view.clocks.map(({ outage, ...clock }) => ({ ...reportedClock(clock), operator: outage.operatorName })),
    compensations: view.compensations.map(({ outage, ...row }) => ({
      ...{ operator: outage.operatorName, compensation: reportedCompensation(row) },
    })),
    // those of the chosen meeting stand in its minutes
    decisions: decisions.rows.filter(({ meetingId }) => meetingId !== meeting?.id).map(decisionOf),
    decisionsCut: decisions.cut,
    minutes: meeting === null ? null : minutesOf(meeting),
  };
}

function sinceOf({ view: { since, lastMeeting }, isSinceChosen }: HeadquartersFacts): HeadquartersSheet['since'] {
  if (since === null) return null;
  return { at: since.toISOString(), meeting: isSinceChosen ? null : (lastMeeting?.number ?? null) };
}

/** The worst first, and of one state what is in it the longest. */
function featuresIn({ boards, stopped }: HeadquartersView): readonly SheetFeature[] {
  const down = new Map(stopped.map(({ feature, since }) => [feature.id, since]));
  const rows = boards.flatMap(({ outage, board }) =>
    board.rows.map(({ feature, status, since }): SheetFeature => {
      const from = down.get(feature.id) ?? since;
      return {
        ...{ operator: outage.operatorName, name: feature.name, serviceName: feature.serviceName },
        ...{ state: status?.state ?? null, since: from?.toISOString() ?? null, users: feature.users },
        ...{ expectedAt: status?.expectedAt?.toISOString() ?? null, note: status?.note ?? '' },
      };
    }),
  );
  return rows.toSorted((one, other) => rank(one) - rank(other) || moment(one.since) - moment(other.since));
}

const rank = ({ state }: SheetFeature): number =>
  state === null ? FEATURE_STATES.length : -FEATURE_STATES.indexOf(state);
const moment = (at: Moment | null): number => (at === null ? Infinity : Date.parse(at));

function decisionOf({ number, text, who, dueOn, state, note, followedAt }: DecisionView): SheetDecision {
  return { meeting: number, text, who, dueOn, state, note, followedAt: followedAt?.toISOString() ?? null };
}

function minutesOf({ number, heldAt, chair, enteredByName, enteredAt, decisions }: MeetingView): SheetMinutes {
  return {
    ...{ number, heldAt: heldAt.toISOString(), chair, enteredBy: enteredByName, enteredAt: enteredAt.toISOString() },
    decisions: decisions.map(decisionOf),
  };
}

/** Whether it is down. */
export const isDown = ({ state }: Pick<SheetFeature, 'state'>): boolean => state !== null && isStop(state);
