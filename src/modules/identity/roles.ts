import type { OrganisationKind } from '../../shared/actor.js';

/** What a role lets its holder do. Policies in the rooms narrow it further: to one's own organisation, state, authority. */
export type Permission =
  | 'register.read'
  | 'register.write'
  | 'assessment.read'
  | 'assessment.write'
  | 'assessment.submit'
  | 'operators.read'
  | 'operators.write'
  | 'facilities.manage'
  | 'catalogue.read'
  | 'catalogue.manage'
  | 'coverage.decide'
  | 'inspection.read'
  | 'inspection.manage'
  | 'review.read'
  | 'review.record'
  | 'review.judge'
  | 'review.sign'
  | 'finding.read'
  | 'report.read'
  | 'report.issue'
  | 'outage.read'
  | 'outage.write'
  | 'people.read'
  | 'people.manage'
  | 'organisations.manage'
  | 'audit.read'
  | 'token.manage';

export type Role =
  | 'author'
  | 'attester'
  | 'operator-admin'
  | 'inspector'
  | 'signatory'
  | 'scheme-manager'
  | 'ministry-admin'
  | 'recorder'
  | 'reader';

const OPERATOR_SIDE: readonly OrganisationKind[] = ['operator', 'agent'];
/** The organisations whose acts inspections are (처분청). */
export const AUTHORITIES: readonly OrganisationKind[] = ['headquarters', 'field-office'];
const OPERATOR_READS: readonly Permission[] = [
  'register.read',
  'assessment.read',
  'finding.read',
  'report.read',
  'outage.read',
  'people.read',
];
const MINISTRY_READS: readonly Permission[] = [
  ...(['operators.read', 'register.read', 'catalogue.read', 'inspection.read'] as const),
  ...(['assessment.read', 'review.read', 'finding.read', 'report.read', 'outage.read', 'people.read'] as const),
];

interface RoleRule {
  readonly heldIn: readonly OrganisationKind[];
  readonly permissions: readonly Permission[];
}

/** Role -> where it may be held and what it permits (people of the field: author, attester, inspector, signatory ...). */
export const ROLES: Readonly<Record<Role, RoleRule>> = {
  author: {
    heldIn: OPERATOR_SIDE,
    permissions: [...OPERATOR_READS, 'register.write', 'assessment.write', 'outage.write', 'token.manage'],
  },
  attester: { heldIn: OPERATOR_SIDE, permissions: [...OPERATOR_READS, 'assessment.submit'] },
  'operator-admin': {
    heldIn: OPERATOR_SIDE,
    permissions: [...OPERATOR_READS, 'register.write', 'outage.write', 'people.manage', 'token.manage', 'audit.read'],
  },
  inspector: { heldIn: AUTHORITIES, permissions: [...MINISTRY_READS, 'review.record', 'review.judge', 'outage.write'] },
  signatory: { heldIn: AUTHORITIES, permissions: [...MINISTRY_READS, 'review.sign', 'report.issue'] },
  'scheme-manager': {
    heldIn: ['headquarters', 'field-office'],
    permissions: [
      ...MINISTRY_READS,
      ...([
        'operators.write',
        'facilities.manage',
        'catalogue.manage',
        'coverage.decide',
        'inspection.manage',
        'outage.write',
      ] as const),
    ],
  },
  'ministry-admin': {
    heldIn: AUTHORITIES,
    permissions: [
      'operators.read',
      'people.read',
      'people.manage',
      'organisations.manage',
      'audit.read',
      'token.manage',
    ],
  },
  recorder: { heldIn: ['specialised-body'], permissions: [...MINISTRY_READS, 'review.record'] },
  reader: { heldIn: ['headquarters', 'field-office', 'specialised-body', 'operator', 'agent'], permissions: [] },
};

/** All that somebody with these roles in such an organisation is permitted. */
export function permissionsOf(roles: readonly string[], kind: OrganisationKind): ReadonlySet<Permission> {
  const held = roles.filter((role): role is Role => role in ROLES && ROLES[role as Role].heldIn.includes(kind));
  const reads = OPERATOR_SIDE.includes(kind) ? OPERATOR_READS : MINISTRY_READS;
  return new Set(held.flatMap((role) => (role === 'reader' ? reads : ROLES[role].permissions)));
}

/** The roles that may be handed out in an organisation of this kind. */
export function rolesOf(kind: OrganisationKind): readonly Role[] {
  return (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].heldIn.includes(kind));
}
