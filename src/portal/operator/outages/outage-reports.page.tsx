import { randomUUID } from 'node:crypto';
import { Controller, Get, Post } from '@nestjs/common';
import { fingerprint } from '../../../modules/audit/index.js';
import { Can } from '../../../modules/identity/index.js';
import { mayFileReport, type OutageId, OutageQueries, type OutageView } from '../../../modules/outages/index.js';
import { fileWish, OutageReportForm, OutageReportQueries, OutageReports } from '../../../modules/reports/index.js';
import { ClientGone } from '../../../platform/http/client-gone.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { NotFound } from '../../../shared/errors.js';
import { CursorSearch } from '../../cursor.search.js';
import { fieldFaults, Pager } from '../../layout/index.js';
import { OutageReportTable } from '../../outages/reports/outage-reports.view.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ReportForm } from './outage-report.form.js';

/** Reports on an outage to the ministry: those that were filed, a draft, and filing one. */
@Controller('operator/outages/:id/reports')
@Can('outage.read')
export class OwnOutageReportsPage {
  constructor(
    private readonly reports: OutageReports,
    private readonly queries: OutageReportQueries,
    private readonly outages: OutageQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Search(CursorSearch) { after }: CursorSearch,
  ): Promise<string> {
    return this.render(visit, id, after, null);
  }

  /** A second click sends the same key, and is answered as the first was. */
  @Post()
  @Can('outage.write')
  file(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(OutageReportForm) form: FilledForm<OutageReportForm>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ key, ...input }) => {
        await this.outage(visit, id);
        await this.reports.file(visit.actor, id, input, { key, sha256: fingerprint([id, input]) });
        visit.see(paths.operator.outageReports(id), 'outage-report-filed');
      },
      (rejection) => this.render(visit, id, null, rejection),
    );
  }

  /** As it would be filed, with what was typed; kept nowhere. */
  @Post('draft')
  @Can('outage.write')
  draft(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(OutageReportForm) form: FilledForm<OutageReportForm>,
    @ClientGone() gone: AbortSignal,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.outage(visit, id);
        const wish = fileWish({ disposition: null, language: visit.context.language }, 'inline');
        const { headers, pdf } = await this.reports.draft(visit.actor, id, input, wish, gone);
        void visit.reply.status(200).headers(headers).send(pdf);
      },
      (rejection) => this.render(visit, id, null, rejection),
    );
  }

  private async render(visit: Visit, id: OutageId, after: string | null, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { outages, outageReports: words } = wordsIn(language);
    const outage = await this.outage(visit, id);
    const { kind, damage, recoveryPlan, furtherPlan, other, contact, toCorrect: corrects, correctionReason } = words;
    const labels = { kind, damage, recoveryPlan, furtherPlan, other, contact, corrects, correctionReason };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    const page = await this.queries.list(visit.actor, id, after);
    return visit.show(
      {
        ...{ title: words.heading(outage.title), summary: words.summary, current: 'outages', faults },
        blockers: rejection?.blockers,
        crumbs: [
          { label: outages.title, href: paths.operator.outages },
          { label: outage.title, href: paths.operator.outage(id) },
          { label: words.title },
        ],
      },
      <>
        <OutageReportTable outage={id} reports={page.rows} />
        <Pager next={page.next} />
        {mayFileReport(visit.actor, visit.operator) && (
          <ReportForm
            outage={id}
            typed={rejection?.typed ?? (await this.queries.suggested(visit.actor, id))}
            faults={faults}
            correctable={await this.queries.correctable(visit.actor, id)}
            formKey={randomUUID()}
          />
        )}
      </>,
    );
  }

  /** @throws NotFound for an exercise, and where it is another operator's, whom an agent acts for as well */
  private async outage(visit: Visit, id: OutageId): Promise<OutageView> {
    const outage = await this.outages.one(visit.actor, id);
    if (outage.operatorId !== visit.operator || outage.exercise !== null) throw new NotFound();
    return outage;
  }
}
