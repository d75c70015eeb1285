import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { type OutageId, OutageQueries } from '../../../modules/outages/index.js';
import { OutageReportQueries } from '../../../modules/reports/index.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { NotFound } from '../../../shared/errors.js';
import { CursorSearch } from '../../cursor.search.js';
import { Pager } from '../../layout/index.js';
import { OutageReportTable } from '../../outages/reports/outage-reports.view.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

/** What an operator reported of an outage, as it was filed. */
@Controller('regulator/outages/:id/reports')
@Can('outage.read')
export class OutageReportsPageOfMinistry {
  constructor(
    private readonly queries: OutageReportQueries,
    private readonly outages: OutageQueries,
  ) {}

  @Get()
  async show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Search(CursorSearch) { after }: CursorSearch,
  ): Promise<string> {
    const { outages, outageReports: words } = wordsIn(visit.context.language);
    const outage = await this.outages.one(visit.actor, id);
    if (outage.exercise !== null) throw new NotFound(); // nothing is reported of an exercise
    const page = await this.queries.list(visit.actor, id, after);
    return visit.show(
      {
        ...{ title: words.heading(outage.title), current: 'outages' },
        summary: `${outage.operatorName} · ${words.summaryMinistry}`,
        crumbs: [
          { label: outages.title, href: paths.regulator.outages },
          { label: outage.title, href: paths.regulator.outage(id) },
          { label: words.title },
        ],
      },
      <>
        <OutageReportTable outage={id} reports={page.rows} />
        <Pager next={page.next} />
      </>,
    );
  }
}
