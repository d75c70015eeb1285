/** Where the links of an audit report lead. */
export const bookmarks = {
  item: (code: string) => `item-${code}`,
  overview: (code: string) => `overview-${code}`,
  finding: (code: string) => `finding-${code}`,
  domain: (domain: string) => `domain-${domain}`,
  loss: (scenario: string, service: string) => `loss-${scenario}-${service}`,
  section: (name: Section) => `section-${name}`,
};

export type Section =
  'summary' | 'overview' | 'scope' | 'survivability' | 'items' | 'findings' | 'comparison' | 'remedies' | 'annex';
