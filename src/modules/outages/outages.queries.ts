import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page, shortlistOf, type Shortlist } from '../../shared/pagination.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import type { SiteId } from '../facilities/index.js';
import { operatorView } from '../operators/index.js';
import { boardAsOf, type BoardRow } from './board.js';
import type { Entered } from './entry-rows.js';
import { clockFacts } from './clock-facts.queries.js';
import { type Clock, clocksOf, type DutyDoneView } from './clocks.js';
import {
  changesOf,
  enteredBefore,
  type FeatureView,
  featuresOf,
  newestOf,
  standingOf,
  type StatusView,
} from './outage-rows.queries.js';
import { listedOutages, type OutageRow } from './outage-list.queries.js';
import { asOfMoment } from './outage-times.js';
import type { OutageFilter } from './outage-filter.js';
import { OutageEntity, type OutageId } from './outage.entity.js';

/** The record of one outage; its features stand in their order. */
export interface OutageView extends OutageEntity {
  readonly operatorName: string;
  readonly eventTitle: string | null;
  readonly eventFacility: string | null;
  readonly eventPlace: string | null;
  readonly features: readonly FeatureView[];
}

export type OutageBoardRow = BoardRow<FeatureView, StatusView>;

/** The recovery board (복구 현황판) as of a moment, and how each feature came to it and went on. */
export interface OutageBoard {
  readonly asOf: Date;
  readonly rows: readonly OutageBoardRow[];
  /** What was said, as far as it changes anything. */
  readonly changes: readonly StatusView[];
}

/** Everything of an outage on one page, all as of one moment of the database. */
export interface OutagePage {
  readonly outage: OutageView;
  readonly board: OutageBoard;
  readonly clocks: readonly Clock[];
  /** All that was done about duties, in order of time. */
  readonly duties: readonly DutyDoneView[];
  /** When it was read. */
  readonly now: Date;
}

/** What the form begins with in which all features are entered. */
export interface OutageEntry {
  readonly outage: OutageView;
  readonly standing: readonly StatusView[];
  /** The row of each feature that was entered last. */
  readonly newest: readonly Entered[];
  /** When it was read. */
  readonly now: Date;
}

/** A site to choose. */
export interface SiteChoice {
  readonly id: SiteId;
  readonly code: string;
  readonly name: string;
}

/** More than anybody chooses from. */
const MOST_SITES = 200;

@Injectable()
export class OutageQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Those of one operator, or of all that the actor may see; the newest first.
   * @throws NotFound for an operator the actor may not see
   */
  async list(
    actor: Actor,
    operatorId: OperatorId | null,
    after: string | null,
    filter: OutageFilter = {},
  ): Promise<Page<OutageRow>> {
    const rows = await this.unitOfWork.read(actor, async (reading) => {
      if (operatorId !== null) await operatorView(reading, operatorId);
      return listedOutages(reading, operatorId, after, filter, PAGE_SIZE + 1);
    });
    return pageOf(rows, PAGE_SIZE, (row) => [row.startedAt.toISOString(), row.id]);
  }

  /** @throws NotFound */
  one(actor: Actor, id: OutageId): Promise<OutageView> {
    return this.unitOfWork.read(actor, (reading) => outageView(reading, id));
  }

  /** What holds at a moment, by default now. @throws NotFound */
  board(actor: Actor, id: OutageId, asOf: Date | null): Promise<OutageBoard> {
    return this.unitOfWork.read(actor, async (reading) => {
      const { features } = await outageView(reading, id);
      const moment = asOfMoment(asOf, reading.now);
      return boardOf(features, await changesOf(reading, [id], moment), moment);
    });
  }

  /** All that was entered, the last entered first. @throws NotFound */
  async history(actor: Actor, id: OutageId, after: string | null): Promise<Page<StatusView>> {
    const [number] = after === null ? [Number.MAX_SAFE_INTEGER] : keyOf(after, 'integer');
    const rows = await this.unitOfWork.read(actor, async (reading) => {
      await reading.need(OutageEntity, { id });
      return enteredBefore(reading, id, number, PAGE_SIZE + 1);
    });
    return pageOf(rows, PAGE_SIZE, (row) => [row.number]);
  }

  /** The features with what stands of each and the number of its newest row, to be entered. @throws NotFound */
  entry(actor: Actor, id: OutageId): Promise<OutageEntry> {
    return this.unitOfWork.snapshot(actor, async (reading) => {
      const outage = await outageView(reading, id);
      const newest = await newestOf(reading, id);
      return { outage, newest, standing: await standingOf(reading, id, newest), now: reading.now };
    });
  }

  /** What stood of features when the rows of these numbers were their newest. @throws NotFound */
  standing(actor: Actor, id: OutageId, seen: readonly Entered[]): Promise<readonly StatusView[]> {
    return this.unitOfWork.read(actor, async (reading) => {
      await reading.need(OutageEntity, { id });
      return standingOf(reading, id, seen);
    });
  }

  /** The operator's sites to choose from, by code. */
  async siteChoices(actor: Actor, operatorId: OperatorId): Promise<Shortlist<SiteChoice>> {
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<SiteChoice>('SELECT id, code, name FROM site WHERE operator_id = $1 ORDER BY code LIMIT $2', [
        operatorId,
        MOST_SITES + 1,
      ]),
    );
    return shortlistOf(rows, MOST_SITES);
  }

  /** The legal clocks as known now. @throws NotFound */
  async clocks(actor: Actor, id: OutageId): Promise<readonly Clock[]> {
    return (await this.page(actor, id, null)).clocks;
  }

  /** Facts, board and clocks, read at one moment. @throws NotFound */
  page(actor: Actor, id: OutageId, asOf: Date | null): Promise<OutagePage> {
    return this.unitOfWork.snapshot(actor, (reading) => outagePage(reading, id, asOf));
  }
}

/** The same of one moment of the database that is open already. @throws NotFound */
export async function outagePage(reading: Reading, id: OutageId, asOf: Date | null): Promise<OutagePage> {
  const outage = await outageView(reading, id);
  const moment = asOfMoment(asOf, reading.now);
  const changes = await changesOf(reading, [id], moment);
  const board = boardOf(outage.features, changes, moment);
  return { outage, board, ...(await dutiesOf(reading, outage, changes)), now: reading.now };
}

/** Nothing of the law is due in an exercise. */
async function dutiesOf(
  reading: Reading,
  outage: OutageView,
  statuses: readonly StatusView[],
): Promise<Pick<OutagePage, 'clocks' | 'duties'>> {
  if (outage.exercise !== null) return { clocks: [], duties: [] };
  const facts = await clockFacts(reading, outage);
  return { clocks: clocksOf({ ...facts, statuses }, reading.now), duties: facts.done };
}

export const boardOf = (features: readonly FeatureView[], changes: readonly StatusView[], asOf: Date): OutageBoard => ({
  asOf,
  rows: boardAsOf(features, changes, asOf),
  changes,
});

/** @throws NotFound */
export async function outageView(reading: Reading, id: OutageId): Promise<OutageView> {
  const row = await reading.row<Omit<OutageView, 'features'>>(
    `SELECT o.id, o.operator_id AS "operatorId", p.name AS "operatorName", o.event_id AS "eventId", e.title AS "eventTitle",
            e.facility_number AS "eventFacility", concat_ws(', ', f.name, f.place) AS "eventPlace", o.title,
            o.started_at AS "startedAt", o.detected_at AS "detectedAt", o.ended_at AS "endedAt", o.occasion,
            o.announced_from AS "announcedFrom", o.announced_to AS "announcedTo", o.causes, o.measures,
            o.lost_sites AS "lostSites", o.exercise, o.opened_from AS "openedFrom", o.opened_by AS "openedBy",
            o.opened_by_name AS "openedByName", o.opened_at AS "openedAt", o.version
       FROM outage o JOIN organisation p ON p.id = o.operator_id
       LEFT JOIN outage_event e ON e.id = o.event_id LEFT JOIN facility f ON f.number = e.facility_number WHERE o.id = $1`,
    [id],
  );
  if (row === null) throw new NotFound();
  return {
    ...row,
    eventPlace: row.eventFacility === null ? null : row.eventPlace,
    features: await featuresOf(reading, [id]),
  };
}

/** @throws NotFound where there is none, or the actor may not see it */
export async function outageExists(reading: Reading, id: OutageId): Promise<void> {
  await reading.need(OutageEntity, { id });
}
