import { Controller, Get } from '@nestjs/common';
import { type SiteId, SiteQueries } from '../../../../modules/facilities/index.js';
import { Can } from '../../../../modules/identity/index.js';
import { OperatorQueries } from '../../../../modules/operators/index.js';
import { RegisterQueries } from '../../../../modules/topology/index.js';
import { PathId, Search } from '../../../../platform/http/received.js';
import { NotFound } from '../../../../shared/errors.js';
import type { OperatorId } from '../../../../shared/ids.js';
import { CursorSearch } from '../../../cursor.search.js';
import { paths } from '../../../paths.js';
import { ServicesSearch } from '../../../register/services.search.js';
import { ServicesView } from '../../../register/services.view.js';
import { SiteView } from '../../../register/site.view.js';
import { SitesView } from '../../../register/sites.view.js';
import { TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { registerFrame } from './register-frame.js';
import { RegisterParts } from './register-parts.view.js';

/** What an operator has registered, as the ministry reads it: everything the operator sees, and nothing to change. */
@Controller('regulator/operators/:id/register')
@Can('register.read')
export class OperatorRegisterPage {
  constructor(
    private readonly operators: OperatorQueries,
    private readonly register: RegisterQueries,
    private readonly sites: SiteQueries,
  ) {}

  @Get()
  async services(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @Search(ServicesSearch) search: ServicesSearch,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).services;
    const { number, savedAt, document } = await this.register.current(visit.actor, id);
    const { services, components, sites } = document;
    const empty = services.length + components.length === 0;
    return visit.show(
      registerFrame(language, await this.operators.one(visit.actor, id), {
        title: words.title,
        heading: empty ? words.emptyTitle : words.heading(services.length, components.length, sites.length),
        version: savedAt === null ? null : { number, savedAt },
      }),
      <>
        <RegisterParts operatorId={id} current="services" />
        <ServicesView topology={document} search={search} mayWrite={false} />
      </>,
    );
  }

  @Get('sites')
  async list(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @Search(CursorSearch) { after }: CursorSearch,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).sites;
    const page = await this.sites.list(visit.actor, id, after);
    return visit.show(
      registerFrame(language, await this.operators.one(visit.actor, id), {
        title: words.title,
        heading: page.next === null ? words.heading(page.rows.length) : words.headingMore(page.rows.length),
      }),
      <>
        <RegisterParts operatorId={id} current="sites" />
        <SitesView page={page} hrefOf={(site) => paths.regulator.operatorSite(id, site)} mayWrite={false} />
      </>,
    );
  }

  @Get('sites/:siteId')
  async site(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @PathId('siteId') siteId: SiteId,
  ): Promise<string> {
    const { language, today } = visit.context;
    const site = await this.sites.one(visit.actor, siteId);
    if (site.operatorId !== id) throw new NotFound();
    return visit.show(
      registerFrame(language, await this.operators.one(visit.actor, id), {
        title: site.name,
        above: [{ label: wordsIn(language).sites.title, href: paths.regulator.operatorSites(id) }],
      }),
      <SiteView site={site} mayWrite={false} year={Number(today.slice(0, 4))} />,
    );
  }
}
