import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../modules/identity/index.js';
import { FindingQueries } from '../../modules/findings/index.js';
import { InspectionQueries } from '../../modules/inspections/index.js';
import {
  CauseReportQueries,
  CompensationQueries,
  DutiesDone,
  DutyDoneInput,
  mayKeepEvents,
  mayProve,
  mayWriteOutage,
  NoticeQueries,
  type OutageId,
  type OutagePage,
  OutageQueries,
  Outages,
  RestorationQueries,
} from '../../modules/outages/index.js';
import { RegisterQueries } from '../../modules/topology/index.js';
import type { FilledForm } from '../../platform/http/form.js';
import { PathId, Search } from '../../platform/http/received.js';
import { isMinistrySide } from '../../shared/actor.js';
import { fieldFaults, LinkButton, type Option } from '../layout/index.js';
import { AftermathSection } from './aftermath.view.js';
import { AsOfSearch } from './as-of.search.js';
import { featuresIn, MoreFeaturesForm } from './facts.form.js';
import { boardHeading, outageSummary } from './outage-heading.js';
import { FactActs, OutageSections, UsersSections } from './outage.view.js';
import { RestorationSection } from './restoration.view.js';
import { paths, sideOf } from '../paths.js';
import { requireShown } from './shown-operator.js';
import { Filled, type Rejection, TheVisit, Visit } from '../visit.js';
import { wordsIn } from '../words/index.js';
import { DutyForm, FeaturesForm } from './outage-acts.view.js';
import { atFeatureFields, codesIn, serviceOptions } from './outage-choices.js';

/** One outage, on either side: board, clocks, history, facts. */
@Controller(['operator/outages/:id', 'regulator/outages/:id'])
@Can('outage.read')
export class OneOutagePage {
  constructor(
    private readonly outages: Outages,
    private readonly duties: DutiesDone,
    private readonly queries: OutageQueries,
    private readonly register: RegisterQueries,
    private readonly restorations: RestorationQueries,
    private readonly compensations: CompensationQueries,
    private readonly notices: NoticeQueries,
    private readonly causes: CauseReportQueries,
    private readonly findings: FindingQueries,
    private readonly inspections: InspectionQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Search(AsOfSearch) { asOf }: AsOfSearch,
  ): Promise<string> {
    return this.render(visit, id, asOf, null);
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
        await this.page(visit, id, null);
        await this.duties.enter(visit.actor, id, input);
        visit.see(sideOf(visit.actor).outage(id), 'outage-duty-done');
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
        await this.page(visit, id, null);
        await this.outages.extend(visit.actor, id, featuresIn(input));
        visit.see(sideOf(visit.actor).outage(id), 'outage-extended');
      },
      (rejection) =>
        this.render(visit, id, null, {
          ...rejection,
          faults: rejection.faults.map(atFeatureFields(codesIn(form.typed))),
        }),
    );
  }

  private async render(visit: Visit, id: OutageId, asOf: Date | null, rejection: Rejection | null): Promise<string> {
    const { language, actor } = visit.context;
    const words = wordsIn(language).outages;
    const side = sideOf(actor);
    const page = await this.page(visit, id, asOf);
    const { outage } = page;
    const mayWrite = mayWriteOutage(visit.actor, outage.operatorId);
    const faults = fieldFaults(language, rejection?.faults ?? [], {
      ...{ duty: words.duty, at: words.doneAt, note: words.doneNote },
      ...{ codes: words.registeredFeatures, typed: words.typedFeatures, features: words.features },
    });
    const form = { outage, faults, typed: rejection?.typed ?? {} };
    return visit.show(
      {
        ...{ title: outage.title, heading: boardHeading(language, page.board), current: 'outages', faults },
        summary: `${outage.title} · ${outageSummary(language, outage)}`,
        blockers: rejection?.blockers,
        crumbs: [{ label: words.title, href: side.outages }, { label: outage.title }],
        actions: mayWrite && <LinkButton href={side.outageEntry(id)}>{words.enter}</LinkButton>,
      },
      <OutageSections
        page={page}
        asOf={asOf}
        boardActs={mayWrite && <FeaturesForm {...form} services={await this.services(visit, page)} />}
        clockActs={mayWrite && <DutyForm {...form} now={page.now} />}
        restoration={await this.restoration(visit, page)}
        users={
          <UsersSections
            outage={id}
            notices={await this.notices.of(visit.actor, id)}
            compensations={await this.compensations.of(visit.actor, id)}
            mayWrite={mayWrite}
          />
        }
        aftermath={await this.aftermath(visit, page)}
        factActs={mayWrite && <FactActs outage={id} mayJoin={mayKeepEvents(visit.actor)} />}
      />,
    );
  }

  /** Why it came to it, what is undertaken, which inspections it led to. */
  private async aftermath(visit: Visit, { outage: { id, operatorId } }: OutagePage) {
    const { actor } = visit;
    return (
      <AftermathSection
        outage={id}
        reports={await this.causes.of(actor, id)}
        preventions={await this.findings.preventions(actor, id)}
        inspections={await this.inspections.afterOutage(actor, id)}
        mayWrite={mayProve(actor, operatorId)}
      />
    );
  }

  /** What may be added to it. */
  private services(visit: Visit, { outage }: OutagePage): Promise<readonly Option[]> {
    const there = outage.features.map(({ code }) => code);
    return serviceOptions(visit, this.register, outage.operatorId, there);
  }

  /** How far the building is restored that its event is about. */
  private async restoration(visit: Visit, { outage: { eventId, eventFacility }, board }: OutagePage) {
    if (eventId === null || eventFacility === null) return null;
    const href = isMinistrySide(visit.actor) ? paths.regulator.outageRestorations(eventId) : null;
    return <RestorationSection of={await this.restorations.asOf(visit.actor, eventId, board.asOf)} href={href} />;
  }

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  private async page(visit: Visit, id: OutageId, asOf: Date | null): Promise<OutagePage> {
    const page = await this.queries.page(visit.actor, id, asOf);
    requireShown(visit, page.outage);
    return page;
  }
}
