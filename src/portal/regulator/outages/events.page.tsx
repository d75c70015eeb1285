import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { mayKeepEvents, OutageEventInput, OutageEventQueries, OutageEvents } from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { CursorSearch } from '../../cursor.search.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { sentOnce } from '../../sent-once.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { EventsView } from './events.view.js';

/** Events: outages of several operators with a cause in common. */
@Controller('regulator/outage-events')
@Can('outage.read')
export class OutageEventsPage {
  constructor(
    private readonly events: OutageEvents,
    private readonly queries: OutageEventQueries,
  ) {}

  @Get()
  list(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    return this.render(visit, after, null);
  }

  @Post()
  @Can('outage.write')
  open(
    @TheVisit() visit: Visit,
    @Filled(OutageEventInput) form: FilledForm<OutageEventInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        const { id } = await this.events.open(visit.actor, input, sentOnce(visit));
        visit.see(paths.regulator.outageEvent(id), 'outage-event-opened');
      },
      (rejection) => this.render(visit, null, rejection),
    );
  }

  private async render(visit: Visit, after: string | null, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { outages } = wordsIn(language);
    const words = outages.events;
    const labels = { title: words.eventTitle, facility: words.facility };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    return visit.show(
      {
        ...{ title: words.title, heading: words.heading, summary: words.summary, current: 'outages', faults },
        crumbs: [{ label: outages.title, href: paths.regulator.outages }, { label: words.title }],
        actions: (
          <LinkButton tone="quiet" href={paths.regulator.outages}>
            {words.all}
          </LinkButton>
        ),
      },
      <EventsView
        page={await this.queries.list(visit.actor, after)}
        mayOpen={mayKeepEvents(visit.actor)}
        typed={rejection?.typed ?? {}}
        faults={faults}
      />,
    );
  }
}
