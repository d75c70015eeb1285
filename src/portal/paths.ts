/** Every address of the portal. */
export const paths = {
  start: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  resume: '/sign-in/resume',
  apiDocs: '/api/docs',
  account: { tokens: '/account/tokens' },
  /** Switches the language and goes back to a page of this portal. */
  language: (language: string, back: string) => `/language/${language}?back=${encodeURIComponent(back)}`,
  operator: {
    home: '/operator',
    sites: '/operator/sites',
    services: '/operator/services',
    assessments: '/operator/assessments',
    findings: '/operator/findings',
    reports: '/operator/reports',
    people: '/operator/people',
  },
  regulator: {
    home: '/regulator',
    operators: '/regulator/operators',
    facilities: '/regulator/facilities',
    catalogues: '/regulator/catalogues',
    inspections: '/regulator/inspections',
    reviews: '/regulator/reviews',
    findings: '/regulator/findings',
    reports: '/regulator/reports',
    audit: '/regulator/audit',
    people: '/regulator/people',
  },
} as const;
