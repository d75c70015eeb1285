import { Controller, Get, Post } from '@nestjs/common';
import { LARGEST_EVIDENCE } from '../../../modules/evidence/index.js';
import { Can } from '../../../modules/identity/index.js';
import {
  mayProve,
  NoticeEvidence,
  NoticeInput,
  NoticeQueries,
  Notices,
  type OutageId,
  OutageQueries,
  type OutageView,
} from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, PathNumber } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { type FileRefusal, takeChosenFile } from '../../chosen-file.js';
import { fieldFaults } from '../../layout/index.js';
import { NoticeTable } from './user-notices.view.js';
import { sideOf } from '../../paths.js';
import { NotFound } from '../../../shared/errors.js';
import { requireShown } from '../shown-operator.js';
import { sentOnce } from '../../sent-once.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { NoticeForm } from './user-notice.form.js';

/** Enters what users were told of an outage, from a draft out of its record. */
@Controller(['operator/outages/:id/notices', 'regulator/outages/:id/notices'])
@Can('outage.write')
export class OutageNoticesPage {
  constructor(
    private readonly notices: Notices,
    private readonly queries: NoticeQueries,
    private readonly outages: OutageQueries,
    private readonly evidence: NoticeEvidence,
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
        await this.notices.enter(visit.actor, id, input, sentOnce(visit));
        visit.see(sideOf(visit.actor).outageNotices(id), 'saved');
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  @Post(':number/evidence')
  @TakesFile(LARGEST_EVIDENCE)
  async prove(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
  ): Promise<string | undefined> {
    await this.outage(visit, id);
    const label = wordsIn(visit.context.language).userNotices.fileOf(number);
    const file = await takeChosenFile(visit, { label, required: true }, (name, content) =>
      this.evidence.attach(visit.actor, id, number, name, content),
    );
    if (file === 'taken' || file === 'none') {
      visit.see(sideOf(visit.actor).outageNotices(id), 'saved');
      return undefined;
    }
    void visit.reply.status(file.status);
    return this.render(visit, id, null, {
      ...file,
      faults: file.faults.map((fault) => ({ ...fault, scope: String(number) })),
    });
  }

  private async render(
    visit: Visit,
    id: OutageId,
    rejection: Rejection | null,
    file: FileRefusal | null = null,
  ): Promise<string> {
    const { language } = visit.context;
    const { outages, userNotices: words } = wordsIn(language);
    const outage = await this.outage(visit, id);
    const typed = rejection?.typed ?? { text: await this.queries.draft(visit.actor, id) };
    const { channel, sentAt, text, proof, title, summary } = words;
    const faults = fieldFaults(language, rejection?.faults ?? [], { channel, sentAt, text, proof });
    return visit.show(
      {
        ...{
          title: `${outage.title}: ${title}`,
          summary,
          current: 'outages',
          faults: [...faults, ...(file?.faults ?? [])],
        },
        blockers: rejection?.blockers ?? file?.blockers,
        crumbs: [
          { label: outages.title, href: sideOf(visit.actor).outages },
          { label: outage.title, href: sideOf(visit.actor).outage(id) },
          { label: title },
        ],
      },
      <>
        <NoticeTable
          notices={await this.queries.of(visit.actor, id)}
          proving={mayProve(visit.actor, outage.operatorId) ? { outage: id, faults: file?.faults ?? [] } : undefined}
        />
        <NoticeForm outage={id} typed={typed} faults={faults} />
      </>,
    );
  }

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  private async outage(visit: Visit, id: OutageId): Promise<OutageView> {
    const outage = await this.outages.one(visit.actor, id);
    requireShown(visit, outage);
    // nothing of the law is due in an exercise
    if (outage.exercise !== null) throw new NotFound();
    return outage;
  }
}
