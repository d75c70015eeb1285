/** How much of a building an operator's site is. */
export const SITE_EXTENTS = ['whole', 'hall', 'power-zone'] as const;
export type SiteExtent = (typeof SITE_EXTENTS)[number];

/** What an operator uses its site for: for others, for itself, or as a tenant that alone runs what it leased
 *  (정보통신망법 제46조제7항, 법률 제19154호). */
export const SITE_USES = ['colocation', 'own', 'exclusive-lease'] as const;
export type SiteUse = (typeof SITE_USES)[number];

/** Who answers for a protection measure. */
export const RESPONSIBLE_PARTIES = ['facility-operator', 'lessee'] as const;
export type ResponsibleParty = (typeof RESPONSIBLE_PARTIES)[number];

const FACILITY_NUMBER = /^F-(\d{4}|[1-9]\d{4,5})$/;
const KEY = /^[a-z0-9-]{1,64}$/;

/** Values that name a common cause: 1 to 64 characters on one line, without `=` and `,`, which separate them in scenario names. */
export const GROUP_VALUE = /^[^=,\p{Cc}]{1,64}$/u;

/** A number of the ministry's public list, `F-0001`; one spelling per number. */
export const isFacilityNumber = (text: string): boolean => FACILITY_NUMBER.test(text);

/** An id of a site, service or component, or the key of a group. */
export const isKey = (text: string): boolean => KEY.test(text);

/** `facility` is a group of its own accord, made from the number of the building. */
export const isGroupKey = (text: string): boolean => isKey(text) && text !== 'facility';
