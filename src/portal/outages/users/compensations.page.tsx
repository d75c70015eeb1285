import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  CompensationInput,
  CompensationQueries,
  Compensations,
  type OutageId,
  OutageQueries,
  type OutageView,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { Disclosure, fieldFaults } from '../../layout/index.js';
import { CompensationTable } from './compensations.view.js';
import { sideOf } from '../../paths.js';
import { NotFound } from '../../../shared/errors.js';
import { requireShown } from '../shown-operator.js';
import { sentOnce } from '../../sent-once.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { AnnounceForm, GivenForm, GiveForm } from './compensation.forms.js';

/** A form that came back, and which of the two it is. */
interface Returned extends Rejection {
  readonly form: 'announce' | 'give';
}

/** Enters what users get for an outage: as announced, and as given. */
@Controller(['operator/outages/:id/compensations', 'regulator/outages/:id/compensations'])
@Can('outage.write')
export class OutageCompensationsPage {
  constructor(
    private readonly compensations: Compensations,
    private readonly queries: CompensationQueries,
    private readonly outages: OutageQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post()
  announce(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(CompensationInput) form: FilledForm<CompensationInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.outage(visit, id);
        await this.compensations.announce(visit.actor, id, input, sentOnce(visit));
        visit.see(sideOf(visit.actor).outageCompensations(id), 'saved');
      },
      (rejection) => this.render(visit, id, { ...rejection, form: 'announce' }),
    );
  }

  @Post('given')
  give(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(GivenForm) form: FilledForm<GivenForm>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ number, ...input }) => {
        await this.outage(visit, id);
        await this.compensations.give(visit.actor, id, number, input, sentOnce(visit));
        visit.see(sideOf(visit.actor).outageCompensations(id), 'saved');
      },
      (rejection) => this.render(visit, id, { ...rejection, form: 'give' }),
    );
  }

  private async render(visit: Visit, id: OutageId, returned: Returned | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const outage = await this.outage(visit, id);
    const compensations = await this.queries.of(visit.actor, id);
    const { title, summary, announce, give } = words.compensations;
    const scope = returned?.form;
    const faults = fieldFaults(language, returned?.faults ?? [], labels(words.compensations));
    const scoped = faults.map((fault) => ({ ...fault, scope }));
    const form = (name: Returned['form']) => ({
      outage: id,
      ...(scope === name && returned !== null ? { typed: returned.typed, faults: scoped } : { typed: {}, faults: [] }),
    });
    return visit.show(
      {
        ...{ title: `${outage.title}: ${title}`, summary, current: 'outages', faults: scoped },
        blockers: returned?.blockers,
        crumbs: [
          { label: words.outages.title, href: sideOf(visit.actor).outages },
          { label: outage.title, href: sideOf(visit.actor).outage(id) },
          { label: title },
        ],
      },
      <>
        <CompensationTable compensations={compensations} />
        <Disclosure summary={announce} open={scope === 'announce' || compensations.length === 0}>
          <AnnounceForm {...form('announce')} />
        </Disclosure>
        {compensations.length > 0 && (
          <Disclosure summary={give} open={scope === 'give'}>
            <GiveForm {...form('give')} compensations={compensations} />
          </Disclosure>
        )}
      </>,
    );
  }

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  private async outage(visit: Visit, id: OutageId): Promise<OutageView> {
    const outage = await this.outages.one(visit.actor, id);
    requireShown(visit, outage);
    // nothing of the law is due in an exercise
    if (outage.exercise !== null) throw new NotFound();
    return outage;
  }
}

type Words = ReturnType<typeof wordsIn>['compensations'];

/** What the fields are called, by their names. */
const labels = (words: Words): Readonly<Record<string, string>> => ({
  ...{ serviceName: words.service, fee: words.fee, kind: words.kind, amountWon: words.amountWon },
  ...{ extensionHours: words.extensionHours, extensionDays: words.extensionDays, totalWon: words.totalWon },
  ...{ beneficiaries: words.beneficiaries, subject: words.subject, effectiveOn: words.effectiveOn },
  ...{ announcedAt: words.announcedAt, announcedWhere: words.announcedWhere, procedure: words.procedure },
  ...{ number: words.compensation, users: words.users, note: words.note },
  at: words.at,
});
