import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../../modules/identity/index.js';
import {
  mayKeepEvents,
  type OutageEventId,
  OutageEventInput,
  OutageEventQueries,
  OutageEvents,
  RestorationQueries,
  StatusPageInput,
  StatusPages,
  Watching,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { Live } from '../../outages/board/live.view.js';
import { eventHeading, eventParts } from './event-parts.js';
import { EventView } from './event.view.js';
import { statusPageFaults, StatusPageSection } from './status-page.view.js';
import { boardsOfPage } from './boards-of-page.js';
import { EventSearch } from './event.search.js';
import { placeOf } from './events.view.js';

/** As a form comes back: what stands now. */
const NOW: EventSearch = { asOf: null, page: null };

/** One event: the recovery boards of its operators as of one moment. */
@Controller('regulator/outage-events/:id')
@Can('outage.read')
export class OutageEventPage {
  constructor(
    private readonly events: OutageEvents,
    private readonly queries: OutageEventQueries,
    private readonly restorations: RestorationQueries,
    private readonly statusPages: StatusPages,
    private readonly watching: Watching,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Search(EventSearch) search: EventSearch,
  ): Promise<string> {
    return this.render(visit, id, search, null);
  }

  /** The same as it changes: server-sent events where they are asked for. */
  @Get('changes')
  changes(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Search(EventSearch) { page }: EventSearch,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { context } = visit;
    return this.watching.answer(visit.request, reply, {
      ...{ id, view: `event ${page ?? 1} ${context.language}` },
      read: async (actor) => {
        const board = await this.queries.board(actor, id, null);
        const restorations = await this.restorations.asOf(actor, id, board.asOf);
        const { boards } = boardsOfPage(board, page);
        return { at: board.asOf, parts: eventParts(context, board, boards, restorations) };
      },
    });
  }

  /** What the public reads of it, and whether it does. */
  @Post('status-page')
  @Can('outage.write')
  writeStatusPage(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Filled(StatusPageInput) form: FilledForm<StatusPageInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.statusPages.write(visit.actor, id, form.version, input);
        visit.see(`${paths.regulator.outageEvent(id)}#status-page`, 'saved');
      },
      (rejection) => this.render(visit, id, NOW, null, rejection),
    );
  }

  @Post()
  @Can('outage.write')
  change(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Filled(OutageEventInput) form: FilledForm<OutageEventInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.events.change(visit.actor, id, form.version, input);
        visit.see(paths.regulator.outageEvent(id), 'saved');
      },
      (rejection) => this.render(visit, id, NOW, rejection),
    );
  }

  private async render(
    visit: Visit,
    id: OutageEventId,
    { asOf, page }: EventSearch,
    rejection: Rejection | null,
    /** Of the form of the status page. */
    refused: Rejection | null = null,
  ): Promise<string> {
    const { language } = visit.context;
    const { outages, headquarters } = wordsIn(language);
    const words = outages.events;
    const board = await this.queries.board(visit.actor, id, asOf);
    const { event } = board;
    const labels = { title: words.eventTitle, facility: words.facility };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    const place = placeOf(event);
    const statusFaults = statusPageFaults(language, refused?.faults ?? []);
    return visit.show(
      {
        ...{ title: event.title, current: 'outages', faults: [...faults, ...statusFaults] },
        heading: (
          <Live part="heading" inline>
            {eventHeading(language, board)}
          </Live>
        ),
        summary: [event.title, place, words.count(event.outages)].filter((part) => part !== '').join(' · '),
        actions: (
          <LinkButton tone="quiet" href={paths.regulator.outageHeadquarters(id)}>
            {headquarters.title}
          </LinkButton>
        ),
        stale: (rejection ?? refused)?.stale != null,
        crumbs: [
          { label: outages.title, href: paths.regulator.outages },
          { label: words.title, href: paths.regulator.outageEvents },
          { label: event.title },
        ],
      },
      <EventView
        event={event}
        at={board.asOf}
        shown={boardsOfPage(board, page)}
        restorations={await this.restorations.asOf(visit.actor, id, board.asOf)}
        asOf={asOf}
        statusPage={
          <StatusPageSection
            event={id}
            page={await this.statusPages.of(visit.actor, id)}
            mayChange={mayKeepEvents(visit.actor)}
            rejection={refused}
            faults={statusFaults}
          />
        }
        mayChange={mayKeepEvents(visit.actor)}
        rejection={rejection}
        faults={faults}
      />,
    );
  }
}
