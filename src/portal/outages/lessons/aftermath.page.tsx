import { Controller, Get, Post } from '@nestjs/common';
import { FindingQueries, PreventionInput } from '../../../modules/findings/index.js';
import { Can } from '../../../modules/identity/index.js';
import {
  CauseReportInput,
  CauseReportQueries,
  CauseReports,
  mayProve,
  type OutageId,
  OutageQueries,
  type OutageView,
} from '../../../modules/outages/index.js';
import { type FilledForm, type FormFields, readForm, typedOf } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { Disclosure, fieldFaults } from '../../layout/index.js';
import { sideOf } from '../../paths.js';
import { sentOnce } from '../../sent-once.js';
import { Fields, Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { CauseReportForm, PreventionForm } from './aftermath.forms.js';
import { aftermathLabels, reportTexts, sentRows } from './cause-report.form.js';
import { CauseReports as Reports } from './cause-report.view.js';
import { PreventionTable } from './preventions.view.js';
import { requireShown } from '../shown-operator.js';

/** A form that came back, and which of the two it is. */
interface Returned extends Rejection {
  readonly form: 'report' | 'prevention';
}

/** Why it came to an outage, and what its operator undertakes: read on both sides, written on the operator's. */
@Controller(['operator/outages/:id', 'regulator/outages/:id'])
@Can('outage.read')
export class AftermathPage {
  constructor(
    private readonly reports: CauseReports,
    private readonly queries: CauseReportQueries,
    private readonly outages: OutageQueries,
    private readonly findings: FindingQueries,
  ) {}

  @Get('causes')
  show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post('causes')
  @Can('outage.write')
  report(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const sent = sentRows(fields);
    const form = { ...readForm(CauseReportInput, sent), typed: typedOf(sent) };
    return visit.submit(
      form,
      async (input) => {
        await this.outage(visit, id);
        await this.reports.write(visit.actor, id, form.version, input);
        visit.see(sideOf(visit.actor).outageCauses(id), 'saved');
      },
      (rejection) => this.render(visit, id, { ...rejection, form: 'report' }),
    );
  }

  @Post('preventions')
  @Can('outage.write')
  undertake(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Filled(PreventionInput) form: FilledForm<PreventionInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.outage(visit, id);
        await this.reports.undertake(visit.actor, id, input, sentOnce(visit));
        visit.see(sideOf(visit.actor).outageCauses(id), 'saved');
      },
      (rejection) => this.render(visit, id, { ...rejection, form: 'prevention' }),
    );
  }

  private async render(visit: Visit, id: OutageId, returned: Returned | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const outage = await this.outage(visit, id);
    const reports = await this.queries.of(visit.actor, id);
    const { title, summary, report, preventions, stale } = words.aftermath;
    const typed = returned?.typed ?? {};
    const faults = fieldFaults(language, returned?.faults ?? [], aftermathLabels(words, typed));
    const scoped = faults.map((fault) => ({ ...fault, scope: returned?.form }));
    const undertaken = await this.findings.preventions(visit.actor, id);
    return visit.show(
      {
        ...{ title: `${outage.title}: ${title}`, summary, current: 'outages', faults: scoped },
        blockers: returned?.blockers,
        crumbs: [
          { label: words.outages.title, href: sideOf(visit.actor).outages },
          { label: outage.title, href: sideOf(visit.actor).outage(id) },
          { label: title },
        ],
      },
      <>
        <h2>{report}</h2>
        {returned?.stale != null && (
          <div class="box clash" role="alert">
            <p>{stale}</p>
          </div>
        )}
        <Reports reports={reports} />
        {mayProve(visit.actor, outage.operatorId) &&
          (await this.reportForm(visit, outage, reports[0], returned, scoped))}
        <h2>{preventions}</h2>
        <PreventionTable preventions={undertaken} />
        {mayProve(visit.actor, outage.operatorId) && (
          <Disclosure summary={words.aftermath.undertake} open={returned?.form === 'prevention'}>
            <PreventionForm outage={id} {...(returned?.form === 'prevention' ? { typed, faults: scoped } : EMPTY)} />
          </Disclosure>
        )}
      </>,
    );
  }

  /** A further version begins with the one that stands. */
  private async reportForm(
    visit: Visit,
    { id, operatorId }: OutageView,
    standing: Awaited<ReturnType<CauseReportQueries['of']>>[number] | undefined,
    returned: Returned | null,
    faults: ReturnType<typeof fieldFaults>,
  ) {
    const words = wordsIn(visit.context.language).aftermath;
    const own = returned?.form === 'report' ? { typed: returned.typed, faults } : null;
    const begun = { typed: standing === undefined ? {} : reportTexts(standing), faults: [] };
    return (
      <Disclosure summary={standing === undefined ? words.write : words.writeFurther} open={own !== null}>
        <CauseReportForm
          outage={id}
          version={standing?.version ?? 0}
          parts={await this.queries.parts(visit.actor, operatorId)}
          {...(own ?? begun)}
        />
      </Disclosure>
    );
  }

  /** @throws NotFound where it is another operator's, whom an agent acts for as well */
  private async outage(visit: Visit, id: OutageId): Promise<OutageView> {
    const outage = await this.outages.one(visit.actor, id);
    requireShown(visit, outage);
    return outage;
  }
}

const EMPTY = { typed: {}, faults: [] };
