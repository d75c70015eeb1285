import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { mayWriteOutage, OutageQueries } from '../../../modules/outages/index.js';
import { Search } from '../../../platform/http/received.js';
import { LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { outagesHeading } from '../../outages/board/outage-heading.js';
import { OutagesSearch } from '../../outages/outages.search.js';
import { OutagesView } from '../../outages/outages.view.js';

/** An operator's outages (장애). */
@Controller('operator/outages')
@Can('outage.read')
export class OwnOutagesPage {
  constructor(private readonly queries: OutageQueries) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(OutagesSearch) search: OutagesSearch): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const page = await this.queries.list(visit.actor, visit.operator, search.after, search);
    const mayWrite = mayWriteOutage(visit.actor, visit.operator);
    const add = mayWrite && <LinkButton href={paths.operator.newOutage()}>{words.add}</LinkButton>;
    return visit.show(
      {
        ...{ title: words.title, heading: outagesHeading(language, page, search.after), summary: words.summary },
        current: 'outages',
        actions: (
          <>
            <LinkButton tone="quiet" href={paths.operator.outageStatistics}>
              {wordsIn(language).outageStatistics.title}
            </LinkButton>
            {mayWrite && (
              <LinkButton tone="quiet" href={paths.operator.newExercise()}>
                {wordsIn(language).lessons.exercise.call}
              </LinkButton>
            )}
            {page.rows.length > 0 && add}
          </>
        ),
      },
      <OutagesView page={page} search={search} side="operator" add={add} />,
    );
  }
}
