import { Controller, Get, Post } from '@nestjs/common';
import {
  Can,
  IdentityQueries,
  InvitationInput,
  type OneTimeLink,
  People,
  PersonInput,
  rolesOf,
} from '../../modules/identity/index.js';
import type { FilledForm } from '../../platform/http/form.js';
import { PathId, Search } from '../../platform/http/received.js';
import { type Actor, isMinistrySide, type OrganisationKind } from '../../shared/actor.js';
import { Forbidden } from '../../shared/errors.js';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import { fieldFaults } from '../layout/index.js';
import { paths } from '../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../visit.js';
import { wordsIn } from '../words/index.js';
import { PeopleSearch } from './people.search.js';
import { PeopleView } from './people.view.js';
import { PersonView } from './person.view.js';

/** The people of one's organisation; on the ministry's side, for its administrators, those of every organisation. */
@Controller(['operator/people', 'regulator/people'])
@Can('people.manage')
export class PeoplePage {
  constructor(
    private readonly people: People,
    private readonly queries: IdentityQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @Search(PeopleSearch) search: PeopleSearch): Promise<string> {
    return this.list(visit, search, null, null);
  }

  /** The link stands on the answer itself, this once. */
  @Post()
  invite(
    @TheVisit() visit: Visit,
    @Filled(InvitationInput) form: FilledForm<InvitationInput>,
  ): Promise<string | undefined> {
    const search = { organisation: null, after: null };
    return visit.submit(
      form,
      async (input) =>
        this.list(visit, search, null, await this.people.invite(visit.actor, ownOrganisation(visit.actor), input)),
      (rejection) => this.list(visit, search, rejection, null),
    );
  }

  @Get(':id')
  person(@TheVisit() visit: Visit, @PathId('id') id: PersonId): Promise<string> {
    return this.one(visit, id, null, null);
  }

  @Post(':id')
  change(
    @TheVisit() visit: Visit,
    @PathId('id') id: PersonId,
    @Filled(PersonInput) form: FilledForm<PersonInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.people.change(visit.actor, id, form.version, input);
        visit.see(peoplePath(visit.actor), 'person-changed');
      },
      (rejection) => this.one(visit, id, rejection, null),
    );
  }

  @Post(':id/reset')
  async reset(@TheVisit() visit: Visit, @PathId('id') id: PersonId): Promise<string> {
    return this.one(visit, id, null, await this.people.resetLink(visit.actor, id));
  }

  private async list(
    visit: Visit,
    search: PeopleSearch,
    rejection: Rejection | null,
    link: OneTimeLink | null,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).account;
    const organisationId = search.organisation ?? ownOrganisation(visit.actor);
    const page = await this.queries.people(visit.actor, { organisationId, after: search.after });
    const faults = fieldFaults(language, rejection?.faults ?? [], {
      email: words.email,
      name: words.people.name,
      roles: words.people.roles,
    });
    return visit.show(
      { title: words.people.title, current: 'people', faults },
      <PeopleView
        action={peoplePath(visit.actor)}
        page={page}
        roles={rolesOf(visit.actor.organisationKind as OrganisationKind)}
        typed={rejection?.typed ?? {}}
        faults={faults}
        link={link === null ? null : linkAddress(visit, link)}
      />,
    );
  }

  private async one(
    visit: Visit,
    id: PersonId,
    rejection: Rejection | null,
    link: OneTimeLink | null,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).account;
    const person = await this.queries.person(visit.actor, id);
    const bar = await this.queries.barToChanging(visit.actor, person);
    if (bar === 'not-permitted') throw new Forbidden();
    const faults = fieldFaults(language, rejection?.faults ?? [], {
      name: words.people.name,
      roles: words.people.roles,
    });
    return visit.show(
      {
        title: person.name,
        current: 'people',
        stale: rejection?.stale != null,
        crumbs: [{ label: words.people.title, href: peoplePath(visit.actor) }, { label: person.name }],
        faults,
        blockers: rejection?.blockers,
      },
      <PersonView
        action={`${peoplePath(visit.actor)}/${id}`}
        person={person}
        bar={bar}
        roles={rolesOf(person.organisationKind)}
        rejection={rejection}
        faults={faults}
        link={link === null ? null : linkAddress(visit, link)}
      />,
    );
  }
}

const peoplePath = (actor: Actor) => (isMinistrySide(actor) ? paths.regulator.people : paths.operator.people);

function ownOrganisation(actor: Actor): OrganisationId {
  if (actor.organisationId === null) throw new Forbidden();
  return actor.organisationId;
}

const linkAddress = (visit: Visit, link: OneTimeLink) => ({
  address: `${visit.request.protocol}://${visit.request.host}/link/${link.secret}`,
  expiresAt: link.expiresAt,
});
