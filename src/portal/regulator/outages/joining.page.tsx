import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  JoiningInput,
  OutageEventQueries,
  type OutageId,
  OutageQueries,
  Outages,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { fieldFaults } from '../../layout/index.js';
import { outageSummary } from '../../outages/board/outage-heading.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { JoiningForm } from './joining.view.js';

/** The event that an outage belongs to, which the ministry alone says. */
@Controller('regulator/outages/:id/event')
@Can('outage.write')
export class JoiningPage {
  constructor(
    private readonly outages: Outages,
    private readonly queries: OutageQueries,
    private readonly events: OutageEventQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post()
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
      (rejection) => this.render(visit, id, rejection),
    );
  }

  private async render(visit: Visit, id: OutageId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const outage = await this.queries.one(visit.actor, id);
    const faults = fieldFaults(language, rejection?.faults ?? [], { event: words.event });
    return visit.show(
      {
        ...{ title: words.events.join, summary: `${outage.title} · ${outageSummary(language, outage)}`, faults },
        ...{ current: 'outages', narrow: true },
        crumbs: [
          { label: words.title, href: paths.regulator.outages },
          { label: outage.title, href: paths.regulator.outage(id) },
          { label: words.events.join },
        ],
      },
      <JoiningForm
        outage={outage}
        events={await this.events.choices(visit.actor)}
        chosen={rejection?.typed['event'] ?? outage.eventId ?? ''}
        stale={rejection?.stale != null}
        faults={faults}
      />,
    );
  }
}
