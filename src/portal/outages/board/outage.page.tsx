import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../../modules/identity/index.js';
import { FindingQueries } from '../../../modules/findings/index.js';
import { InspectionQueries } from '../../../modules/inspections/index.js';
import {
  CauseReportQueries,
  CompensationQueries,
  DataRequestQueries,
  DutiesDone,
  DutyDoneInput,
  mayFileReport,
  mayKeepEvents,
  mayProve,
  mayWriteOutage,
  NoticeQueries,
  type OutageId,
  type OutagePage,
  OutageQueries,
  Outages,
  RestorationQueries,
  Watching,
} from '../../../modules/outages/index.js';
import { OutageReportQueries } from '../../../modules/reports/index.js';
import { RegisterQueries } from '../../../modules/topology/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import type { Actor } from '../../../shared/actor.js';
import type { OperatorId } from '../../../shared/ids.js';
import { fieldFaults, LinkButton, type Option } from '../../layout/index.js';
import { AftermathSection } from '../lessons/aftermath.view.js';
import { AsOfSearch } from './as-of.search.js';
import { featuresIn, MoreFeaturesForm } from '../record/facts.form.js';
import { markedAs } from '../record/exercise-mark.js';
import { LessonLinks } from '../lessons/lesson-links.js';
import { liveHeading, outageParts } from './live-parts.js';
import { OutageReportSection, type OutageReportSectionProps } from '../reports/outage-reports.view.js';
import { DataRequestSection } from '../requests/data-requests.view.js';
import { FactActs, OutageSections, UsersSections } from './outage.view.js';
import { RestorationSection } from './restoration.view.js';
import { sideOf } from '../../paths.js';
import { requireOf, shownOperator } from '../shown-operator.js';
import { sentOnce } from '../../sent-once.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { DutyForm, FeaturesForm } from './outage-acts.view.js';
import { atFeatureFields, codesIn, serviceOptions } from '../record/outage-choices.js';

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
    private readonly reports: OutageReportQueries,
    private readonly watching: Watching,
    private readonly requests: DataRequestQueries,
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
    const { context } = visit;
    const operator = shownOperator(visit);
    return this.watching.answer(visit.request, reply, {
      ...{ id, view: `${operator ?? 'ministry'} ${context.language}` },
      read: async (actor) => {
        const page = await this.page(actor, operator, id, null);
        return { at: page.now, parts: outageParts(context, page, await this.restoration(actor, page)) };
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
        await this.page(visit.actor, shownOperator(visit), id, null);
        await this.duties.enter(visit.actor, id, input, sentOnce(visit));
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
        await this.page(visit.actor, shownOperator(visit), id, null);
        await this.outages.extend(visit.actor, id, featuresIn(input), sentOnce(visit));
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
    const page = await this.page(visit.actor, shownOperator(visit), id, asOf);
    const { outage } = page;
    const mayWrite = mayWriteOutage(visit.actor, outage.operatorId);
    const faults = fieldFaults(language, rejection?.faults ?? [], {
      ...{ duty: words.duty, at: words.doneAt, note: words.doneNote },
      ...{ codes: words.registeredFeatures, typed: words.typedFeatures, features: words.features },
    });
    const form = { outage, faults, typed: rejection?.typed ?? {} };
    return visit.show(
      {
        ...{ title: markedAs(language, outage, outage.title), current: 'outages', faults },
        ...liveHeading(language, page),
        blockers: rejection?.blockers,
        crumbs: [{ label: words.title, href: side.outages }, { label: outage.title }],
        actions: (
          <>
            {mayWrite && <LinkButton href={side.outageEntry(id)}>{words.enter}</LinkButton>}
            <LessonLinks outage={outage} />
          </>
        ),
      },
      <OutageSections
        page={page}
        asOf={asOf}
        boardActs={mayWrite && <FeaturesForm {...form} services={await this.services(visit, page)} />}
        clockActs={
          <>
            {mayWrite && <DutyForm {...form} now={page.now} />}
            <OutageReportSection {...await this.reported(visit, page)} />
            <DataRequestSection
              outage={id}
              requests={await this.requests.list(visit.actor, id)}
              mayDraft={mayKeepEvents(visit.actor)}
            />
          </>
        }
        restoration={await this.restoration(visit.actor, page)}
        users={
          <UsersSections
            outage={id}
            notices={await this.notices.of(visit.actor, id)}
            compensations={await this.compensations.of(visit.actor, id)}
            mayWrite={mayWrite}
          />
        }
        aftermath={await this.aftermath(visit, page)}
        factActs={mayWrite && <FactActs outage={outage} mayJoin={mayKeepEvents(visit.actor)} />}
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

  /** What was filed of it, with the way to the page that files. */
  private async reported(visit: Visit, { outage }: OutagePage): Promise<OutageReportSectionProps> {
    const { write, all } = wordsIn(visit.context.language).outageReports;
    const { rows } = await this.reports.latest(visit.actor, outage.id);
    const label = mayFileReport(visit.actor, outage.operatorId) ? write : all;
    return { outage: outage.id, reports: rows, href: sideOf(visit.actor).outageReports(outage.id), label };
  }

  /** What may be added to it. */
  private services(visit: Visit, { outage }: OutagePage): Promise<readonly Option[]> {
    const there = outage.features.map(({ code }) => code);
    return serviceOptions(visit, this.register, outage.operatorId, there);
  }

  /** How far the building is restored that its event is about. */
  private async restoration(actor: Actor, { outage: { eventId, eventFacility }, board }: OutagePage) {
    if (eventId === null || eventFacility === null) return null;
    const href = sideOf(actor).outageRestorations(eventId);
    return <RestorationSection of={await this.restorations.asOf(actor, eventId, board.asOf)} href={href} />;
  }

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  private async page(actor: Actor, shown: OperatorId | null, id: OutageId, asOf: Date | null): Promise<OutagePage> {
    const page = await this.queries.page(actor, id, asOf);
    requireOf(shown, page.outage.operatorId);
    return page;
  }
}
