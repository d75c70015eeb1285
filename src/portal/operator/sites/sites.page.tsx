import { Controller, Get } from '@nestjs/common';
import { SiteQueries } from '../../../modules/facilities/index.js';
import { Can } from '../../../modules/identity/index.js';
import { Search } from '../../../platform/http/received.js';
import { LinkButton } from '../../layout/index.js';
import { CursorSearch } from '../../cursor.search.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { SitesView } from '../../register/sites.view.js';

/** An operator's data centres. */
@Controller('operator/sites')
@Can('register.read')
export class SitesPage {
  constructor(private readonly queries: SiteQueries) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    const words = wordsIn(visit.context.language).sites;
    const page = await this.queries.list(visit.actor, visit.operator, after);
    const mayWrite = visit.actor.permissions.has('register.write');
    return visit.show(
      {
        title: words.title,
        heading: headingOf(words, page),
        summary: words.summary,
        current: 'sites',
        actions: mayWrite && <LinkButton href={paths.operator.newSite}>{words.add}</LinkButton>,
      },
      <SitesView page={page} hrefOf={paths.operator.site} mayWrite={mayWrite} />,
    );
  }
}

function headingOf(
  words: ReturnType<typeof wordsIn>['sites'],
  { rows, next }: Awaited<ReturnType<SiteQueries['list']>>,
): string {
  const open = rows.filter(({ use }) => use === null).length;
  if (next !== null) return words.headingMore(rows.length);
  return open === 0 ? words.heading(rows.length) : words.headingOpen(rows.length, open);
}
