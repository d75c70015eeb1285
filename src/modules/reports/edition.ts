/** For whom a report is printed: `operator` leaves out what is internal; `ministry` holds notes and records as well. */
export const EDITIONS = ['operator', 'ministry'] as const;
export type Edition = (typeof EDITIONS)[number];
