import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import { seoulYear } from '../../shared/time.js';
import { type Shortlist, shortlistOf } from '../../shared/pagination.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { operatorView } from '../operators/index.js';
import { OCCASIONS, type Occasion } from './duties.js';
import { type Measure, TIME_BANDS, type TimeBand } from './time-bands.js';

/** How many outages have a value. */
export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** The outages that began in a year, in Korea. */
export interface YearRow {
  readonly year: number;
  readonly count: number;
  /** By what is measured, all bands in their order. */
  readonly bands: Readonly<Record<Measure, readonly Count<TimeBand>[]>>;
  readonly occasions: readonly Count<Occasion | 'unknown'>[];
  /** The middle one in minutes of those that are known, by what is measured; null where none is. */
  readonly median: Readonly<Record<Measure, number | null>>;
  /** In minutes; null where all go on. */
  readonly longest: number | null;
}

export interface OperatorCount {
  readonly id: OperatorId;
  readonly name: string;
  readonly count: number;
  /** In minutes, of all that ended, together. */
  readonly minutes: number;
}

/** Outages that happened, without exercises; every number is that of a list. */
export interface OutageStatistics {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Every year of the range, also those without any. */
  readonly years: readonly YearRow[];
  readonly occasions: readonly Count<Occasion | 'unknown'>[];
  readonly siteLost: readonly Count<'yes' | 'no'>[];
  readonly measures: Readonly<Record<Measure, readonly Count<TimeBand>[]>>;
  /** Those with the most outages first. */
  readonly operators: Shortlist<OperatorCount>;
}

export interface StatisticsRange {
  /** Years, both counted; five up to this one where none is named. */
  readonly from: number | null;
  readonly to: number | null;
  /** Null for all that the reader may see. */
  readonly operator: OperatorId | null;
}

/** More than anybody compares at once. */
const MOST_OPERATORS = 50;

@Injectable()
export class OutageStatisticsQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound for an operator the actor may not see */
  of(actor: Actor, range: StatisticsRange): Promise<OutageStatistics> {
    return this.unitOfWork.snapshot(actor, async (reading) => {
      if (range.operator !== null) await operatorView(reading, range.operator);
      const years = yearsIn(range, reading.now);
      const grouped = await groupsOf(reading, years);
      return { ...statisticsOf(years, grouped), operators: await operatorsOf(reading, years) };
    });
  }
}

/** Years that are counted where none is named. */
const YEARS = 5;
/** More than there is anything to tell of. */
const MOST_YEARS = 50;

interface Years {
  readonly from: number;
  readonly to: number;
  readonly operator: OperatorId | null;
}

/** Two years in the wrong order are meant in the other. */
function yearsIn({ operator, ...asked }: StatisticsRange, now: Date): Years {
  const isTurned = asked.from !== null && asked.to !== null && asked.from > asked.to;
  const { from, to } = isTurned ? { from: asked.to, to: asked.from } : asked;
  const thisYear = seoulYear(now);
  // nothing has begun in years that are still to come: they take no place of those that were
  const last = Math.min(to ?? thisYear, Math.max(thisYear, from ?? thisYear));
  const first = Math.min(from ?? last - YEARS + 1, last);
  return { from: Math.max(first, last - MOST_YEARS + 1), to: last, operator };
}

/** One group: what it is grouped by is told, everything else is null. */
interface Group extends Readonly<Record<`${Measure}Median`, number | null>> {
  readonly by: 'all' | 'year' | 'occasion' | 'siteLost' | Measure | `year-${Measure | 'occasion'}`;
  readonly year: number | null;
  readonly value: string | null;
  readonly count: number;
  readonly longest: number | null;
}

function statisticsOf({ from, to }: Years, groups: readonly Group[]): Omit<OutageStatistics, 'operators'> {
  const count = (by: Group['by'], value: string | null, year: number | null = null) =>
    groups.find((group) => group.by === by && group.value === value && group.year === year)?.count ?? 0;
  const counts = <Value extends string>(by: Group['by'], values: readonly Value[], year: number | null = null) =>
    values.map((value) => ({ value, count: count(by, value, year) }));
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    ...{ from, to, count: count('all', null) },
    years: years.map((year) => {
      const row = groups.find((group) => group.by === 'year' && group.year === year);
      const median = (measure: Measure) => row?.[`${measure}Median`] ?? null;
      return {
        ...{ year, count: row?.count ?? 0, longest: row?.longest ?? null },
        bands: {
          lasted: counts('year-lasted', TIME_BANDS, year),
          detected: counts('year-detected', TIME_BANDS, year),
          notified: counts('year-notified', TIME_BANDS, year),
        },
        occasions: counts('year-occasion', [...OCCASIONS, 'unknown'], year),
        median: { lasted: median('lasted'), detected: median('detected'), notified: median('notified') },
      };
    }),
    occasions: counts('occasion', [...OCCASIONS, 'unknown']),
    siteLost: counts('siteLost', ['yes', 'no']),
    measures: {
      lasted: counts('lasted', TIME_BANDS),
      detected: counts('detected', TIME_BANDS),
      notified: counts('notified', TIME_BANDS),
    },
  };
}

const groupsOf = (reading: Reading, { from, to, operator }: Years): Promise<Group[]> =>
  reading.rows<Group>(
    `SELECT CASE grouping(year, occasion, site_lost, lasted, detected, notified)
              WHEN 63 THEN 'all' WHEN 31 THEN 'year' WHEN 27 THEN 'year-lasted' WHEN 29 THEN 'year-detected' WHEN 30 THEN 'year-notified'
              WHEN 15 THEN 'year-occasion' WHEN 47 THEN 'occasion' WHEN 55 THEN 'siteLost'
              WHEN 59 THEN 'lasted' WHEN 61 THEN 'detected' ELSE 'notified' END AS by, year,
            coalesce(occasion, CASE WHEN site_lost THEN 'yes' WHEN NOT site_lost THEN 'no' END, lasted, detected, notified) AS value,
            count(*)::int AS count, max(lasted_minutes) AS longest,
            percentile_cont(0.5) WITHIN GROUP (ORDER BY lasted_minutes) AS "lastedMedian",
            percentile_cont(0.5) WITHIN GROUP (ORDER BY detected_minutes) AS "detectedMedian",
            percentile_cont(0.5) WITHIN GROUP (ORDER BY notified_minutes) AS "notifiedMedian"
       FROM outage_measured WHERE year BETWEEN $1 AND $2 AND ($3::uuid IS NULL OR operator_id = $3)
      GROUP BY GROUPING SETS ((), (year), (year, lasted), (year, detected), (year, notified), (year, occasion), (occasion), (site_lost), (lasted), (detected), (notified))`,
    [from, to, operator],
  );

async function operatorsOf(reading: Reading, { from, to, operator }: Years): Promise<Shortlist<OperatorCount>> {
  const rows = await reading.rows<OperatorCount>(
    `SELECT m.operator_id AS id, o.name, count(*)::int AS count, coalesce(sum(m.lasted_minutes), 0)::float8 AS minutes
       FROM outage_measured m JOIN organisation o ON o.id = m.operator_id
      WHERE m.year BETWEEN $1 AND $2 AND ($3::uuid IS NULL OR m.operator_id = $3)
      GROUP BY m.operator_id, o.name ORDER BY count DESC, minutes DESC, o.name LIMIT $4`,
    [from, to, operator, MOST_OPERATORS + 1],
  );
  return shortlistOf(rows, MOST_OPERATORS);
}
