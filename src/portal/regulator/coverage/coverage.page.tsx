import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  Coverage,
  CoverageQueries,
  CoverageRoundInput,
  CoverageYearInput,
  mayDecideCoverage,
} from '../../../modules/obligations/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, PathYear, Search } from '../../../platform/http/received.js';
import type { OperatorId } from '../../../shared/ids.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { CoverageRoundView } from './coverage.view.js';

/** Coverage decisions (대상 확정): for one operator, and for all. */
@Controller('regulator')
@Can('operators.read')
export class CoveragePage {
  constructor(
    private readonly coverage: Coverage,
    private readonly queries: CoverageQueries,
  ) {}

  @Get('coverage')
  show(@TheVisit() visit: Visit, @Search(CoverageYearInput) { year }: CoverageYearInput): Promise<string> {
    return this.round(visit, year, null);
  }

  @Post('coverage')
  @Can('coverage.decide')
  decideAll(
    @TheVisit() visit: Visit,
    @Filled(CoverageRoundInput) form: FilledForm<CoverageRoundInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ year }) => {
        await this.coverage.decideAll(visit.actor, year);
        visit.see(`${paths.regulator.coverage}?year=${year}`, 'coverage-decided');
      },
      (rejection) => this.round(visit, null, rejection),
    );
  }

  @Post('operators/:id/coverage/:year')
  @Can('coverage.decide')
  async decide(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @PathYear('year') year: number,
  ): Promise<undefined> {
    await this.coverage.decide(visit.actor, id, year);
    visit.see(paths.regulator.operator(id, year), 'coverage-decided');
  }

  private async round(visit: Visit, wanted: number | null, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).operators;
    const counts = await this.queries.counts(visit.actor, wanted);
    return visit.show(
      {
        title: words.round.title,
        heading: words.round.heading(counts.year),
        summary: words.round.summary,
        current: 'operators',
        crumbs: [{ label: words.list.title, href: paths.regulator.operators }, { label: words.round.title }],
        faults: fieldFaults(language, rejection?.faults ?? [], { year: words.search.year }),
      },
      <CoverageRoundView counts={counts} mayDecide={mayDecideCoverage(visit.actor)} />,
    );
  }
}
