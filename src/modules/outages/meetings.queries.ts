import { Injectable } from '@nestjs/common';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { keyOf, pageOf, type Page, shortlistOf, type Shortlist } from '../../shared/pagination.js';
import type { CalendarDate } from '../../shared/time.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import type { FollowUpState } from './follow-up-state.js';
import type { DecisionId, MeetingId } from './meeting.entity.js';
import { OutageEventEntity, type OutageEventId } from './outage-event.entity.js';

/** A decision with what became of it. */
export interface DecisionView {
  readonly id: DecisionId;
  readonly meetingId: MeetingId;
  /** Of the meeting. */
  readonly number: number;
  readonly place: number;
  readonly text: string;
  readonly who: string;
  readonly dueOn: CalendarDate | null;
  readonly state: FollowUpState;
  /** What was said of it last; both null where nothing was. */
  readonly note: string | null;
  readonly followedAt: Date | null;
}

export interface MeetingRow {
  readonly id: MeetingId;
  readonly number: number;
  readonly heldAt: Date;
  readonly chair: string;
  readonly enteredByName: string;
  readonly enteredAt: Date;
}

export interface MeetingView extends MeetingRow {
  readonly decisions: readonly DecisionView[];
}

/** Of an event, the newest: more than anybody chooses from. */
const MOST_DECISIONS_SHOWN = 100;
/** A meeting has its decisions with it. */
const MEETINGS_ON_A_PAGE = 10;

/** Meetings are read by the ministry side alone. */
@Injectable()
export class MeetingQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The last first. @throws NotFound, for an operator always */
  async list(actor: Actor, id: OutageEventId, after: string | null): Promise<Page<MeetingView>> {
    const [heldAt, number] = after === null ? LAST : keyOf(after, 'instant', 'integer');
    const rows = await this.unitOfWork.snapshot(actor, async (reading) => {
      await needEvent(reading, id);
      const meetings = await reading.rows<MeetingRow>(
        `${MEETING} WHERE event_id = $1 AND (held_at, number) < ($2::timestamptz, $3::bigint)
          ORDER BY held_at DESC, number DESC LIMIT $4`,
        [id, heldAt, number, MEETINGS_ON_A_PAGE + 1],
      );
      const decisions = await reading.rows<DecisionView>(`${DECISION} WHERE m.id = ANY ($2::uuid[]) ORDER BY d.place`, [
        reading.now,
        meetings.map((meeting) => meeting.id),
      ]);
      const of = Map.groupBy(decisions, ({ meetingId }) => meetingId);
      return meetings.map((meeting) => ({ ...meeting, decisions: of.get(meeting.id) ?? [] }));
    });
    return pageOf(rows, MEETINGS_ON_A_PAGE, (row) => [row.heldAt.toISOString(), row.number]);
  }

  /** The decisions of an event to choose from: open ones first, of the newest meeting first. @throws NotFound, for an operator always */
  decisions(actor: Actor, id: OutageEventId): Promise<Shortlist<DecisionView>> {
    return this.unitOfWork.read(actor, async (reading) => {
      await needEvent(reading, id);
      return decisionsAsOf(reading, id, reading.now);
    });
  }
}

const LAST = ['2999-01-01T00:00:00.000Z', Number.MAX_SAFE_INTEGER] as const;

const MEETING = `SELECT id, number, held_at AS "heldAt", chair, entered_by_name AS "enteredByName", entered_at AS "enteredAt"
  FROM outage_meeting`;

/** As of the moment in $1. */
const DECISION = `
  SELECT d.id, d.meeting_id AS "meetingId", m.number, d.place, d.text, d.who, d.due_on::text AS "dueOn",
         coalesce(f.state, 'open') AS state, f.note, f.at AS "followedAt"
    FROM outage_decision d JOIN outage_meeting m ON m.id = d.meeting_id
    LEFT JOIN LATERAL (SELECT state, note, at FROM outage_follow_up WHERE decision_id = d.id AND at <= $1
                        ORDER BY at DESC, number DESC LIMIT 1) AS f ON true`;

/** @throws NotFound, for an operator always */
export async function needEvent(reading: Reading, id: OutageEventId): Promise<OutageEventEntity> {
  if (!isMinistrySide(reading.actor)) throw new NotFound();
  return reading.need(OutageEventEntity, { id });
}

/** What was decided up to a moment with what had become of it then: open ones first, of the newest meeting first. */
export async function decisionsAsOf(
  reading: Reading,
  id: OutageEventId,
  moment: Date,
): Promise<Shortlist<DecisionView>> {
  const rows = await reading.rows<DecisionView>(
    `${DECISION} WHERE m.event_id = $2 AND m.held_at <= $1
      ORDER BY coalesce(f.state, 'open') = 'done', m.held_at DESC, m.number DESC, d.place LIMIT $3`,
    [moment, id, MOST_DECISIONS_SHOWN + 1],
  );
  return shortlistOf(rows, MOST_DECISIONS_SHOWN);
}

/** The last meeting that was held before a moment. */
export const meetingBefore = (reading: Reading, id: OutageEventId, moment: Date): Promise<MeetingRow | null> =>
  reading.row<MeetingRow>(
    `${MEETING} WHERE event_id = $1 AND held_at < $2 ORDER BY held_at DESC, number DESC LIMIT 1`,
    [id, moment],
  );

/** One meeting with its decisions and what has become of them by now. @throws NotFound, for an operator always */
export async function meetingOf(reading: Reading, id: OutageEventId, number: number): Promise<MeetingView> {
  await needEvent(reading, id);
  const meeting = await reading.row<MeetingRow>(`${MEETING} WHERE event_id = $1 AND number = $2`, [id, number]);
  if (meeting === null) throw new NotFound();
  const decisions = await reading.rows<DecisionView>(`${DECISION} WHERE m.id = $2 ORDER BY d.place`, [
    reading.now,
    meeting.id,
  ]);
  return { ...meeting, decisions };
}
