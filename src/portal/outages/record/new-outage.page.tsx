import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { OutageQueries, Outages } from '../../../modules/outages/index.js';
import { RegisterQueries } from '../../../modules/topology/index.js';
import { type FormFields, readForm, typedOf } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { NotFound } from '../../../shared/errors.js';
import type { OperatorId } from '../../../shared/ids.js';
import { fieldFaults, momentValue } from '../../layout/index.js';
import { sideOf } from '../../paths.js';
import { sentOnce } from '../../sent-once.js';
import { Fields, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { causeRows, factsLabels, featuresIn, NewOutageForm, withoutEmptyCauses } from './facts.form.js';
import { NewOutageView } from './new-outage.view.js';
import { OpeningSearch } from './opening.search.js';
import { OperatorChooser } from './operator-chooser.service.js';
import { atFeatureFields, codesIn, serviceOptions, siteOptions } from './outage-choices.js';

/** Opens an outage: an operator its own, the ministry one of the operator that it names. */
@Controller(['operator/outages', 'regulator/outages'])
@Can('outage.write')
export class NewOutagePage {
  constructor(
    private readonly outages: Outages,
    private readonly queries: OutageQueries,
    private readonly register: RegisterQueries,
    private readonly operators: OperatorChooser,
  ) {}

  @Get('new')
  begin(@TheVisit() visit: Visit, @Search(OpeningSearch) search: OpeningSearch): Promise<string> {
    const operator = this.operators.chosen(visit, search);
    if (operator !== null) return this.form(visit, operator, null);
    const { add } = wordsIn(visit.context.language).outages;
    return this.operators.show(visit, add, sideOf(visit.actor).newOutage(), search);
  }

  @Post()
  open(
    @TheVisit() visit: Visit,
    @Search(OpeningSearch) search: OpeningSearch,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const operator = this.operators.chosen(visit, search);
    if (operator === null) throw new NotFound();
    const sent = withoutEmptyCauses(fields);
    return visit.submit(
      { ...readForm(NewOutageForm, sent), typed: typedOf(sent) },
      async ({ codes, typed, ...input }) => {
        const features = featuresIn({ codes, typed });
        const { id } = await this.outages.open(visit.actor, operator, { ...input, features }, sentOnce(visit));
        visit.see(sideOf(visit.actor).outage(id), 'outage-opened');
      },
      (rejection) => this.form(visit, operator, rejection),
    );
  }

  private async form(visit: Visit, operator: OperatorId, rejection: Rejection | null): Promise<string> {
    const { language, actor } = visit.context;
    const words = wordsIn(language);
    const typed = rejection?.typed ?? { startedAt: momentValue(new Date()).slice(0, MINUTE_LONG) };
    const faults = fieldFaults(language, (rejection?.faults ?? []).map(atFeatureFields(codesIn(typed))), {
      ...factsLabels(words, causeRows(typed)),
      ...{ codes: words.outages.registeredFeatures, typed: words.outages.typedFeatures },
      state: words.outages.initialState,
    });
    const { title, add, addFor, addSummary } = words.outages;
    const named = await this.operators.named(visit, operator);
    return visit.show(
      {
        ...{
          title: named === null ? add : addFor(named.name),
          summary: addSummary,
          current: 'outages',
          narrow: true,
          faults,
        },
        blockers: rejection?.blockers,
        crumbs: [{ label: title, href: sideOf(actor).outages }, { label: add }],
      },
      <NewOutageView
        action={sideOf(actor).outageOpening(named?.id)}
        typed={typed}
        faults={faults}
        sites={await siteOptions(visit, this.queries, operator)}
        services={await serviceOptions(visit, this.register, operator)}
      />,
    );
  }
}

/** Of `2026-11-23T09:00`. */
const MINUTE_LONG = 16;
