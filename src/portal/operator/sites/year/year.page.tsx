import { Controller, Get, Post } from '@nestjs/common';
import { type SiteId, SiteQueries, Sites, SiteYearInput } from '../../../../modules/facilities/index.js';
import { Can } from '../../../../modules/identity/index.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { PathId, PathYear } from '../../../../platform/http/received.js';
import { fieldFaults } from '../../../layout/index.js';
import { NothingInput } from '../../../nothing.input.js';
import { paths } from '../../../paths.js';
import { Filled, TheVisit, Visit, type Refusal } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { siteCrumbs } from '../site-crumbs.js';
import { YearView } from './year.view.js';

/** The figures of one data centre and one year. */
@Controller('operator/sites/:id/years/:year')
@Can('register.write')
export class YearPage {
  constructor(
    private readonly sites: Sites,
    private readonly queries: SiteQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: SiteId, @PathYear('year') year: number): Promise<string> {
    return this.render(visit, id, year, null);
  }

  @Post()
  save(
    @TheVisit() visit: Visit,
    @PathId('id') id: SiteId,
    @PathYear('year') year: number,
    @Filled(SiteYearInput) form: FilledForm<SiteYearInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.sites.setYear(visit.actor, id, year, form.version, input);
        visit.see(paths.operator.site(id), 'saved');
      },
      (rejection) => this.render(visit, id, year, rejection),
    );
  }

  @Post('removal')
  remove(
    @TheVisit() visit: Visit,
    @PathId('id') id: SiteId,
    @PathYear('year') year: number,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async () => {
        await this.sites.removeYear(visit.actor, id, year, form.version);
        visit.see(paths.operator.site(id), 'removed');
      },
      (rejection) => this.render(visit, id, year, { ...rejection, typed: null }),
    );
  }

  private async render(visit: Visit, id: SiteId, year: number, rejection: Refusal | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const site = await this.queries.one(visit.actor, id);
    const labels = { floorAreaSquareMetres: words.sites.floorArea, receivingKilowatts: words.sites.receiving };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    const title = words.sites.figuresOf(year);
    return visit.show(
      {
        title,
        summary: words.sites.figuresHint,
        current: 'sites',
        narrow: true,
        stale: rejection?.stale != null,
        crumbs: siteCrumbs(words, site, title),
        faults,
      },
      <YearView
        siteId={id}
        year={year}
        figures={site.years.find((row) => row.year === year) ?? null}
        rejection={rejection}
        faults={faults}
      />,
    );
  }
}
