import { type Actor, isMinistrySide } from '../../shared/actor.js';
import type { Permission } from '../../modules/identity/index.js';
import { paths } from '../paths.js';
import type { Words } from '../words/index.js';

export type NavigationKey = keyof Words['layout']['navigation'];

export interface NavigationEntry {
  readonly key: NavigationKey;
  readonly href: string;
  /** Who may open it; null for everybody of that side. */
  readonly permission: Permission | null;
}

const operatorSide: readonly NavigationEntry[] = [
  { key: 'home', href: paths.operator.home, permission: null },
  { key: 'sites', href: paths.operator.sites, permission: 'register.read' },
  { key: 'services', href: paths.operator.services, permission: 'register.read' },
  { key: 'survivability', href: paths.operator.survivability, permission: 'register.read' },
  { key: 'assessments', href: paths.operator.assessments, permission: 'assessment.read' },
  { key: 'reviews', href: paths.operator.reviews, permission: 'assessment.read' },
  { key: 'findings', href: paths.operator.findings, permission: 'finding.read' },
  { key: 'outages', href: paths.operator.outages, permission: 'outage.read' },
  { key: 'reports', href: paths.operator.reports, permission: 'report.read' },
  { key: 'people', href: paths.operator.people, permission: 'people.manage' },
];

const ministrySide: readonly NavigationEntry[] = [
  { key: 'home', href: paths.regulator.home, permission: null },
  { key: 'operators', href: paths.regulator.operators, permission: 'operators.read' },
  { key: 'facilities', href: paths.regulator.facilities, permission: 'register.read' },
  { key: 'systemic', href: paths.regulator.systemic, permission: 'operators.read' },
  { key: 'catalogues', href: paths.regulator.catalogues, permission: 'catalogue.read' },
  { key: 'inspections', href: paths.regulator.inspections, permission: 'inspection.read' },
  { key: 'reviews', href: paths.regulator.reviews, permission: 'review.read' },
  { key: 'findings', href: paths.regulator.findings, permission: 'finding.read' },
  { key: 'outages', href: paths.regulator.outages, permission: 'outage.read' },
  { key: 'reports', href: paths.regulator.reports, permission: 'report.read' },
  { key: 'audit', href: paths.regulator.audit, permission: 'audit.read' },
  { key: 'people', href: paths.regulator.people, permission: 'people.manage' },
];

/** The menu of the side the actor stands on, without what it may not open. Empty where nobody is signed in. */
export function navigationFor(actor: Actor | null): readonly NavigationEntry[] {
  if (actor === null) return [];
  const side = isMinistrySide(actor) ? ministrySide : operatorSide;
  return side.filter((entry) => entry.permission === null || actor.permissions.has(entry.permission));
}
