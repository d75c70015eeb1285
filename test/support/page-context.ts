import type { Actor } from '../../src/shared/actor.js';
import type { PageContext } from '../../src/portal/layout/index.js';

/** A context for tests of views: nobody signed in, in Korean. */
export function pageContext(changes: Partial<PageContext> = {}): PageContext {
  return {
    language: 'ko',
    path: '/',
    query: '',
    actor: null,
    operator: null,
    csrfToken: 'token-of-the-session',
    answersForm: false,
    returned: null,
    today: '2026-11-23',
    notice: null,
    official: false,
    ...changes,
  };
}

/** An author of an operator, with the permissions named. */
export function operatorActor(...permissions: string[]): Actor {
  return {
    personId: null,
    personName: '김서연',
    organisationId: null,
    organisationName: '가온커뮤니케이션',
    organisationKind: 'operator',
    actsFor: [],
    roles: ['author'],
    permissions: new Set(permissions),
  };
}
