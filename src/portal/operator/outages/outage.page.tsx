import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../../modules/identity/index.js';
import {
  CompensationQueries,
  DutiesDone,
  DutyDoneInput,
  mayWriteOutage,
  NoticeQueries,
  type OutageId,
  type OutagePage,
  OutageQueries,
  Outages,
  RestorationQueries,
  Watching,
} from '../../../modules/outages/index.js';
import { RegisterQueries } from '../../../modules/topology/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import type { Actor } from '../../../shared/actor.js';
import { NotFound } from '../../../shared/errors.js';
import type { OperatorId } from '../../../shared/ids.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { AsOfSearch } from '../../outages/as-of.search.js';
import { featuresIn, MoreFeaturesForm } from '../../outages/facts.form.js';
import { CompensationTable } from '../../outages/compensations.view.js';
import { liveHeading, outageParts } from '../../outages/live-parts.js';
import { OutageSections } from '../../outages/outage.view.js';
import { RestorationSection } from '../../outages/restoration.view.js';
import { NoticeTable } from '../../outages/user-notices.view.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { DutyForm, FeaturesForm } from './outage-acts.view.js';
import { atFeatureFields, codesIn, serviceOptions } from './outage-choices.js';

/** One outage of the operator: board, clocks, history, facts. */
@Controller('operator/outages/:id')
@Can('outage.read')
export class OwnOutagePage {
  constructor(
    private readonly outages: Outages,
    private readonly duties: DutiesDone,
    private readonly queries: OutageQueries,
    private readonly register: RegisterQueries,
    private readonly restorations: RestorationQueries,
    private readonly compensations: CompensationQueries,
    private readonly notices: NoticeQueries,
    private readonly watching: Watching,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Search(AsOfSearch) { asOf }: AsOfSearch,
  ): Promise<string> {
    return this.render(visit, id, asOf, null);
  }

  /** The same as it changes: server-sent events where they are asked for. */
  @Get('changes')
  changes(@TheVisit() visit: Visit, @PathId('id') id: OutageId, @Res() reply: FastifyReply): Promise<void> {
    const { context, operator } = visit;
    return this.watching.answer(visit.request, reply, {
      ...{ id, view: `operator ${operator} ${context.language}` },
      read: async (actor) => {
        const page = await this.page(actor, operator, id, null);
        const restoration = await this.restoration(actor, page);
        return { at: page.now, parts: outageParts(context, page, restoration) };
      },
    });
  }

  @Post('duties')
  @Can('outage.write')
  done(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(DutyDoneInput) form: FilledForm<DutyDoneInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.page(visit.actor, visit.operator, id, null);
        await this.duties.enter(visit.actor, id, input);
        visit.see(paths.operator.outage(id), 'outage-duty-done');
      },
      (rejection) => this.render(visit, id, null, rejection),
    );
  }

  @Post('features')
  @Can('outage.write')
  extend(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(MoreFeaturesForm) form: FilledForm<MoreFeaturesForm>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.page(visit.actor, visit.operator, id, null);
        await this.outages.extend(visit.actor, id, featuresIn(input));
        visit.see(paths.operator.outage(id), 'outage-extended');
      },
      (rejection) =>
        this.render(visit, id, null, {
          ...rejection,
          faults: rejection.faults.map(atFeatureFields(codesIn(form.typed))),
        }),
    );
  }

  private async render(visit: Visit, id: OutageId, asOf: Date | null, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const page = await this.page(visit.actor, visit.operator, id, asOf);
    const { outage } = page;
    const mayWrite = mayWriteOutage(visit.actor, visit.operator);
    const faults = fieldFaults(language, rejection?.faults ?? [], {
      ...{ duty: words.duty, at: words.doneAt, note: words.doneNote },
      ...{ codes: words.registeredFeatures, typed: words.typedFeatures, features: words.features },
    });
    const form = { outage, faults, typed: rejection?.typed ?? {} };
    const services = mayWrite
      ? await serviceOptions(
          visit,
          this.register,
          outage.features.map(({ code }) => code),
        )
      : [];
    return visit.show(
      {
        ...{ title: outage.title, current: 'outages', faults },
        ...liveHeading(language, page),
        blockers: rejection?.blockers,
        crumbs: [{ label: words.title, href: paths.operator.outages }, { label: outage.title }],
        actions: mayWrite && <LinkButton href={paths.operator.outageEntry(id)}>{words.enter}</LinkButton>,
      },
      <OutageSections
        page={page}
        asOf={asOf}
        href={paths.operator.outage(id)}
        eventHref={null}
        boardActs={mayWrite && <FeaturesForm {...form} services={services} />}
        clockActs={mayWrite && <DutyForm {...form} now={page.now} />}
        restoration={await this.restoration(visit.actor, page)}
        users={
          <>
            <h2>{wordsIn(language).userNotices.title}</h2>
            <NoticeTable notices={await this.notices.of(visit.actor, id)} />
            {mayWrite && (
              <LinkButton tone="quiet" href={paths.operator.outageNotices(id)}>
                {wordsIn(language).userNotices.enter}
              </LinkButton>
            )}
            <h2>{wordsIn(language).compensations.title}</h2>
            <CompensationTable compensations={await this.compensations.of(visit.actor, id)} />
            {mayWrite && (
              <LinkButton tone="quiet" href={paths.operator.outageCompensations(id)}>
                {wordsIn(language).compensations.enter}
              </LinkButton>
            )}
          </>
        }
        factActs={
          mayWrite && (
            <LinkButton tone="quiet" href={paths.operator.outageEdit(id)}>
              {words.edit}
            </LinkButton>
          )
        }
      />,
    );
  }

  /** Of the building that its event is about. */
  private async restoration(actor: Actor, { outage: { eventId, eventFacility }, board }: OutagePage) {
    if (eventId === null || eventFacility === null) return null;
    return <RestorationSection of={await this.restorations.asOf(actor, eventId, board.asOf)} href={null} />;
  }

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  private async page(actor: Actor, operator: OperatorId, id: OutageId, asOf: Date | null): Promise<OutagePage> {
    const page = await this.queries.page(actor, id, asOf);
    if (page.outage.operatorId !== operator) throw new NotFound();
    return page;
  }
}
