import type { Fault } from '../../shared/errors.js';
import type { CalendarDate } from '../../shared/time.js';

/** One year's figures of an operator as they are entered. Null where nobody measured it. */
export interface MeasurementFigures {
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  readonly dailyUsers: number | null;
  readonly trafficSharePartsPerMillion: number | null;
  readonly totalSalesWon: number | null;
  readonly telecomSalesWon: number | null;
  readonly ictSalesWon: number | null;
}

/** What single fields cannot show: the period lies in the year before (TBA-D 30-8(1), 2026-04-28: the last three months of it),
 *  parts of the sales are not more than the whole, and at least one figure is given. */
export function measurementFaults(year: number, figures: MeasurementFigures): readonly Fault[] {
  return [...periodFaults(year - 1, figures), ...salesFaults(figures), ...emptyFaults(figures)];
}

function periodFaults(measuredYear: number, { periodFrom, periodTo }: MeasurementFigures): readonly Fault[] {
  const [min, max] = [`${measuredYear}-01-01`, `${measuredYear}-12-31`];
  const outside = Object.entries({ periodFrom, periodTo }).filter(([, day]) => day < min || day > max);
  if (outside.length > 0) {
    return outside.map(([path, found]) => ({ path, code: 'out-of-range', facts: { min, max, found } }));
  }
  if (periodTo >= periodFrom) return [];
  return [{ path: 'periodTo', code: 'end-before-start', facts: { found: periodTo, start: periodFrom } }];
}

function salesFaults({ totalSalesWon: total, telecomSalesWon, ictSalesWon }: MeasurementFigures): readonly Fault[] {
  if (total === null) return [];
  return Object.entries({ telecomSalesWon, ictSalesWon })
    .filter(([, part]) => part !== null && part > total)
    .map(([path, found]) => ({ path, code: 'over-total', facts: { total, found } }));
}

function emptyFaults(figures: MeasurementFigures): readonly Fault[] {
  const { dailyUsers, trafficSharePartsPerMillion, totalSalesWon, telecomSalesWon, ictSalesWon } = figures;
  const given = [dailyUsers, trafficSharePartsPerMillion, totalSalesWon, telecomSalesWon, ictSalesWon];
  return given.every((figure) => figure === null) ? [{ path: '', code: 'no-figure' }] : [];
}
