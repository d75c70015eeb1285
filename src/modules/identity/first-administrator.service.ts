import { Injectable } from '@nestjs/common';
import { Refused } from '../../shared/errors.js';
import { UnitOfWork } from '../audit/index.js';
import { SYSTEM } from './known-person.service.js';
import { addOrganisation } from './organisations.service.js';
import { People, type OneTimeLink } from './people.service.js';

/** The very first account of an empty system: the ministry's administrator, who invites everybody else. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
  ) {}

  /** True while the system has no account at all. */
  isWanted(): Promise<boolean> {
    return this.unitOfWork.read(SYSTEM, async (reading) => {
      const row = await reading.row<{ there: boolean }>('SELECT anybody_there() AS there');
      return row?.there === false;
    });
  }

  /** @throws Refused where anybody exists already. */
  async create(email: string, name: string): Promise<OneTimeLink> {
    const founder = { ...SYSTEM, organisationKind: 'headquarters' as const };
    const organisationId = await this.unitOfWork.run(founder, async (tx) => {
      const [row] = await tx.rows<{ there: boolean }>('SELECT anybody_there() AS there');
      if (row?.there === true) throw new Refused([{ code: 'not-first' }]);
      const id = await addOrganisation(tx, 'headquarters', '과학기술정보통신부');
      tx.record({
        action: 'organisation.registered',
        subject: { kind: 'organisation', id },
        after: { kind: 'headquarters' },
      });
      return id;
    });
    const actor = { ...founder, permissions: new Set(['people.manage', 'organisations.manage']) };
    return this.people.invite(actor, organisationId, { email, name, roles: ['ministry-admin', 'scheme-manager'] });
  }
}
