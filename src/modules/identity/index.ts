export { AccessGuard } from './access.guard.js';
export { AnySignedIn, Can, NEEDED } from './can.decorator.js';
export { FirstAdministrator } from './first-administrator.service.js';
export { Holders, type Holding } from './holders.queries.js';
export { IdentityModule } from './identity.module.js';
export { IdentityQueries, type OrganisationRow, type PersonRow, type TokenRow } from './identity.queries.js';
export { SYSTEM } from './known-person.service.js';
export { addMandate, addOrganisation, endMandate, Organisations, renameOrganisation } from './organisations.service.js';
export {
  InvitationInput,
  NewPasswordInput,
  OrganisationInput,
  PersonInput,
  SignInInput,
  TOKEN_SCOPES,
  TokenInput,
} from './people.input.js';
export { type LinkHolder, type OneTimeLink, People } from './people.service.js';
export { Recognition, SESSION_COOKIE } from './recognition.service.js';
export { AUTHORITIES, type Permission, permissionsOf, type Role, ROLES, rolesOf } from './roles.js';
export { SignIn, type SignedIn } from './sign-in.service.js';
export { type IssuedToken, Tokens } from './tokens.service.js';
export { lapsedInvitations } from './waiting.queries.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

export const identityEntities = [OrganisationEntity, PersonEntity, ApiTokenEntity];
