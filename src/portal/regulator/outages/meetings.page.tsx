import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  FollowUpInput,
  mayKeepEvents,
  MeetingInput,
  MeetingQueries,
  Meetings,
  type OutageEventId,
  OutageEventQueries,
} from '../../../modules/outages/index.js';
import { type FilledForm, type FormFields, readForm, typedOf } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { CursorSearch } from '../../cursor.search.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { sentOnce } from '../../sent-once.js';
import { Fields, Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { meetingLabels, withoutEmptyDecisions } from './meetings.form.js';
import { MeetingsView } from './meetings.view.js';

/** The meetings of the headquarters (대책본부) on an event, and what becomes of their decisions. */
@Controller('regulator/outage-events/:id')
@Can('outage.read')
export class MeetingsPage {
  constructor(
    private readonly meetings: Meetings,
    private readonly queries: MeetingQueries,
    private readonly events: OutageEventQueries,
  ) {}

  @Get('meetings')
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Search(CursorSearch) { after }: CursorSearch,
  ): Promise<string> {
    return this.render(visit, id, after, null);
  }

  @Post('meetings')
  @Can('outage.write')
  enter(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const sent = withoutEmptyDecisions(fields);
    return visit.submit(
      { ...readForm(MeetingInput, sent), typed: typedOf(sent) },
      async (input) => {
        await this.meetings.enter(visit.actor, id, input, sentOnce(visit));
        visit.see(paths.regulator.outageMeetings(id), 'saved');
      },
      (rejection) => this.render(visit, id, null, rejection),
    );
  }

  @Post('follow-ups')
  @Can('outage.write')
  followUp(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Filled(FollowUpInput) form: FilledForm<FollowUpInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.meetings.followUp(visit.actor, id, input, sentOnce(visit));
        visit.see(paths.regulator.outageMeetings(id), 'saved');
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
    const words = wordsIn(language);
    const { title, meetings, meetingsHeading, meetingsSummary } = words.headquarters;
    const event = await this.events.one(visit.actor, id);
    const faults = fieldFaults(language, rejection?.faults ?? [], meetingLabels(words));
    return visit.show(
      {
        ...{ title: meetings, heading: meetingsHeading(event.title), summary: meetingsSummary },
        ...{ current: 'outages', faults, blockers: rejection?.blockers },
        crumbs: [
          { label: words.outages.title, href: paths.regulator.outages },
          { label: words.outages.events.title, href: paths.regulator.outageEvents },
          { label: event.title, href: paths.regulator.outageEvent(id) },
          { label: meetings },
        ],
        actions: (
          <LinkButton tone="quiet" href={paths.regulator.outageHeadquarters(id)}>
            {title}
          </LinkButton>
        ),
      },
      <MeetingsView
        event={event}
        page={await this.queries.list(visit.actor, id, after)}
        decisions={await this.queries.decisions(visit.actor, id)}
        mayEnter={mayKeepEvents(visit.actor)}
        now={new Date()}
        typed={rejection?.typed ?? {}}
        faults={faults}
      />,
    );
  }
}
