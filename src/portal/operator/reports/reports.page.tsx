import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { ReportQueries, type ReportId } from '../../../modules/reports/index.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { CursorSearch } from '../../cursor.search.js';
import { paths } from '../../paths.js';
import { ReportActions } from '../../reports/report-actions.js';
import { ReportListView } from '../../reports/report-list.view.js';
import { ReportView } from '../../reports/report.view.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

/** The reports that were handed to the operator. */
@Controller('operator/reports')
@Can('report.read')
export class OperatorReportsPage {
  constructor(private readonly reports: ReportQueries) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    const words = wordsIn(visit.context.language).reports;
    const page = await this.reports.list(visit.actor, { operator: visit.operator, after });
    return visit.show(
      { title: words.title, summary: words.summaryOperator, current: 'reports' },
      <ReportListView page={page} side="operator" />,
    );
  }

  @Get(':id')
  async show(@TheVisit() visit: Visit, @PathId('id') id: ReportId): Promise<string> {
    const words = wordsIn(visit.context.language).reports;
    const report = await this.reports.one(visit.actor, id);
    const heading = words.heading(report.number, report.version);
    return visit.show(
      {
        title: heading,
        crumbs: [{ label: words.title, href: paths.operator.reports }],
        actions: <ReportActions id={id} />,
        current: 'reports',
      },
      <ReportView report={report} side="operator" />,
    );
  }
}
