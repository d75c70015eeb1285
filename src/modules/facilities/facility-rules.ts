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
