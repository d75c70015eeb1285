import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  NoticeInput,
  NoticeQueries,
  Notices,
  type OutageId,
  OutageQueries,
  type OutageView,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { NotFound } from '../../../shared/errors.js';
import { fieldFaults } from '../../layout/index.js';
import { NoticeTable } from '../../outages/user-notices.view.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { NoticeForm } from './user-notice.form.js';

/** Enters what users were told of an outage, from a draft out of its record. */
@Controller('operator/outages/:id/notices')
@Can('outage.write')
export class OutageNoticesPage {
  constructor(
    private readonly notices: Notices,
    private readonly queries: NoticeQueries,
    private readonly outages: OutageQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post()
  enter(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(NoticeInput) form: FilledForm<NoticeInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.outage(visit, id);
        await this.notices.enter(visit.actor, id, input);
        visit.see(paths.operator.outageNotices(id), 'saved');
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  private async render(visit: Visit, id: OutageId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { outages, userNotices: words } = wordsIn(language);
    const outage = await this.outage(visit, id);
    const typed = rejection?.typed ?? { text: await this.queries.draft(visit.actor, id) };
    const { channel, sentAt, text, proof, title, summary } = words;
    const faults = fieldFaults(language, rejection?.faults ?? [], { channel, sentAt, text, proof });
    return visit.show(
      {
        ...{ title: `${outage.title}: ${title}`, summary, current: 'outages', faults },
        blockers: rejection?.blockers,
        crumbs: [
          { label: outages.title, href: paths.operator.outages },
          { label: outage.title, href: paths.operator.outage(id) },
          { label: title },
        ],
      },
      <>
        <NoticeTable notices={await this.queries.of(visit.actor, id)} />
        <NoticeForm outage={id} typed={typed} faults={faults} />
      </>,
    );
  }

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  private async outage(visit: Visit, id: OutageId): Promise<OutageView> {
    const outage = await this.outages.one(visit.actor, id);
    // nothing of the law is due in an exercise
    if (outage.operatorId !== visit.operator || outage.exercise !== null) throw new NotFound();
    return outage;
  }
}
