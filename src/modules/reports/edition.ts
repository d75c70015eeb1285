/** For whom a report is printed: `operator` leaves out what is internal; `ministry` holds notes and records as well;
 *  `redacted` may be disclosed: it leaves out what the operator asked to protect as well. */
export const EDITIONS = ['operator', 'ministry', 'redacted'] as const;
export type Edition = (typeof EDITIONS)[number];
