import { describe, expect, it } from '@jest/globals';
import { permissionsOf, ROLES, rolesOf, type Role } from './roles.js';

describe('roles', () => {
  it('lets nobody both judge and sign, and nobody both write answers and submit them', () => {
    for (const role of Object.keys(ROLES) as Role[]) {
      const { permissions } = ROLES[role];
      expect(permissions.includes('review.judge') && permissions.includes('review.sign')).toBe(false);
      expect(permissions.includes('assessment.write') && permissions.includes('assessment.submit')).toBe(false);
    }
  });

  it('lets a specialised body record but never judge or sign', () => {
    for (const role of rolesOf('specialised-body')) {
      const permissions = permissionsOf([role], 'specialised-body');
      expect(permissions.has('review.judge') || permissions.has('review.sign')).toBe(false);
    }
    expect(permissionsOf(['recorder'], 'specialised-body').has('review.record')).toBe(true);
  });

  it('gives nothing for a role held on the wrong side', () => {
    expect(permissionsOf(['inspector', 'signatory', 'ministry-admin'], 'operator').size).toBe(0);
    expect(permissionsOf(['author'], 'headquarters').size).toBe(0);
    expect(permissionsOf(['nobody'], 'headquarters').size).toBe(0);
  });

  it('lets a reader read and change nothing', () => {
    const changing = /\.(write|submit|manage|decide|record|judge|sign|issue)$/;
    for (const kind of ['operator', 'headquarters'] as const) {
      expect([...permissionsOf(['reader'], kind)].filter((permission) => changing.test(permission))).toEqual([]);
      expect(permissionsOf(['reader'], kind).has('report.read')).toBe(true);
    }
  });
});
