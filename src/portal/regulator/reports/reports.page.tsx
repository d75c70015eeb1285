import { Controller, Get, Post } from '@nestjs/common';
import { AUTHORITIES, Can } from '../../../modules/identity/index.js';
import { IssueInput, ReportQueries, Reports, ReportSearch, type ReportId } from '../../../modules/reports/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import type { ReviewId } from '../../../modules/review/index.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { ReportActions } from '../../reports/report-actions.js';
import { ReportListView } from '../../reports/report-list.view.js';
import { ReportView } from '../../reports/report.view.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { IssueSearch } from './issue.search.js';
import { IssueView } from './issue.view.js';

/** Issued reports, and the form with which a signatory issues one. */
@Controller('regulator')
@Can('report.read')
export class RegulatorReportsPage {
  constructor(
    private readonly reports: Reports,
    private readonly queries: ReportQueries,
  ) {}

  @Get('reports')
  async list(@TheVisit() visit: Visit, @Search(ReportSearch) search: ReportSearch): Promise<string> {
    const words = wordsIn(visit.context.language).reports;
    const page = await this.queries.list(visit.actor, search);
    return visit.show(
      {
        title: words.title,
        summary: words.summaryMinistry,
        current: 'reports',
        actions: isOfAuthority(visit) && (
          <LinkButton href={paths.regulator.letterhead} tone="quiet">
            {wordsIn(visit.context.language).letters.letterhead.title}
          </LinkButton>
        ),
      },
      <ReportListView page={page} side="regulator" />,
    );
  }

  @Get('reports/new')
  @Can('report.issue')
  form(@TheVisit() visit: Visit, @Search(IssueSearch) { review }: IssueSearch): Promise<string> {
    return this.renderForm(visit, review, null);
  }

  @Post('reviews/:id/reports')
  @Can('report.issue')
  issue(
    @TheVisit() visit: Visit,
    @PathId('id') review: ReviewId,
    @Filled(IssueInput) form: FilledForm<IssueInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        const id = await this.reports.issue(visit.actor, review, input);
        visit.see(paths.regulator.report(id), 'report-issued');
        return undefined;
      },
      (rejection) => this.renderForm(visit, review, rejection),
    );
  }

  @Get('reports/:id')
  async show(@TheVisit() visit: Visit, @PathId('id') id: ReportId): Promise<string> {
    const words = wordsIn(visit.context.language).reports;
    const report = await this.queries.one(visit.actor, id);
    return visit.show(
      {
        title: words.heading(report.number, report.version),
        crumbs: [{ label: words.title, href: paths.regulator.reports }],
        actions: <ReportActions id={id} />,
        current: 'reports',
      },
      <ReportView report={report} side="regulator" />,
    );
  }

  private async renderForm(visit: Visit, review: ReviewId, rejection: Rejection | null): Promise<string> {
    const words = wordsIn(visit.context.language).reports;
    const { title, heading, summary, edition, number, reason } = words.issue;
    const issuable = await this.queries.issuable(visit.actor, review);
    const faults = fieldFaults(visit.context.language, rejection?.faults ?? [], { edition, number, reason });
    return visit.show(
      {
        title,
        heading: heading(issuable.operatorName),
        summary: summary(issuable.inspectionTitle),
        crumbs: [{ label: words.title, href: paths.regulator.reports }, { label: title }],
        current: 'reports',
        narrow: true,
        faults,
        blockers: rejection?.blockers ?? [],
      },
      <IssueView review={review} issuable={issuable} typed={rejection?.typed ?? {}} faults={faults} />,
    );
  }
}

const isOfAuthority = ({ actor: { organisationKind: kind } }: Visit): boolean =>
  kind !== 'system' && AUTHORITIES.includes(kind);
