import { Controller, Get, Post } from '@nestjs/common';
import { CatalogueQueries, Catalogues, verbsOn, type CatalogueId } from '../../../modules/checklist/index.js';
import { Can } from '../../../modules/identity/index.js';
import { PathId, Search } from '../../../platform/http/received.js';
import type { Blocker } from '../../../shared/errors.js';
import { termsIn } from '../../../shared/words/index.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { CatalogueSearch } from './catalogue.search.js';
import { CatalogueSide, CatalogueView } from './catalogue.view.js';
import { ComparisonSearch } from './comparison.search.js';
import { ComparisonView } from './comparison.view.js';

const EVERYTHING: CatalogueSearch = { domain: null, force: null, regime: null };

/** One version of the checklist. */
@Controller('regulator/catalogues/:id')
@Can('catalogue.read')
export class CataloguePage {
  constructor(
    private readonly catalogues: Catalogues,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: CatalogueId,
    @Search(CatalogueSearch) search: CatalogueSearch,
  ): Promise<string> {
    return this.one(visit, id, search, []);
  }

  @Get('comparison')
  async compare(
    @TheVisit() visit: Visit,
    @PathId('id') id: CatalogueId,
    @Search(ComparisonSearch) { earlier }: ComparisonSearch,
  ): Promise<string> {
    const words = wordsIn(visit.context.language).catalogue;
    const comparison = await this.queries.compare(visit.actor, id, earlier);
    const { added, changed, removed, later } = comparison;
    const differs = added.length + changed.length + removed.length > 0;
    return visit.show(
      {
        title: words.comparison.title(later, comparison.earlier),
        heading: differs
          ? words.comparison.heading(later, added.length, changed.length, removed.length)
          : words.comparison.headingSame(later, comparison.earlier),
        current: 'catalogues',
        crumbs: [
          { label: words.title, href: paths.regulator.catalogues },
          { label: later, href: paths.regulator.catalogue(id) },
        ],
      },
      <ComparisonView comparison={comparison} />,
    );
  }

  @Post('enforcement')
  @Can('catalogue.manage')
  enforce(@TheVisit() visit: Visit, @PathId('id') id: CatalogueId): Promise<string | undefined> {
    return this.press(visit, id, async () => {
      await this.catalogues.enforce(visit.actor, id);
      visit.see(paths.regulator.catalogue(id), 'catalogue-enforced');
    });
  }

  @Post('retirement')
  @Can('catalogue.manage')
  retire(@TheVisit() visit: Visit, @PathId('id') id: CatalogueId): Promise<string | undefined> {
    return this.press(visit, id, async () => {
      await this.catalogues.retire(visit.actor, id);
      visit.see(paths.regulator.catalogue(id), 'catalogue-retired');
    });
  }

  @Post('removal')
  @Can('catalogue.manage')
  remove(@TheVisit() visit: Visit, @PathId('id') id: CatalogueId): Promise<string | undefined> {
    return this.press(visit, id, async () => {
      await this.catalogues.remove(visit.actor, id);
      visit.see(paths.regulator.catalogues, 'removed');
    });
  }

  private press(visit: Visit, id: CatalogueId, act: () => Promise<void>): Promise<string | undefined> {
    return visit.press(act, (blockers) => this.one(visit, id, EVERYTHING, blockers));
  }

  private async one(
    visit: Visit,
    id: CatalogueId,
    search: CatalogueSearch,
    blockers: readonly Blocker[],
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).catalogue;
    const version = await this.queries.one(visit.actor, id);
    const { rows } = await this.queries.list(visit.actor, { after: null });
    const { label, state, catalogue } = version;
    return visit.show(
      {
        title: `${words.title} ${label}`,
        heading: words.page.heading(label, catalogue.items.length, termsIn(language).catalogueStates[state]),
        summary: catalogue.title[language],
        current: 'catalogues',
        crumbs: [{ label: words.title, href: paths.regulator.catalogues }, { label }],
        side: <CatalogueSide version={version} search={search} />,
        blockers,
      },
      <CatalogueView
        version={version}
        search={search}
        verbs={verbsOn(visit.actor, state)}
        others={rows.filter((row) => row.id !== id)}
      />,
    );
  }
}
