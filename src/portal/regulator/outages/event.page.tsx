import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  type EventBoard,
  isStop,
  mayKeepEvents,
  type OutageEventId,
  OutageEventInput,
  OutageEventQueries,
  OutageEvents,
  RestorationQueries,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { AsOfSearch } from '../../outages/as-of.search.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { EventView } from './event.view.js';
import { placeOf } from './events.view.js';

/** One event: the recovery boards of its operators as of one moment. */
@Controller('regulator/outage-events/:id')
@Can('outage.read')
export class OutageEventPage {
  constructor(
    private readonly events: OutageEvents,
    private readonly queries: OutageEventQueries,
    private readonly restorations: RestorationQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Search(AsOfSearch) { asOf }: AsOfSearch,
  ): Promise<string> {
    return this.render(visit, id, asOf, null);
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
      (rejection) => this.render(visit, id, null, rejection),
    );
  }

  private async render(
    visit: Visit,
    id: OutageEventId,
    asOf: Date | null,
    rejection: Rejection | null,
  ): Promise<string> {
    const { language } = visit.context;
    const { outages, headquarters } = wordsIn(language);
    const words = outages.events;
    const board = await this.queries.board(visit.actor, id, asOf);
    const { event } = board;
    const labels = { title: words.eventTitle, facility: words.facility };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    const place = placeOf(event);
    return visit.show(
      {
        ...{ title: event.title, heading: words.stopped(...stoppedIn(board)), current: 'outages', faults },
        summary: [event.title, place, words.count(event.outages)].filter((part) => part !== '').join(' · '),
        actions: (
          <LinkButton tone="quiet" href={paths.regulator.outageHeadquarters(id)}>
            {headquarters.title}
          </LinkButton>
        ),
        stale: rejection?.stale != null,
        crumbs: [
          { label: outages.title, href: paths.regulator.outages },
          { label: words.title, href: paths.regulator.outageEvents },
          { label: event.title },
        ],
      },
      <EventView
        board={board}
        restorations={await this.restorations.asOf(visit.actor, id, board.asOf)}
        asOf={asOf}
        mayChange={mayKeepEvents(visit.actor)}
        rejection={rejection}
        faults={faults}
      />,
    );
  }
}

/** How many features are stopped, of how many operators. */
function stoppedIn({ boards }: EventBoard): [features: number, operators: number] {
  const stopped = boards.flatMap(({ outage, board }) =>
    board.rows.filter(({ status }) => status !== null && isStop(status.state)).map(() => outage.operatorId),
  );
  return [stopped.length, new Set(stopped).size];
}
