/** The languages that Ieum speaks; Korean, the first, is the one that counts. */
export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
