import { randomUUID } from 'node:crypto';
import { Controller, Get, Post } from '@nestjs/common';
import { fingerprint } from '../../../modules/audit/index.js';
import { Can } from '../../../modules/identity/index.js';
import {
  DataRequestQueries,
  DataRequests,
  type DataRequestStepView,
  DataRequestTextInput,
  type OutageId,
  OutageQueries,
  type OutageView,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, PathNumber } from '../../../platform/http/received.js';
import { NotFound } from '../../../shared/errors.js';
import { type Crumb, conflictFields, fieldFaults, momentValue, StaleConflict } from '../../layout/index.js';
import { DataRequestForm } from '../../outages/requests/data-request-form.input.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { DraftForm } from './data-request-draft.view.js';

/** The ministry drafts a data request after an outage, and writes it anew. */
@Controller('regulator/outages/:id/requests')
@Can('outage.write')
export class DataRequestDraftPage {
  constructor(
    private readonly requests: DataRequests,
    private readonly queries: DataRequestQueries,
    private readonly outages: OutageQueries,
  ) {}

  @Get('new')
  begin(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.beginning(visit, id, null);
  }

  /** A second click sends the same key, and is answered as the first was. */
  @Post()
  draft(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(DataRequestForm) form: FilledForm<DataRequestForm>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ key, ...input }) => {
        const sent = { key, sha256: fingerprint([id, { ...input, dueAt: input.dueAt.toISOString() }]) };
        const { number } = await this.requests.draft(visit.actor, id, input, sent);
        visit.see(paths.regulator.dataRequest(id, number), 'data-request-drafted');
      },
      (rejection) => this.beginning(visit, id, rejection),
    );
  }

  @Get(':number/edit')
  edit(@TheVisit() visit: Visit, @PathId('id') id: OutageId, @PathNumber('number') number: number): Promise<string> {
    return this.rewriting(visit, id, number, null);
  }

  @Post(':number/edit')
  redraft(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Filled(DataRequestTextInput) form: FilledForm<DataRequestTextInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.requests.redraft(visit.actor, id, number, form.version, input);
        visit.see(paths.regulator.dataRequest(id, number), 'data-request-drafted');
      },
      (rejection) => this.rewriting(visit, id, number, rejection),
    );
  }

  private async beginning(visit: Visit, id: OutageId, rejection: Rejection | null): Promise<string> {
    const words = wordsIn(visit.context.language).dataRequests;
    const outage = await this.outages.one(visit.actor, id);
    // nothing of the law is due in an exercise
    if (outage.exercise !== null) throw new NotFound();
    const begun = { coverage: await this.queries.coverage(visit.actor, id), formKey: randomUUID() };
    const faults = this.faults(visit, rejection);
    return visit.show(
      {
        ...{ title: words.headingNew(outage.title), summary: words.summaryNew, current: 'outages', narrow: true },
        ...{ faults, blockers: rejection?.blockers, crumbs: crumbsOf(visit, outage, [{ label: words.write }]) },
      },
      <DraftForm
        action={paths.regulator.dataRequests(id)}
        typed={rejection?.typed ?? {}}
        faults={faults}
        begun={begun}
      />,
    );
  }

  private async rewriting(visit: Visit, id: OutageId, number: number, rejection: Rejection | null): Promise<string> {
    const words = wordsIn(visit.context.language).dataRequests;
    const outage = await this.outages.one(visit.actor, id);
    const { asked, version } = await this.queries.one(visit.actor, id, number);
    const faults = this.faults(visit, rejection);
    const action = paths.regulator.dataRequestEdit(id, number);
    const back = paths.regulator.dataRequest(id, number);
    const crumbs = [{ label: words.numberOf(number), href: back }, { label: words.edit }];
    const stands = typedOf(asked);
    return visit.show(
      {
        ...{ title: words.headingEdit(outage.title, number), summary: words.summaryNew, current: 'outages' },
        ...{ narrow: true, faults, blockers: rejection?.blockers },
        ...{ stale: rejection?.stale != null, crumbs: crumbsOf(visit, outage, crumbs) },
      },
      rejection?.stale != null ? (
        <StaleConflict
          action={action}
          currentVersion={version}
          currentHref={back}
          fields={conflictFields(labelsOf(visit), rejection.typed, stands)}
        />
      ) : (
        <DraftForm action={action} typed={rejection?.typed ?? stands} faults={faults} version={version} />
      ),
    );
  }

  private faults(visit: Visit, rejection: Rejection | null) {
    const { basis } = wordsIn(visit.context.language).dataRequests;
    return fieldFaults(visit.context.language, rejection?.faults ?? [], { ...labelsOf(visit), basis });
  }
}

function labelsOf(visit: Visit) {
  const { reason, material, form, due: dueAt, returned } = wordsIn(visit.context.language).dataRequests;
  return { reason, material, form, dueAt, returned };
}

const typedOf = ({ reason, material, form, dueAt, returned }: DataRequestStepView) => ({
  ...{ reason: reason ?? '', material: material ?? '', form: form ?? '' },
  ...{ dueAt: momentValue(dueAt), returned: String(returned ?? false) },
});

function crumbsOf(visit: Visit, outage: OutageView, more: readonly Crumb[]): readonly Crumb[] {
  const { outages } = wordsIn(visit.context.language);
  return [
    { label: outages.title, href: paths.regulator.outages },
    { label: outage.title, href: paths.regulator.outage(outage.id) },
    ...more,
  ];
}
