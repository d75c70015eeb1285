import { Controller, Get } from '@nestjs/common';
import { FindingQueries, FindingSearch, type FindingId } from '../../../modules/findings/index.js';
import { Can } from '../../../modules/identity/index.js';
import { ReviewQueries } from '../../../modules/review/index.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { FindingShown } from '../../findings/finding.view.js';
import { judgedItemOf } from '../../findings/judged-item-of.js';
import { FindingsView } from '../../findings/findings.view.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

/** What is issued to one's own operator. */
@Controller('operator/findings')
@Can('finding.read')
export class OwnFindingsPage {
  constructor(
    private readonly queries: FindingQueries,
    private readonly reviews: ReviewQueries,
  ) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(FindingSearch) search: FindingSearch): Promise<string> {
    const words = wordsIn(visit.context.language).findings;
    const page = await this.queries.list(visit.actor, { ...search, operator: visit.operator });
    const heading = words.heading(page.rows.length, page.next !== null);
    return visit.show(
      { title: words.title, heading, summary: words.summary, current: 'findings' },
      <FindingsView page={page} filter={{ ...search, operator: null }} side="operator" />,
    );
  }

  @Get(':id')
  async show(@TheVisit() visit: Visit, @PathId('id') id: FindingId): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).findings;
    const finding = await this.queries.one(visit.actor, id);
    return visit.show(
      {
        title: `${finding.itemCode} ${finding.itemTitle[language]}`,
        summary: finding.inspectionTitle,
        crumbs: [{ label: words.title, href: paths.operator.findings }, { label: finding.itemCode }],
        current: 'findings',
      },
      <FindingShown finding={finding} itemHref={await judgedItemOf(this.reviews, visit.actor, finding)} />,
    );
  }
}
