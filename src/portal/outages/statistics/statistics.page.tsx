import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { OutageStatisticsQueries } from '../../../modules/outages/index.js';
import { Search } from '../../../platform/http/received.js';
import { isMinistrySide } from '../../../shared/actor.js';
import { sideOf } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { StatisticsSearch } from './statistics.search.js';
import { StatisticsView } from './statistics.view.js';

/** Outages over the years; every number leads to the outages that it counts. */
@Controller(['operator/outages/statistics', 'regulator/outages/statistics'])
@Can('outage.read')
export class OutageStatisticsPage {
  constructor(private readonly queries: OutageStatisticsQueries) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(StatisticsSearch) search: StatisticsSearch): Promise<string> {
    const { language } = visit.context;
    const { outages, outageStatistics: words } = wordsIn(language);
    const operator = isMinistrySide(visit.actor) ? search.operator : visit.operator;
    const statistics = await this.queries.of(visit.actor, { ...search, operator });
    const { from, to, count } = statistics;
    const [only] = operator === null ? [] : statistics.operators.rows;
    return visit.show(
      {
        ...{ title: words.title, heading: words.heading(from, to, count), current: 'outages' },
        summary: only === undefined ? words.summary : `${only.name} · ${words.summary}`,
        crumbs: [{ label: outages.title, href: sideOf(visit.actor).outages }, { label: words.title }],
      },
      <StatisticsView statistics={statistics} operator={operator} />,
    );
  }
}
