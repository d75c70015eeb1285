import { Controller, Get, Post } from '@nestjs/common';
import {
  DueDatesInput,
  FindingQueries,
  Findings,
  FindingSearch,
  type FindingId,
  type FindingView,
  mayVerify,
  Preventions,
  VerificationInput,
} from '../../../modules/findings/index.js';
import { Can } from '../../../modules/identity/index.js';
import { ReviewQueries } from '../../../modules/review/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { findingTitle } from '../../findings/finding-title.js';
import { PreventionShown } from '../../findings/prevention.view.js';
import { judgedItemOf } from '../../findings/judged-item-of.js';
import { FindingsView } from '../../findings/findings.view.js';
import { type FieldFault, fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { RegulatorFindingView } from './finding.view.js';
import { VerificationForm } from './verification.form.js';

/** Findings on all operators, proposals among them. */
@Controller('regulator/findings')
@Can('finding.read')
export class FindingsPage {
  constructor(
    private readonly findings: Findings,
    private readonly queries: FindingQueries,
    private readonly reviews: ReviewQueries,
    private readonly preventions: Preventions,
  ) {}

  @Get()
  async list(@TheVisit() visit: Visit, @Search(FindingSearch) search: FindingSearch): Promise<string> {
    const words = wordsIn(visit.context.language).findings;
    const page = await this.queries.list(visit.actor, search);
    const preventions = page.rows.filter(({ kind }) => kind === 'prevention').length;
    const heading = words.heading(page.rows.length, page.next !== null, preventions);
    return visit.show(
      { title: words.title, heading, summary: words.summary, current: 'findings' },
      <FindingsView page={page} filter={search} side="regulator" />,
    );
  }

  @Get(':id')
  show(@TheVisit() visit: Visit, @PathId('id') id: FindingId): Promise<string> {
    return this.page(visit, id, null);
  }

  @Post(':id/due-dates')
  @Can('review.judge')
  decideDueDates(
    @TheVisit() visit: Visit,
    @PathId('id') id: FindingId,
    @Filled(DueDatesInput) form: FilledForm<DueDatesInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.findings.decideDueDates(visit.actor, id, form.version, input);
        visit.see(paths.regulator.finding(id), 'dates-decided');
      },
      (rejection) => this.page(visit, id, rejection),
    );
  }

  @Post(':id/verification')
  @Can('review.judge')
  verify(
    @TheVisit() visit: Visit,
    @PathId('id') id: FindingId,
    @Filled(VerificationInput) form: FilledForm<VerificationInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ verdict, text }) => {
        await this.preventions.verify(visit.actor, id, form.version, verdict === 'verified', text);
        visit.see(paths.regulator.finding(id), 'saved');
      },
      (rejection) =>
        this.page(
          visit,
          id,
          rejection.stale === null
            ? rejection
            : { ...rejection, stale: null, blockers: [{ code: 'prevention-moved-on' }] },
        ),
    );
  }

  private async page(visit: Visit, id: FindingId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { findings: words, aftermath } = wordsIn(language);
    const finding = await this.queries.one(visit.actor, id);
    const labels = {
      ...{ planDueOn: words.planDueOn, resultDueOn: words.resultDueOn },
      ...{ verdict: aftermath.verdict, text: aftermath.verdictText },
    };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    const { title, summary } = findingTitle(language, finding);
    return visit.show(
      {
        title,
        summary: `${finding.operatorName} · ${summary}`,
        crumbs: [{ label: words.title, href: paths.regulator.findings }, { label: finding.itemCode ?? title }],
        current: 'findings',
        faults,
        blockers: rejection?.blockers,
      },
      finding.kind === 'prevention' ? (
        await this.prevention(visit, finding, rejection?.typed ?? {}, faults)
      ) : (
        <RegulatorFindingView
          finding={finding}
          itemHref={await judgedItemOf(this.reviews, visit.actor, finding)}
          rejection={rejection}
          faults={faults}
        />
      ),
    );
  }

  private async prevention(
    visit: Visit,
    finding: FindingView,
    typed: Rejection['typed'],
    faults: readonly FieldFault[],
  ) {
    return (
      <PreventionShown finding={finding} course={await this.queries.course(visit.actor, finding.id)}>
        {finding.state === 'reported' && mayVerify(visit.actor) && (
          <VerificationForm finding={finding} typed={typed} faults={faults} />
        )}
      </PreventionShown>
    );
  }
}
