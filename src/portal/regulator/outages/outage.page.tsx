import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  CompensationQueries,
  JoiningInput,
  mayKeepEvents,
  OutageEventQueries,
  NoticeQueries,
  type OutageId,
  OutageQueries,
  Outages,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { AsOfSearch } from '../../outages/as-of.search.js';
import { CompensationTable } from '../../outages/compensations.view.js';
import { markedAs } from '../../outages/exercise-mark.js';
import { boardHeading, outageSummary } from '../../outages/outage-heading.js';
import { OutageSections } from '../../outages/outage.view.js';
import { NoticeTable } from '../../outages/user-notices.view.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { JoiningForm } from './joining.view.js';

/** One operator's outage, as the ministry sees it, and the event that it belongs to. */
@Controller('regulator/outages/:id')
@Can('outage.read')
export class OutagePageOfMinistry {
  constructor(
    private readonly outages: Outages,
    private readonly queries: OutageQueries,
    private readonly events: OutageEventQueries,
    private readonly compensations: CompensationQueries,
    private readonly notices: NoticeQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Search(AsOfSearch) { asOf }: AsOfSearch,
  ): Promise<string> {
    return this.render(visit, id, asOf, null);
  }

  @Post('event')
  @Can('outage.write')
  join(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(JoiningInput) form: FilledForm<JoiningInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ event }) => {
        await this.outages.join(visit.actor, id, form.version, event);
        visit.see(paths.regulator.outage(id), 'saved');
      },
      (rejection) => this.render(visit, id, null, rejection),
    );
  }

  private async render(visit: Visit, id: OutageId, asOf: Date | null, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const page = await this.queries.page(visit.actor, id, asOf);
    const { outage } = page;
    const mayJoin = mayKeepEvents(visit.actor);
    const faults = fieldFaults(language, rejection?.faults ?? [], { event: words.event });
    return visit.show(
      {
        ...{
          title: markedAs(language, outage, outage.title),
          heading: markedAs(language, outage, boardHeading(language, page.board)),
          current: 'outages',
          faults,
        },
        summary: `${outage.title} · ${outageSummary(language, outage)}`,
        crumbs: [{ label: words.title, href: paths.regulator.outages }, { label: outage.title }],
        actions: visit.actor.permissions.has('register.read') && (
          <LinkButton tone="quiet" href={paths.regulator.outagePrediction(id)}>
            {wordsIn(language).lessons.prediction.open}
          </LinkButton>
        ),
      },
      <OutageSections
        page={page}
        asOf={asOf}
        href={paths.regulator.outage(id)}
        eventHref={outage.eventId === null ? null : paths.regulator.outageEvent(outage.eventId)}
        users={
          <>
            <h2>{wordsIn(language).userNotices.title}</h2>
            <NoticeTable notices={await this.notices.of(visit.actor, id)} />
            <h2>{wordsIn(language).compensations.title}</h2>
            <CompensationTable compensations={await this.compensations.of(visit.actor, id)} />
          </>
        }
        factActs={
          mayJoin &&
          outage.exercise === null && (
            <JoiningForm
              outage={outage}
              events={await this.events.choices(visit.actor)}
              chosen={rejection?.typed['event'] ?? outage.eventId ?? ''}
              stale={rejection?.stale != null}
              faults={faults}
            />
          )
        }
      />,
    );
  }
}
