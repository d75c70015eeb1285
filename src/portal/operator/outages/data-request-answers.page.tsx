import { Controller, Post } from '@nestjs/common';
import { fingerprint } from '../../../modules/audit/index.js';
import { LARGEST_EVIDENCE } from '../../../modules/evidence/index.js';
import { Can } from '../../../modules/identity/index.js';
import { DataRequestEvidence, DataRequests, type OutageId } from '../../../modules/outages/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, PathNumber } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { takeChosenFile } from '../../chosen-file.js';
import { DataRequestAnswerForm } from '../../outages/requests/data-request-form.input.js';
import { ShowDataRequest } from '../../outages/requests/show-data-request.service.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

/** The operator answers a data request, and attaches files to its answers. */
@Controller('operator/outages/:id/requests/:number/answers')
@Can('outage.write')
export class DataRequestAnswersPage {
  constructor(
    private readonly requests: DataRequests,
    private readonly evidence: DataRequestEvidence,
    private readonly page: ShowDataRequest,
  ) {}

  /** A second click sends the same key, and is answered as the first was. */
  @Post()
  answer(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Filled(DataRequestAnswerForm) form: FilledForm<DataRequestAnswerForm>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ key, ...input }) => {
        await this.page.outage(visit, { id, number });
        await this.requests.answer(visit.actor, id, number, input, { key, sha256: fingerprint([id, number, input]) });
        visit.see(paths.operator.dataRequest(id, number), 'data-request-answered');
      },
      (rejection) => this.page.show(visit, { id, number }, { form: rejection }),
    );
  }

  @Post(':answer/evidence')
  @TakesFile(LARGEST_EVIDENCE)
  async attach(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @PathNumber('answer') answer: number,
  ): Promise<string | undefined> {
    await this.page.outage(visit, { id, number });
    const label = wordsIn(visit.context.language).dataRequests.fileOf(answer);
    const file = await takeChosenFile(visit, { label, required: true }, (name, content) =>
      this.evidence.attach(visit.actor, { outage: id, request: number, answer }, name, content),
    );
    if (file === 'taken' || file === 'none') {
      visit.see(paths.operator.dataRequest(id, number), 'saved');
      return undefined;
    }
    void visit.reply.status(file.status);
    return this.page.show(visit, { id, number }, { file: { ...file, answer } });
  }
}
