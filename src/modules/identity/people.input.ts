import { Choice, Choices, Day, Email, Flag, Identifiers, Line, Text } from '../../platform/http/input.js';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import { ROLES, type Permission, type Role } from './roles.js';

const ROLE_NAMES = Object.keys(ROLES) as Role[];
const NOT_FOR_PROGRAMS: readonly Permission[] = ['people.manage', 'token.manage', 'organisations.manage'];

/** What a token may be for. A program lets nobody in and makes no tokens: whoever finds one could outlive its revocation. */
export const TOKEN_SCOPES: readonly Permission[] = [
  ...new Set(Object.values(ROLES).flatMap(({ permissions }) => permissions)),
]
  .filter((permission) => !NOT_FOR_PROGRAMS.includes(permission))
  .sort();

export class InvitationInput {
  @Email() email: string;
  @Line({ max: 100 }) name: string;
  @Choices(ROLE_NAMES, { min: 1 }) roles: Role[];
}

export class PersonInput {
  @Line({ max: 100 }) name: string;
  @Choices(ROLE_NAMES, { min: 1 }) roles: Role[];
  @Flag() active: boolean;
}

/** A password is only as good as its length: at least 12 characters, no rules about signs. */
export class NewPasswordInput {
  @Text({ min: 12, max: 200 }) password: string;
}

export class SignInInput {
  @Text({ max: 254 }) email: string;
  @Text({ max: 200 }) password: string;
}

export class TokenInput {
  @Line({ max: 100 }) name: string;
  @Choices(TOKEN_SCOPES, { min: 1 }) scopes: Permission[];
  @Day() expiresOn: CalendarDate;
}

/** Organisations other than operators, which are registered with their facts in the operators room. */
export class OrganisationInput {
  @Choice(['agent', 'headquarters', 'field-office', 'specialised-body']) kind:
    'agent' | 'headquarters' | 'field-office' | 'specialised-body';
  @Line({ max: 200 }) name: string;
  /** The operators that named it their domestic agent; only an agent may have any. */
  @Identifiers({ max: 500 }) mandates: OperatorId[];
}
