import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { HeadquartersQueries, type OutageEventId } from '../../../modules/outages/index.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { momentText } from '../../../shared/words/day.js';
import { LinkButton, momentValue } from '../../layout/index.js';
import { HeadquartersSearch } from './headquarters.search.js';
import { inEnglish, paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { HeadquartersSections } from './headquarters.view.js';

/** What a meeting of the headquarters (대책본부) asks about an event. */
@Controller('regulator/outage-events/:id/headquarters')
@Can('outage.read')
export class HeadquartersPage {
  constructor(private readonly queries: HeadquartersQueries) {}

  @Get()
  async show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageEventId,
    @Search(HeadquartersSearch) { asOf, since }: HeadquartersSearch,
  ): Promise<string> {
    const { language } = visit.context;
    const { outages, headquarters: words } = wordsIn(language);
    const view = await this.queries.view(visit.actor, id, asOf, since);
    const sheet = sheetOf(id, { asOf, since });
    const operators = new Set(view.stopped.map(({ outage }) => outage.operatorId));
    return visit.show(
      {
        ...{ title: words.title, heading: words.heading(view.stopped.length, operators.size), current: 'outages' },
        summary: words.summary(view.event.title, momentText(language, view.asOf)),
        crumbs: [
          { label: outages.title, href: paths.regulator.outages },
          { label: outages.events.title, href: paths.regulator.outageEvents },
          { label: view.event.title, href: paths.regulator.outageEvent(id) },
          { label: words.title },
        ],
        actions: (
          <>
            <LinkButton href={sheet}>{words.sheet}</LinkButton>{' '}
            <LinkButton tone="quiet" href={inEnglish(sheet)}>
              {words.sheetEnglish}
            </LinkButton>{' '}
            <LinkButton tone="quiet" href={paths.regulator.outageMeetings(id)}>
              {words.meetings}
            </LinkButton>
          </>
        ),
      },
      <HeadquartersSections view={view} asked={{ asOf, since }} />,
    );
  }
}

/** The sheet of the same moments. */
function sheetOf(id: OutageEventId, asked: { readonly asOf: Date | null; readonly since: Date | null }): string {
  const named = Object.entries(asked).flatMap(([name, at]): readonly [string, string][] =>
    at === null ? [] : [[name, momentValue(at)]],
  );
  const query = new URLSearchParams([...named]).toString();
  return `${paths.regulator.outageHeadquartersSheet(id)}${query === '' ? '' : `?${query}`}`;
}
