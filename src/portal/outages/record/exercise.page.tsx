import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { OutageQueries, Outages } from '../../../modules/outages/index.js';
import { RegisterQueries } from '../../../modules/topology/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { NotFound } from '../../../shared/errors.js';
import type { OperatorId } from '../../../shared/ids.js';
import { fieldFaults, momentValue } from '../../layout/index.js';
import { sideOf } from '../../paths.js';
import { sentOnce } from '../../sent-once.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ExerciseForm, exerciseInput, exerciseLabels } from './exercise.form.js';
import { ExerciseFormView } from './exercise.view.js';
import { OpeningSearch } from './opening.search.js';
import { OperatorChooser } from './operator-chooser.service.js';
import { serviceOptions, siteOptions } from './outage-choices.js';

/** Calls an exercise (모의훈련): an operator its own, the ministry one for the operator that it names. */
@Controller(['operator/exercises', 'regulator/exercises'])
@Can('outage.write')
export class ExercisePage {
  constructor(
    private readonly outages: Outages,
    private readonly queries: OutageQueries,
    private readonly register: RegisterQueries,
    private readonly operators: OperatorChooser,
  ) {}

  @Get('new')
  begin(@TheVisit() visit: Visit, @Search(OpeningSearch) search: OpeningSearch): Promise<string> {
    const operator = this.operators.chosen(visit, search);
    if (operator !== null) return this.form(visit, operator, null);
    const { call } = wordsIn(visit.context.language).lessons.exercise;
    return this.operators.show(visit, call, sideOf(visit.actor).newExercise(), search);
  }

  @Post()
  call(
    @TheVisit() visit: Visit,
    @Search(OpeningSearch) search: OpeningSearch,
    @Filled(ExerciseForm) form: FilledForm<ExerciseForm>,
  ): Promise<string | undefined> {
    const operator = this.operators.chosen(visit, search);
    if (operator === null) throw new NotFound();
    return visit.submit(
      form,
      async (input) => {
        const { id } = await this.outages.open(visit.actor, operator, exerciseInput(input), sentOnce(visit));
        visit.see(sideOf(visit.actor).outage(id), 'exercise-called');
      },
      (rejection) => this.form(visit, operator, rejection),
    );
  }

  private async form(visit: Visit, operator: OperatorId, rejection: Rejection | null): Promise<string> {
    const { language, actor } = visit.context;
    const words = wordsIn(language);
    const { exercise } = words.lessons;
    const named = await this.operators.named(visit, operator);
    const services = await serviceOptions(visit, this.register, operator);
    const untouched = {
      startedAt: momentValue(new Date()).slice(0, MINUTE_LONG),
      codes: services.map(({ value }) => value).join('\n'),
    };
    const faults = fieldFaults(language, rejection?.faults ?? [], exerciseLabels(words));
    const title = named === null ? exercise.call : exercise.callFor(named.name);
    const summary = named === null ? exercise.callSummary : exercise.callSummaryMinistry;
    return visit.show(
      {
        ...{ title, summary, current: 'outages', narrow: true, faults },
        blockers: rejection?.blockers,
        crumbs: [{ label: words.outages.title, href: sideOf(actor).outages }, { label: exercise.call }],
      },
      <ExerciseFormView
        action={sideOf(actor).exerciseOpening(named?.id)}
        typed={rejection?.typed ?? untouched}
        faults={faults}
        services={services}
        sites={await siteOptions(visit, this.queries, operator)}
      />,
    );
  }
}

/** Of `2026-11-23T09:00`. */
const MINUTE_LONG = 16;
