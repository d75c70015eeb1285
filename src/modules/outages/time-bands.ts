/**
 * Bands of a time from the start of an outage. Their edges are those of the law: 10 minutes (report to the minister), 30 (report
 * of a data centre, NA-D 40), 2 hours (exemption from the notice to users, TBA-D 37-21(1) 5), and a day. `none`: it goes on, or
 * nobody said so, or users were not told. The view `outage_measured` sorts by the same edges.
 */
export const TIME_BANDS = ['within-10', 'within-30', 'within-120', 'within-day', 'over-day', 'none'] as const;
export type TimeBand = (typeof TIME_BANDS)[number];

/** What is measured from the start of an outage: until its end, until somebody noticed, until users were told. */
export const MEASURES = ['lasted', 'detected', 'notified'] as const;
export type Measure = (typeof MEASURES)[number];
