import type { OrganisationKind } from '../../shared/actor.js';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import type { RefusalCode } from '../../shared/words/index.js';
import type { Reading } from '../audit/index.js';
import { barToChanging } from './people.policy.js';
import { PersonEntity } from './person.entity.js';
import { permissionsOf } from './roles.js';

/** Why the actor may not change this account or let its holder back in now; null where it may. */
export async function barNow(
  reading: Reading,
  id: PersonId,
  organisation: { readonly id: OrganisationId; readonly kind: OrganisationKind },
): Promise<RefusalCode | null> {
  const active = await reading.find(PersonEntity, { organisationId: organisation.id, active: true });
  const administrators = active.filter(({ roles }) => permissionsOf(roles, organisation.kind).has('people.manage'));
  return barToChanging(
    reading.actor,
    { id, organisation },
    administrators.map((each) => each.id),
  );
}
