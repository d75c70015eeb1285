import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { mayWriteOutage, OutageQueries, Outages } from '../../../modules/outages/index.js';
import { RegisterQueries } from '../../../modules/topology/index.js';
import { type FormFields, readForm, typedOf } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { fieldFaults, LinkButton, momentValue } from '../../layout/index.js';
import { causeRows, factsLabels, featuresIn, NewOutageForm, withoutEmptyCauses } from '../../outages/facts.form.js';
import { outagesHeading } from '../../outages/outage-heading.js';
import { OutagesSearch } from '../../outages/outages.search.js';
import { OutagesView } from '../../outages/outages.view.js';
import { paths } from '../../paths.js';
import { Fields, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { NewOutageView } from './new-outage.view.js';
import { atFeatureFields, codesIn, serviceOptions, siteOptions } from './outage-choices.js';

/** An operator's outages (장애). */
@Controller('operator/outages')
@Can('outage.read')
export class OwnOutagesPage {
  constructor(
    private readonly outages: Outages,
    private readonly queries: OutageQueries,
    private readonly register: RegisterQueries,
  ) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(OutagesSearch) { after, kind }: OutagesSearch): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const page = await this.queries.list(visit.actor, visit.operator, after, kind);
    const mayWrite = mayWriteOutage(visit.actor, visit.operator);
    const add = mayWrite && <LinkButton href={paths.operator.newOutage}>{words.add}</LinkButton>;
    return visit.show(
      {
        ...{ title: words.title, heading: outagesHeading(language, page, after), summary: words.summary },
        current: 'outages',
        actions: mayWrite && (
          <>
            {page.rows.length > 0 && add}
            <LinkButton tone="quiet" href={paths.operator.newExercise}>
              {wordsIn(language).lessons.exercise.call}
            </LinkButton>
          </>
        ),
      },
      <OutagesView page={page} side="operator" kind={kind} add={add} />,
    );
  }

  @Get('new')
  @Can('outage.write')
  begin(@TheVisit() visit: Visit): Promise<string> {
    return this.form(visit, null);
  }

  @Post()
  @Can('outage.write')
  open(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const sent = withoutEmptyCauses(fields);
    return visit.submit(
      { ...readForm(NewOutageForm, sent), typed: typedOf(sent) },
      async ({ codes, typed, ...input }) => {
        const { id } = await this.outages.open(visit.actor, visit.operator, {
          ...input,
          features: featuresIn({ codes, typed }),
        });
        visit.see(paths.operator.outage(id), 'outage-opened');
      },
      (rejection) => this.form(visit, rejection),
    );
  }

  private async form(visit: Visit, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const typed = rejection?.typed ?? { startedAt: momentValue(new Date()).slice(0, MINUTE_LONG) };
    const faults = fieldFaults(language, (rejection?.faults ?? []).map(atFeatureFields(codesIn(typed))), {
      ...factsLabels(words, causeRows(typed)),
      ...{ codes: words.outages.registeredFeatures, typed: words.outages.typedFeatures },
      state: words.outages.initialState,
    });
    const { title, add, addSummary } = words.outages;
    return visit.show(
      {
        ...{ title: add, summary: addSummary, current: 'outages', narrow: true, faults },
        blockers: rejection?.blockers,
        crumbs: [{ label: title, href: paths.operator.outages }, { label: add }],
      },
      <NewOutageView
        typed={typed}
        faults={faults}
        sites={await siteOptions(visit, this.queries)}
        services={await serviceOptions(visit, this.register)}
      />,
    );
  }
}

/** Of `2026-11-23T09:00`. */
const MINUTE_LONG = 16;
