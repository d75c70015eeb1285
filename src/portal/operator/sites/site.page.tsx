import { Controller, Get } from '@nestjs/common';
import { mayWriteRegister, type SiteId, SiteQueries } from '../../../modules/facilities/index.js';
import { Can } from '../../../modules/identity/index.js';
import { PathId } from '../../../platform/http/received.js';
import { LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { SiteView } from '../../register/site.view.js';

/** One data centre with all that is registered about it. */
@Controller('operator/sites')
@Can('register.read')
export class SitePage {
  constructor(private readonly queries: SiteQueries) {}

  @Get(':id')
  async show(@TheVisit() visit: Visit, @PathId('id') id: SiteId): Promise<string> {
    const words = wordsIn(visit.context.language).sites;
    const site = await this.queries.one(visit.actor, id);
    const mayWrite = mayWriteRegister(visit.actor, site.operatorId);
    return visit.show(
      {
        title: site.name,
        current: 'sites',
        crumbs: [{ label: words.title, href: paths.operator.sites }, { label: site.name }],
        actions: mayWrite && (
          <LinkButton tone="quiet" href={paths.operator.siteFacts(id)}>
            {words.editTitle}
          </LinkButton>
        ),
      },
      <SiteView site={site} mayWrite={mayWrite} year={Number(visit.context.today.slice(0, 4))} />,
    );
  }
}
