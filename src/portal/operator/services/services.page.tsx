import { Controller, Get } from '@nestjs/common';
import { mayWriteRegister } from '../../../modules/facilities/index.js';
import { Can } from '../../../modules/identity/index.js';
import { RegisterQueries } from '../../../modules/topology/index.js';
import { Search } from '../../../platform/http/received.js';
import { LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ServicesSearch } from '../../register/services.search.js';
import { ServicesView } from '../../register/services.view.js';

/** An operator's services and, as a grid, where what they are built of stands. */
@Controller('operator/services')
@Can('register.read')
export class ServicesPage {
  constructor(private readonly queries: RegisterQueries) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(ServicesSearch) search: ServicesSearch): Promise<string> {
    const words = wordsIn(visit.context.language).services;
    const { number, document } = await this.queries.current(visit.actor, visit.operator);
    const { services, components, sites } = document;
    const mayWrite = mayWriteRegister(visit.actor, visit.operator);
    const empty = services.length + components.length === 0;
    return visit.show(
      {
        title: words.title,
        heading: empty ? words.headingEmpty : words.heading(services.length, components.length, sites.length),
        summary: number === 0 ? words.noVersion : <a href={paths.operator.versions}>{words.version(number)}</a>,
        current: 'services',
        actions: (
          <>
            {mayWrite && number > 0 && (
              <LinkButton href={paths.operator.undo} tone="quiet">
                {words.undo.link}
              </LinkButton>
            )}
            <LinkButton href={paths.operator.document} tone="quiet">
              {mayWrite ? words.importDocument : words.document.exports}
            </LinkButton>
          </>
        ),
      },
      <ServicesView topology={document} search={search} mayWrite={mayWrite} />,
    );
  }
}
