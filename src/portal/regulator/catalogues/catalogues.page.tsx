import { Controller, Get, Post } from '@nestjs/common';
import {
  CatalogueQueries,
  Catalogues,
  LARGEST_CATALOGUE,
  mayManageCatalogues,
} from '../../../modules/checklist/index.js';
import { Can } from '../../../modules/identity/index.js';
import { ClientGone } from '../../../platform/http/client-gone.js';
import { Search } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { Invalid, type Fault } from '../../../shared/errors.js';
import { CursorSearch } from '../../cursor.search.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { CataloguesView } from './catalogues.view.js';
import { uploadedCatalogue } from './uploaded-catalogue.js';

/** The versions of the checklist, and how a new one is made. */
@Controller('regulator/catalogues')
@Can('catalogue.read')
export class CataloguesPage {
  constructor(
    private readonly catalogues: Catalogues,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    return this.list(visit, after, []);
  }

  /** Loads the uploaded file as a draft, or shows every fault with its line. */
  @Post()
  @Can('catalogue.manage')
  @TakesFile(LARGEST_CATALOGUE)
  upload(@TheVisit() visit: Visit, @ClientGone() gone: AbortSignal): Promise<string | undefined> {
    const load = async () => this.catalogues.load(visit.actor, await uploadedCatalogue(visit.request), gone);
    return this.loading(visit, load);
  }

  @Post('shipped')
  @Can('catalogue.manage')
  shipped(@TheVisit() visit: Visit, @ClientGone() gone: AbortSignal): Promise<string | undefined> {
    return this.loading(visit, () => this.catalogues.loadShipped(visit.actor, gone));
  }

  private async loading(visit: Visit, load: () => Promise<string>): Promise<string | undefined> {
    try {
      visit.see(paths.regulator.catalogue(await load()), 'catalogue-loaded');
      return undefined;
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      void visit.reply.status(422);
      return this.list(visit, null, error.faults);
    }
  }

  private async list(visit: Visit, after: string | null, faults: readonly Fault[]): Promise<string> {
    const words = wordsIn(visit.context.language).catalogue;
    const page = await this.queries.list(visit.actor, { after });
    const used = page.rows.find(({ state }) => state === 'in-force');
    return visit.show(
      {
        title: words.title,
        heading: used === undefined ? words.headingNone : words.heading(used.label),
        summary: words.summary,
        current: 'catalogues',
      },
      <CataloguesView page={page} faults={faults} mayManage={mayManageCatalogues(visit.actor)} />,
    );
  }
}
