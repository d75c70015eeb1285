import { Controller, Get } from '@nestjs/common';
import { AuditQueries, TrailSearch } from '../../../modules/audit/index.js';
import { Can } from '../../../modules/identity/index.js';
import { Search } from '../../../platform/http/received.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { TrailView } from './trail.view.js';

/** Who did what, when; reading it needs a permission of its own. */
@Controller('regulator/audit')
@Can('audit.read')
export class TrailPage {
  constructor(private readonly audit: AuditQueries) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(TrailSearch) search: TrailSearch): Promise<string> {
    const { title, summary } = wordsIn(visit.context.language).audit;
    const page = await this.audit.list(visit.actor, search);
    return visit.show({ title, summary, current: 'audit' }, <TrailView page={page} search={search} />);
  }
}
