import { Controller, Get, Post } from '@nestjs/common';
import { isMinistrySide } from '../../../shared/actor.js';
import { Can } from '../../../modules/identity/index.js';
import {
  OutageEventQueries,
  type OutageEventId,
  type OutageEventView,
  RestorationInput,
  RestorationQueries,
  Restorations,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { CursorSearch } from '../../cursor.search.js';
import { type Crumb, fieldFaults } from '../../layout/index.js';
import { paths, sideOf } from '../../paths.js';
import { sentOnce } from '../../sent-once.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { RestorationsView } from './restorations.view.js';

/** All that was told of the restoration of an event's building, and a next row. */
@Controller(['operator/outage-events/:id/restorations', 'regulator/outage-events/:id/restorations'])
@Can('outage.read')
export class RestorationsPage {
  constructor(
    private readonly restorations: Restorations,
    private readonly queries: RestorationQueries,
    private readonly events: OutageEventQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Search(CursorSearch) { after }: CursorSearch,
  ): Promise<string> {
    return this.render(visit, id, after, null);
  }

  @Post()
  @Can('outage.write')
  enter(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Filled(RestorationInput) form: FilledForm<RestorationInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.restorations.enter(visit.actor, id, input, sentOnce(visit));
        visit.see(sideOf(visit.actor).outageRestorations(id), 'saved');
      },
      (rejection) => this.render(visit, id, null, rejection),
    );
  }

  private async render(
    visit: Visit,
    id: OutageEventId,
    after: string | null,
    rejection: Rejection | null,
  ): Promise<string> {
    const { language } = visit.context;
    const { outages, headquarters: words } = wordsIn(language);
    const event = await this.events.one(visit.actor, id);
    const faults = fieldFaults(language, rejection?.faults ?? [], {
      ...{ at: words.at, powerPercent: words.power, hallsBack: words.hallsBack, halls: words.hallsAll },
      ...{ coolingPercent: words.cooling, note: words.note, reportedBy: words.reportedBy },
    });
    return visit.show(
      {
        ...{ title: words.restoration, heading: words.restorationHeading(event.facilityName ?? event.title) },
        ...{ summary: words.restorationSummary, current: 'outages', faults, blockers: rejection?.blockers },
        crumbs: [
          { label: outages.title, href: sideOf(visit.actor).outages },
          ...eventCrumbs(visit, event, outages.events.title),
          { label: words.restoration },
        ],
      },
      <RestorationsView
        event={event}
        page={await this.queries.list(visit.actor, id, after)}
        mayEnter={await this.queries.mayTell(visit.actor, id)}
        inOwnName={isMinistrySide(visit.actor) ? null : visit.actor.organisationName}
        typed={rejection?.typed ?? {}}
        faults={faults}
      />,
    );
  }
}

/** The pages of events are the ministry's. */
function eventCrumbs({ actor }: Visit, event: OutageEventView, events: string): readonly Crumb[] {
  if (!isMinistrySide(actor)) return [{ label: event.title }];
  return [
    { label: events, href: paths.regulator.outageEvents },
    { label: event.title, href: paths.regulator.outageEvent(event.id) },
  ];
}
