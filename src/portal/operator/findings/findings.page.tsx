import { Controller, Get } from '@nestjs/common';
import { FindingQueries, FindingSearch, type FindingId } from '../../../modules/findings/index.js';
import { Can } from '../../../modules/identity/index.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { FindingsView } from '../../findings/findings.view.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ShowFinding } from './show-finding.service.js';

/** What is issued to one's own operator, and what it undertook after outages. */
@Controller('operator/findings')
@Can('finding.read')
export class OwnFindingsPage {
  constructor(
    private readonly queries: FindingQueries,
    private readonly one: ShowFinding,
  ) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(FindingSearch) search: FindingSearch): Promise<string> {
    const words = wordsIn(visit.context.language).findings;
    const page = await this.queries.list(visit.actor, { ...search, operator: visit.operator });
    const preventions = page.rows.filter(({ kind }) => kind === 'prevention').length;
    const heading = words.heading(page.rows.length, page.next !== null, preventions);
    return visit.show(
      { title: words.title, heading, summary: words.summary, current: 'findings' },
      <FindingsView page={page} filter={{ ...search, operator: null }} side="operator" />,
    );
  }

  @Get(':id')
  show(@TheVisit() visit: Visit, @PathId('id') id: FindingId): Promise<string> {
    return this.one.page(visit, id);
  }
}
