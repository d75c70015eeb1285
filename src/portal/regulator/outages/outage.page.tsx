import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
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
  Watching,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { fieldFaults } from '../../layout/index.js';
import { AsOfSearch } from '../../outages/as-of.search.js';
import { CompensationTable } from '../../outages/compensations.view.js';
import { liveHeading, outageParts } from '../../outages/live-parts.js';
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
    const { context } = visit;
    return this.watching.answer(visit.request, reply, {
      ...{ id, view: `ministry ${context.language}` },
      read: async (actor) => {
        const page = await this.queries.page(actor, id, null);
        return { at: page.now, parts: outageParts(context, page, null) };
      },
    });
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
        ...{ title: outage.title, current: 'outages', faults },
        ...liveHeading(language, page),
        crumbs: [{ label: words.title, href: paths.regulator.outages }, { label: outage.title }],
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
          mayJoin && (
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
