import { Controller, Get, Post } from '@nestjs/common';
import { CatalogueQueries } from '../../../modules/checklist/index.js';
import { AUTHORITIES, Can, IdentityQueries } from '../../../modules/identity/index.js';
import {
  InspectionInput,
  InspectionQueries,
  Inspections,
  OpeningQueries,
  ParticipantQueries,
  PlanStartInput,
  type InspectionId,
  type InspectionView,
} from '../../../modules/inspections/index.js';
import { type OutageId, OutageQueries } from '../../../modules/outages/index.js';
import { inspectionBasesOf, mayInspectOn } from '../../../modules/obligations/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { knownDate } from '../../../shared/time.js';
import { termsIn } from '../../../shared/words/index.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import type { PlanChoices } from './plan-choices.js';
import { fieldLabels, type PlanField } from './plan-fields.js';
import { PlanForm } from './plan-form.view.js';
import { PlanStartView } from './plan-start.view.js';
import type { OutageOccasion } from './outage-occasion.js';
import { planFrameOf, typedPlan, typedProposal, type PlanFrame, type TypedPlan } from './typed-plan.js';

const TEAM = ['inspectorIds', 'signatoryIds', 'recorderIds'] as const;

const chosenIn = (typed: TypedPlan, ...names: readonly PlanField[]): readonly string[] =>
  names.flatMap((name) => typed[name]?.split('\n') ?? []);

/** Planning an inspection, and changing a plan. */
@Controller('regulator/inspections')
@Can('inspection.manage')
export class PlanPage {
  constructor(
    private readonly inspections: Inspections,
    private readonly queries: InspectionQueries,
    private readonly participants: ParticipantQueries,
    private readonly opening: OpeningQueries,
    private readonly catalogues: CatalogueQueries,
    private readonly identity: IdentityQueries,
    private readonly outages: OutageQueries,
  ) {}

  /** First the regime; then the form with what follows from it. */
  @Get('new')
  async start(
    @TheVisit() visit: Visit,
    @Search(PlanStartInput) { regime, kind, year, outage }: PlanStartInput,
  ): Promise<string> {
    const { language, today } = visit.context;
    const occasion = outage === null ? null : await this.outages.one(visit.actor, outage);
    const frame = {
      ...{ kind: occasion === null ? (kind ?? 'regular') : 'special', outageId: outage },
      year: year ?? Number(today.slice(0, 4)),
    } as const;
    if (regime === null) return this.firstStep(visit, frame, occasion);
    const { form, outage: because } = wordsIn(language).inspection;
    const terms = termsIn(language);
    const title =
      occasion === null
        ? form.proposedTitle(frame.year, terms.inspectionKinds[frame.kind], terms.regimesShort[regime])
        : [...because.proposedTitle(occasion.title, terms.regimesShort[regime])].slice(0, 200).join('');
    const proposal = {
      ...typedProposal(title, regime, knownDate(today)),
      ...(await this.firstChoices(visit, { ...frame, regime })),
      ...(occasion === null ? {} : { operatorIds: occasion.operatorId }),
    };
    return this.form(visit, { ...frame, regime }, proposal, null);
  }

  @Post()
  plan(
    @TheVisit() visit: Visit,
    @Filled(InspectionInput) form: FilledForm<InspectionInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) =>
        visit.see(paths.regulator.inspection(await this.inspections.plan(visit.actor, input)), 'inspection-planned'),
      (rejection) => {
        const frame = planFrameOf(rejection.typed);
        return frame === null
          ? this.firstStep(
              visit,
              { kind: 'regular', year: Number(visit.context.today.slice(0, 4)), outageId: null },
              null,
            )
          : this.form(visit, frame, rejection.typed, rejection);
      },
    );
  }

  @Get(':id/edit')
  async edit(@TheVisit() visit: Visit, @PathId('id') id: InspectionId): Promise<string> {
    const inspection = await this.queries.one(visit.actor, id);
    return this.form(visit, inspection, await this.standing(visit, inspection), null, inspection);
  }

  @Post(':id')
  change(
    @TheVisit() visit: Visit,
    @PathId('id') id: InspectionId,
    @Filled(InspectionInput) form: FilledForm<InspectionInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.inspections.change(visit.actor, id, form.version, input);
        visit.see(paths.regulator.inspection(id), 'saved');
        return undefined;
      },
      async (rejection) => {
        const inspection = await this.queries.one(visit.actor, id);
        return this.form(visit, inspection, rejection.typed, rejection, inspection);
      },
    );
  }

  private firstStep(visit: Visit, frame: Omit<PlanFrame, 'regime'>, outage: OutageOccasion | null): string {
    const words = wordsIn(visit.context.language).inspection;
    return visit.show(
      {
        title: words.start.title,
        heading: words.start.heading,
        summary: words.start.summary,
        current: 'inspections',
        crumbs: [{ label: words.title, href: paths.regulator.inspections }, { label: words.start.title }],
      },
      <PlanStartView kind={frame.kind} year={frame.year} outage={outage} />,
    );
  }

  private async form(
    visit: Visit,
    frame: PlanFrame,
    typed: TypedPlan,
    rejection: Rejection | null,
    inspection: InspectionView | null = null,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).inspection;
    const terms = termsIn(language);
    const faults = fieldFaults(language, rejection?.faults ?? [], fieldLabels(words));
    const kind = terms.inspectionKinds[frame.kind];
    const stale = rejection?.stale != null && inspection !== null;
    return visit.show(
      {
        title: inspection === null ? words.form.newTitle(kind) : words.form.editTitle(inspection.title),
        heading: stale
          ? words.form.staleHeading
          : words.form.heading(frame.year, kind, terms.regimesShort[frame.regime]),
        current: 'inspections',
        crumbs: [
          { label: words.title, href: paths.regulator.inspections },
          ...(inspection === null
            ? []
            : [{ label: inspection.title, href: paths.regulator.inspection(inspection.id) }]),
        ],
        faults,
        blockers: rejection?.blockers,
      },
      <PlanForm
        action={inspection === null ? paths.regulator.inspections : paths.regulator.inspection(inspection.id)}
        version={inspection?.version}
        frame={frame}
        typed={typed}
        current={stale ? await this.standing(visit, inspection) : null}
        faults={faults}
        choices={await this.choices(visit, frame, typed)}
        outage={frame.outageId === null ? null : await this.outages.one(visit.actor, frame.outageId as OutageId)}
      />,
    );
  }

  private async standing(visit: Visit, inspection: InspectionView): Promise<TypedPlan> {
    return typedPlan(inspection, await this.participants.named(visit.actor, inspection.id));
  }

  /** The authority that the regime's first basis entitles, and the newest checklist in force. */
  private async firstChoices(visit: Visit, frame: PlanFrame): Promise<TypedPlan> {
    const { organisations, catalogues } = await this.choices(visit, frame, {});
    const [basis] = inspectionBasesOf(frame.regime);
    const entitled = organisations.find(({ kind }) => basis !== undefined && mayInspectOn(basis, kind).ok);
    return { authorityId: entitled?.id ?? '', catalogueId: catalogues[0]?.id ?? '' };
  }

  private async choices(visit: Visit, frame: PlanFrame, typed: TypedPlan): Promise<PlanChoices> {
    const { rows } = await this.catalogues.list(visit.actor, { after: null });
    return {
      organisations: (await this.identity.organisationChoices(visit.actor, AUTHORITIES, [])).rows,
      catalogues: rows.filter(({ state }) => state === 'in-force'),
      candidates: await this.opening.candidates(visit.actor, chosenIn(typed, ...TEAM)),
      operators:
        frame.kind === 'special'
          ? await this.participants.choices(visit.actor, frame, chosenIn(typed, 'operatorIds'))
          : { rows: [], cut: false },
    };
  }
}
