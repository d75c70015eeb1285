import { Controller, Get, Post } from '@nestjs/common';
import {
  DueDatesInput,
  FindingQueries,
  Findings,
  FindingSearch,
  type FindingId,
} from '../../../modules/findings/index.js';
import { Can } from '../../../modules/identity/index.js';
import { ReviewQueries } from '../../../modules/review/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { judgedItemOf } from '../../findings/judged-item-of.js';
import { FindingsView } from '../../findings/findings.view.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { RegulatorFindingView } from './finding.view.js';

/** Findings on all operators, proposals among them. */
@Controller('regulator/findings')
@Can('finding.read')
export class FindingsPage {
  constructor(
    private readonly findings: Findings,
    private readonly queries: FindingQueries,
    private readonly reviews: ReviewQueries,
  ) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(FindingSearch) search: FindingSearch): Promise<string> {
    const words = wordsIn(visit.context.language).findings;
    const page = await this.queries.list(visit.actor, search);
    const heading = words.heading(page.rows.length, page.next !== null);
    return visit.show(
      { title: words.title, heading, summary: words.summary, current: 'findings' },
      <FindingsView page={page} filter={search} side="regulator" />,
    );
  }

  @Get(':id')
  show(@TheVisit() visit: Visit, @PathId('id') id: FindingId): Promise<string> {
    return this.page(visit, id, null);
  }

  @Post(':id/due-dates')
  @Can('review.judge')
  decideDueDates(
    @TheVisit() visit: Visit,
    @PathId('id') id: FindingId,
    @Filled(DueDatesInput) form: FilledForm<DueDatesInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.findings.decideDueDates(visit.actor, id, form.version, input);
        visit.see(paths.regulator.finding(id), 'dates-decided');
      },
      (rejection) => this.page(visit, id, rejection),
    );
  }

  private async page(visit: Visit, id: FindingId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).findings;
    const finding = await this.queries.one(visit.actor, id);
    const labels = { planDueOn: words.planDueOn, resultDueOn: words.resultDueOn };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    const title = `${finding.itemCode} ${finding.itemTitle[language]}`;
    return visit.show(
      {
        title,
        summary: `${finding.operatorName} · ${finding.inspectionTitle}`,
        crumbs: [{ label: words.title, href: paths.regulator.findings }, { label: finding.itemCode }],
        current: 'findings',
        faults,
        blockers: rejection?.blockers,
      },
      <RegulatorFindingView
        finding={finding}
        itemHref={await judgedItemOf(this.reviews, visit.actor, finding)}
        rejection={rejection}
        faults={faults}
      />,
    );
  }
}
