import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../../modules/identity/index.js';
import type { OutageId } from '../../../modules/outages/index.js';
import {
  type DataRequestLetterName,
  DataRequestLetters,
  FileSearch,
  fileWish,
  type LetterPlace,
  ReissueInput,
} from '../../../modules/reports/index.js';
import { ClientGone } from '../../../platform/http/client-gone.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, PathNumber, Search } from '../../../platform/http/received.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { NextIssueView } from './next-issue.view.js';

/** Both letters on a data request: their drafts, and the forms with which a signatory issues them. */
@Controller('regulator/outages/:id/requests/:number')
@Can('report.issue')
export class DataRequestLetterPage {
  constructor(private readonly letters: DataRequestLetters) {}

  @Get('letter')
  form(@TheVisit() visit: Visit, @PathId('id') outage: OutageId, @PathNumber('number') number: number) {
    return this.render(visit, { outage, number, letter: 'request' }, null);
  }

  @Post('letter')
  issue(
    @TheVisit() visit: Visit,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @Filled(ReissueInput) form: FilledForm<ReissueInput>,
  ) {
    return this.send(visit, { outage, number, letter: 'request' }, form);
  }

  @Get('result-letter')
  resultForm(@TheVisit() visit: Visit, @PathId('id') outage: OutageId, @PathNumber('number') number: number) {
    return this.render(visit, { outage, number, letter: 'result' }, null);
  }

  @Post('result-letter')
  tell(
    @TheVisit() visit: Visit,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @Filled(ReissueInput) form: FilledForm<ReissueInput>,
  ) {
    return this.send(visit, { outage, number, letter: 'result' }, form);
  }

  @Get('letter.pdf')
  @Can('outage.read')
  async draft(
    @TheVisit() visit: Visit,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wish = fileWish(search, 'inline');
    const { headers, pdf } = await this.letters.draft(visit.actor, { outage, number, letter: 'request' }, wish, gone);
    await reply.headers(headers).send(pdf);
  }

  @Get('result-letter.pdf')
  @Can('outage.read')
  async resultDraft(
    @TheVisit() visit: Visit,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wish = fileWish(search, 'inline');
    const { headers, pdf } = await this.letters.draft(visit.actor, { outage, number, letter: 'result' }, wish, gone);
    await reply.headers(headers).send(pdf);
  }

  private send(visit: Visit, place: LetterPlace, form: FilledForm<ReissueInput>): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        const report = await this.letters.issue(visit.actor, place, form.version, input);
        visit.see(paths.regulator.report(report), 'document-issued');
        return undefined;
      },
      (rejection) => this.render(visit, place, rejection),
    );
  }

  private async render(visit: Visit, place: LetterPlace, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { outages, letters, dataRequests, layout } = wordsIn(language);
    const words = dataRequests[WORDS[place.letter]];
    const next = await this.letters.next(visit.actor, place);
    const faults = fieldFaults(language, rejection?.faults ?? [], { reason: letters.reason });
    const { outage, number } = place;
    const back = paths.regulator.dataRequest(outage, number);
    return visit.show(
      {
        title: words.title,
        heading: words.heading(next.about),
        summary: words.summary(next.inspectionTitle),
        crumbs: [
          { label: outages.title, href: paths.regulator.outages },
          { label: next.inspectionTitle, href: paths.regulator.outage(outage) },
          { label: dataRequests.numberOf(number), href: back },
          { label: words.title },
        ],
        current: 'outages',
        narrow: true,
        faults,
        blockers: rejection?.blockers ?? [],
      },
      <>
        {rejection?.stale != null && (
          <div class="box clash" role="alert">
            <p>{layout.stale.title}</p>
          </div>
        )}
        <NextIssueView
          {...{ next, words, faults, typed: rejection?.typed ?? {}, version: next.requestVersion }}
          addresses={addressesOf(place, back)}
        />
      </>,
    );
  }
}

const WORDS = { request: 'requestLetter', result: 'resultLetter' } as const satisfies Record<
  DataRequestLetterName,
  string
>;

function addressesOf({ outage, number, letter }: LetterPlace, back: string) {
  const { dataRequestLetter, dataRequestDraft, dataRequestResultLetter, dataRequestResultDraft } = paths.regulator;
  return letter === 'request'
    ? { issue: dataRequestLetter(outage, number), draft: dataRequestDraft(outage, number), back }
    : { issue: dataRequestResultLetter(outage, number), draft: dataRequestResultDraft(outage, number), back };
}
