import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { type PlanId, PlanQueries, Plans } from '../../../../modules/survivability/index.js';
import { type EntryName, RESTORABLE_LISTS, restoreEntry } from '../../../../modules/topology/index.js';
import { type FilledForm, type FormFields, readForm } from '../../../../platform/http/form.js';
import { PathId, PathWord, Search } from '../../../../platform/http/received.js';
import { Invalid, NotFound } from '../../../../shared/errors.js';
import { NothingInput } from '../../../nothing.input.js';
import { paths } from '../../../paths.js';
import { SurvivabilitySearch } from '../../../survivability/survivability.search.js';
import { Fields, Filled, type Rejection, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { documentFaults, listEntries } from '../../services/form-texts.js';
import { PlacementConflict } from './placement-conflict.view.js';
import { placeInPlan, PlanPlacementForm, planPlacementFaults, planPlacementLabels } from './placement.form.js';
import { PlanPlacementView } from './placement.view.js';
import { planCrumbs } from './plan-crumbs.js';
import { ShowPlan } from './show-plan.service.js';

/** A field of the form for each part of the document that has none of its own name. */
const ELSEWHERE = { id: 'component', takeover: 'minutes', lastDrill: 'date' };

/** One plan: what would be, what it changes, and one change more or less. */
@Controller('operator/survivability/plans/:id')
@Can('register.read')
export class PlanOfOperatorPage {
  constructor(
    private readonly plans: Plans,
    private readonly queries: PlanQueries,
    private readonly plan: ShowPlan,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: PlanId,
    @Search(SurvivabilitySearch) search: SurvivabilitySearch,
  ): Promise<string> {
    return this.plan.show(visit, id, search, null);
  }

  @Post('placements')
  @Can('register.write')
  place(@TheVisit() visit: Visit, @PathId('id') id: PlanId, @Fields() fields: FormFields): Promise<string | undefined> {
    const form = readForm(PlanPlacementForm, listEntries(fields, 'needs'));
    return visit.submit(
      form,
      async (input) => {
        const faults = planPlacementFaults(input);
        if (faults.length > 0) throw new Invalid(faults);
        const at = { id, version: form.version };
        await this.plans.edit(visit.actor, visit.operator, at, (now) => placeInPlan(now, input));
        visit.see(paths.operator.plan(id), 'plan-changed');
      },
      (rejection) => this.again(visit, id, rejection),
    );
  }

  /** Puts one entry back as it is in the register that the plan starts from. */
  @Post('restoration/:list/:entry')
  @Can('register.write')
  restore(
    @TheVisit() visit: Visit,
    @PathId('id') id: PlanId,
    @PathWord('list') list: string,
    @PathWord('entry') entry: string,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    const name = entryNamed(list, entry);
    return visit.submit(
      form,
      async () => {
        const at = { id, version: form.version };
        await this.plans.edit(visit.actor, visit.operator, at, (now, base) => restoreEntry(base, now, name));
        visit.see(paths.operator.plan(id), 'plan-restored');
      },
      (rejection) => this.plan.show(visit, id, new SurvivabilitySearch(), rejection),
    );
  }

  /** The form alone, with what was typed: what the plan comes to can wait. */
  private async again(visit: Visit, id: PlanId, rejection: Rejection): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const plan = await this.queries.one(visit.actor, visit.operator, id);
    const faults = documentFaults(language, rejection, planPlacementLabels(words), ELSEWHERE);
    const isStale = rejection.stale !== null;
    const { title } = words.plans.place;
    return visit.show(
      {
        ...{ title, current: 'survivability', narrow: true, stale: isStale, faults },
        crumbs: planCrumbs(language, { label: plan.title, href: paths.operator.plan(id) }, { label: title }),
      },
      isStale ? (
        <PlacementConflict plan={plan} typed={rejection.typed} />
      ) : (
        <PlanPlacementView plan={plan} typed={rejection.typed} faults={faults} />
      ),
    );
  }
}

/** `auth@beta` is a placement; services and components are named by their ids. @throws NotFound */
function entryNamed(list: string, entry: string): EntryName {
  const known = RESTORABLE_LISTS.find((each) => each === list);
  const [id = '', site] = entry.split('@', 2);
  if (known === undefined || (known === 'placements') !== (site !== undefined)) throw new NotFound();
  return { list: known, id, site: site ?? null };
}
