interface Range {
  readonly min: number;
  readonly max: number;
  /** Counted things have no fractions. */
  readonly whole: boolean;
}

const whole = (max: number): Range => ({ min: 0, max, whole: true });
const measured = (max: number): Range => ({ min: 0, max, whole: false });

/** The units of answers, each with the range in which an answer is believed. */
export const UNITS = {
  'persons-per-day': whole(100_000_000),
  persons: whole(1_000_000),
  percent: measured(100),
  'percentage-points': measured(100),
  'percent-of-load': measured(1_000),
  'times-peak': measured(1_000),
  'square-metres': measured(10_000_000),
  megawatts: measured(10_000),
  'megawatt-hours': measured(10_000),
  metres: measured(1_000),
  kilometres: measured(20_000),
  krw: whole(1_000_000_000_000_000),
  shifts: whole(10_000),
  count: whole(1_000_000),
  seconds: measured(31_536_000),
  minutes: measured(525_600),
  hours: measured(87_600),
  days: measured(36_500),
  months: whole(1_200),
} as const satisfies Record<string, Range>;

export type Unit = keyof typeof UNITS;
