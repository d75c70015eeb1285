import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { mayKeepEvents, OutageQueries } from '../../../modules/outages/index.js';
import { Search } from '../../../platform/http/received.js';
import { LinkButton } from '../../layout/index.js';
import { outagesHeading } from '../../outages/board/outage-heading.js';
import { OutagesSearch } from '../../outages/outages.search.js';
import { OutagesView } from '../../outages/outages.view.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

/** The outages of all operators. */
@Controller('regulator/outages')
@Can('outage.read')
export class OutagesPage {
  constructor(private readonly queries: OutageQueries) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(OutagesSearch) search: OutagesSearch): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const page = await this.queries.list(visit.actor, search.operator, search.after, search);
    return visit.show(
      {
        ...{
          title: words.title,
          heading: outagesHeading(language, page, search.after),
          summary: words.summaryMinistry,
        },
        current: 'outages',
        actions: (
          <>
            <LinkButton tone="quiet" href={paths.regulator.outageStatistics}>
              {wordsIn(language).outageStatistics.title}
            </LinkButton>
            <LinkButton tone="quiet" href={paths.regulator.outageEvents}>
              {words.events.title}
            </LinkButton>
            {mayKeepEvents(visit.actor) && (
              <>
                <LinkButton tone="quiet" href={paths.regulator.newExercise()}>
                  {wordsIn(language).lessons.exercise.call}
                </LinkButton>
                <LinkButton href={paths.regulator.newOutage()}>{words.add}</LinkButton>
              </>
            )}
          </>
        ),
      },
      <OutagesView page={page} search={search} side="regulator" />,
    );
  }
}
