/** The languages that Ieum speaks; Korean is the one that counts. */
export type Language = 'ko' | 'en';
