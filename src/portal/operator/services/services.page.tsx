import { Controller, Get, Post } from '@nestjs/common';
import { mayWriteRegister } from '../../../modules/facilities/index.js';
import { Can } from '../../../modules/identity/index.js';
import { RegisterQueries, UndoChange } from '../../../modules/topology/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { NothingInput } from '../../nothing.input.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ServicesSearch } from '../../register/services.search.js';
import { ServicesView } from '../../register/services.view.js';
import { UndoForm } from './undo-form.js';

/** An operator's services and, as a grid, where what they are built of stands. */
@Controller('operator/services')
@Can('register.read')
export class ServicesPage {
  constructor(
    private readonly queries: RegisterQueries,
    private readonly changes: UndoChange,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @Search(ServicesSearch) search: ServicesSearch): Promise<string> {
    return this.render(visit, search, null);
  }

  /** Takes the last change back. */
  @Post('undo')
  @Can('register.write')
  undo(@TheVisit() visit: Visit, @Filled(NothingInput) form: FilledForm<NothingInput>): Promise<string | undefined> {
    return visit.submit(
      form,
      async () => {
        await this.changes.undo(visit.actor, visit.operator, form.version);
        visit.see(paths.operator.services, 'undone');
        return undefined;
      },
      (rejection) => this.render(visit, new ServicesSearch(), rejection),
    );
  }

  private async render(visit: Visit, search: ServicesSearch, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).services;
    const { number, document } = await this.queries.current(visit.actor, visit.operator);
    const { services, components, sites } = document;
    const mayWrite = mayWriteRegister(visit.actor, visit.operator);
    const empty = services.length + components.length === 0;
    const last = mayWrite ? (await this.queries.versions(visit.actor, visit.operator, null)).rows[0] : undefined;
    return visit.show(
      {
        title: words.title,
        heading: empty ? words.headingEmpty : words.heading(services.length, components.length, sites.length),
        summary: number === 0 ? words.noVersion : <a href={paths.operator.versions}>{words.version(number)}</a>,
        current: 'services',
        stale: rejection?.stale != null,
        faults: fieldFaults(language, rejection?.faults ?? [], {}),
        actions: (
          <LinkButton href={paths.operator.document} tone="quiet">
            {mayWrite ? words.importDocument : words.document.exports}
          </LinkButton>
        ),
      },
      <>
        {last !== undefined && <UndoForm last={last} />}
        <ServicesView topology={document} search={search} mayWrite={mayWrite} />
      </>,
    );
  }
}
