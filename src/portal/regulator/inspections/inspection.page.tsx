import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  InspectionQueries,
  Inspections,
  inspectionVerbsOf,
  OpeningQueries,
  ParticipantQueries,
  ProlongationInput,
  type InspectionId,
  type InspectionView,
} from '../../../modules/inspections/index.js';
import { InspectionProgress } from '../../../modules/review/index.js';
import { ReportQueries } from '../../../modules/reports/index.js';
import { OpenInspection } from '../../../modules/self-assessment/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import type { Blocker } from '../../../shared/errors.js';
import { termsIn } from '../../../shared/words/index.js';
import { CursorSearch } from '../../cursor.search.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { InspectionPageView, type Standing } from './inspection.view.js';

/** One inspection: its plan, and how far its participants are. */
@Controller('regulator/inspections/:id')
@Can('inspection.read')
export class InspectionPage {
  constructor(
    private readonly inspections: Inspections,
    private readonly opening: OpenInspection,
    private readonly queries: InspectionQueries,
    private readonly plans: OpeningQueries,
    private readonly participants: ParticipantQueries,
    private readonly progress: InspectionProgress,
    private readonly reports: ReportQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: InspectionId,
    @Search(CursorSearch) search: CursorSearch,
  ): Promise<string> {
    return this.one(visit, id, search.after, []);
  }

  /** Tells the participants and makes their assessments. */
  @Post('opening')
  @Can('inspection.manage')
  open(@TheVisit() visit: Visit, @PathId('id') id: InspectionId): Promise<string | undefined> {
    return this.press(visit, id, async () => {
      await this.opening.open(visit.actor, id);
      visit.see(paths.regulator.inspection(id), 'inspection-opened');
    });
  }

  @Post('prolongation')
  @Can('inspection.manage')
  prolong(
    @TheVisit() visit: Visit,
    @PathId('id') id: InspectionId,
    @Filled(ProlongationInput) form: FilledForm<ProlongationInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.inspections.prolong(visit.actor, id, input);
        visit.see(paths.regulator.inspection(id), 'inspection-prolonged');
      },
      (rejection) => this.one(visit, id, null, rejection.blockers, rejection),
    );
  }

  @Post('closing')
  @Can('inspection.manage')
  close(@TheVisit() visit: Visit, @PathId('id') id: InspectionId): Promise<string | undefined> {
    return this.press(visit, id, async () => {
      await this.inspections.close(visit.actor, id);
      visit.see(paths.regulator.inspection(id), 'inspection-closed');
    });
  }

  @Post('removal')
  @Can('inspection.manage')
  remove(@TheVisit() visit: Visit, @PathId('id') id: InspectionId): Promise<string | undefined> {
    return this.press(visit, id, async () => {
      await this.inspections.remove(visit.actor, id);
      visit.see(paths.regulator.inspections, 'removed');
    });
  }

  private press(visit: Visit, id: InspectionId, act: () => Promise<void>): Promise<string | undefined> {
    return visit.press(act, (blockers) => this.one(visit, id, null, blockers));
  }

  private async one(
    visit: Visit,
    id: InspectionId,
    after: string | null,
    blockers: readonly Blocker[],
    rejection: Rejection | null = null,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).inspection;
    const inspection = await this.queries.one(visit.actor, id);
    const { title, state, year, regime, kind } = inspection;
    const verbs = inspectionVerbsOf(visit.actor, state);
    const standing = await this.standing(visit, inspection, after);
    const roundUps = state === 'closed' ? await this.reports.ofInspection(visit.actor, id) : [];
    const terms = termsIn(language);
    const { newEnd: endsOn, newDue: submissionDueOn, prolongReason: reason } = words.page;
    const faults = fieldFaults(language, rejection?.faults ?? [], { endsOn, submissionDueOn, reason });
    return visit.show(
      {
        title,
        heading: headingOf(words.page, inspection, standing),
        summary: `${title} · ${terms.inspectionKinds[kind]} · ${year} · ${terms.regimesShort[regime]}`,
        current: 'inspections',
        crumbs: [{ label: words.title, href: paths.regulator.inspections }, { label: title }],
        actions: verbs.includes('change') && (
          <LinkButton href={paths.regulator.inspectionEdit(id)} tone="quiet">
            {words.page.edit}
          </LinkButton>
        ),
        blockers,
        faults,
      },
      <InspectionPageView {...{ inspection, standing, verbs, rejection, faults, roundUps }} />,
    );
  }

  private async standing(visit: Visit, inspection: InspectionView, after: string | null): Promise<Standing> {
    const { id, state, regime, year, kind } = inspection;
    const { actor } = visit;
    if (state === 'draft') {
      return {
        state,
        blockers: await this.plans.blockers(actor, id),
        count: kind === 'special' ? inspection.participants : await this.participants.countCovered(actor, regime, year),
        participants: await this.participants.list(actor, id, { after }),
        doubts: await this.participants.doubts(actor, regime, year),
      };
    }
    const [totals] = await this.progress.totals(actor, [id]);
    return {
      state,
      totals: totals ?? { inspectionId: id, participants: 0, submitted: 0, signed: 0 },
      progress: await this.progress.participants(actor, id, after),
    };
  }
}

type PageWords = ReturnType<typeof wordsIn>['inspection']['page'];

function headingOf(words: PageWords, { state }: InspectionView, standing: Standing): string {
  if (standing.state === 'draft') {
    return standing.blockers.length === 0 ? words.ready(standing.count) : words.blocked(standing.blockers.length);
  }
  const { submitted, signed, participants } = standing.totals;
  return state === 'open' ? words.submitted(submitted, participants) : words.closed(signed, participants);
}
