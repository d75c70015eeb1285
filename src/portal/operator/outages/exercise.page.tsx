import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { OutageQueries, Outages } from '../../../modules/outages/index.js';
import { RegisterQueries } from '../../../modules/topology/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { fieldFaults, momentValue } from '../../layout/index.js';
import { ExerciseForm, exerciseInput, exerciseLabels } from '../../outages/exercise.form.js';
import { ExerciseFormView } from '../../outages/exercise.view.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { serviceOptions, siteOptions } from './outage-choices.js';

/** An operator calls an exercise (모의훈련) of its own. */
@Controller('operator/exercises')
@Can('outage.write')
export class OwnExercisePage {
  constructor(
    private readonly outages: Outages,
    private readonly queries: OutageQueries,
    private readonly register: RegisterQueries,
  ) {}

  @Get('new')
  begin(@TheVisit() visit: Visit): Promise<string> {
    return this.render(visit, null);
  }

  @Post()
  call(@TheVisit() visit: Visit, @Filled(ExerciseForm) form: FilledForm<ExerciseForm>): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        const { id } = await this.outages.open(visit.actor, visit.operator, exerciseInput(input));
        visit.see(paths.operator.outage(id), 'exercise-called');
      },
      (rejection) => this.render(visit, rejection),
    );
  }

  private async render(visit: Visit, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const { exercise } = words.lessons;
    const services = await serviceOptions(visit, this.register);
    const untouched = {
      startedAt: momentValue(new Date()).slice(0, MINUTE_LONG),
      codes: services.map(({ value }) => value).join('\n'),
    };
    const faults = fieldFaults(language, rejection?.faults ?? [], exerciseLabels(words));
    return visit.show(
      {
        ...{ title: exercise.call, summary: exercise.callSummary, current: 'outages', narrow: true, faults },
        blockers: rejection?.blockers,
        crumbs: [{ label: words.outages.title, href: paths.operator.outages }, { label: exercise.call }],
      },
      <ExerciseFormView
        action={paths.operator.exercises}
        typed={rejection?.typed ?? untouched}
        {...{ faults, services }}
        sites={await siteOptions(visit, this.queries)}
      />,
    );
  }
}

/** Of `2026-11-23T09:00`. */
const MINUTE_LONG = 16;
