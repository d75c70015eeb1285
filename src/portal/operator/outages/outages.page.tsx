import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { mayWriteOutage, OutageQueries } from '../../../modules/outages/index.js';
import { Search } from '../../../platform/http/received.js';
import { CursorSearch } from '../../cursor.search.js';
import { LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { outagesHeading } from '../../outages/outage-heading.js';
import { OutagesView } from '../../outages/outages.view.js';

/** An operator's outages (장애). */
@Controller('operator/outages')
@Can('outage.read')
export class OwnOutagesPage {
  constructor(private readonly queries: OutageQueries) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const page = await this.queries.list(visit.actor, visit.operator, after);
    const mayWrite = mayWriteOutage(visit.actor, visit.operator);
    const add = mayWrite && <LinkButton href={paths.operator.newOutage()}>{words.add}</LinkButton>;
    return visit.show(
      {
        ...{ title: words.title, heading: outagesHeading(language, page, after), summary: words.summary },
        ...{ current: 'outages', actions: page.rows.length > 0 && add },
      },
      <OutagesView page={page} side="operator" add={add} />,
    );
  }
}
