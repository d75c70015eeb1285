import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { OutageFactsInput, type OutageId, OutageQueries, Outages } from '../../../modules/outages/index.js';
import { type FormFields, readForm, typedOf } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { fieldFaults } from '../../layout/index.js';
import { causeRows, factsLabels, factsTexts, withoutEmptyCauses } from './facts.form.js';
import { sideOf } from '../../paths.js';
import { requireShown } from '../shown-operator.js';
import { Fields, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { markedAs } from './exercise-mark.js';
import { OutageEditView } from './outage-edit.view.js';
import { siteOptions } from './outage-choices.js';

/** Changes what an outage is, apart from its features. */
@Controller(['operator/outages/:id/edit', 'regulator/outages/:id/edit'])
@Can('outage.write')
export class OutageEditPage {
  constructor(
    private readonly outages: Outages,
    private readonly queries: OutageQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post()
  change(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const sent = withoutEmptyCauses(fields);
    const form = { ...readForm(OutageFactsInput, sent), typed: typedOf(sent) };
    return visit.submit(
      form,
      async (input) => {
        await this.outage(visit, id);
        await this.outages.change(visit.actor, id, form.version, input);
        visit.see(sideOf(visit.actor).outage(id), 'saved');
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  private async render(visit: Visit, id: OutageId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const outage = await this.outage(visit, id);
    const standing = factsTexts(outage);
    const typed = rejection?.typed ?? standing;
    const labels = factsLabels(words, causeRows({ ...typed, ...standing }));
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    const { title, edit, editSummary } = words.outages;
    return visit.show(
      {
        ...{
          title: markedAs(language, outage, `${outage.title}: ${edit}`),
          summary: editSummary,
          current: 'outages',
          narrow: true,
          faults,
        },
        stale: rejection?.stale != null,
        crumbs: [
          { label: title, href: sideOf(visit.actor).outages },
          { label: outage.title, href: sideOf(visit.actor).outage(id) },
          { label: edit },
        ],
      },
      <OutageEditView
        outage={outage}
        typed={typed}
        faults={faults}
        sites={await siteOptions(visit, this.queries, outage.operatorId, outage.lostSites)}
        standing={rejection?.stale != null ? standing : null}
      />,
    );
  }

  private async outage(visit: Visit, id: OutageId) {
    const outage = await this.queries.one(visit.actor, id);
    requireShown(visit, outage);
    return outage;
  }
}
