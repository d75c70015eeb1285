import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { OutageQueries, Outages } from '../../../modules/outages/index.js';
import { RegisterQueries } from '../../../modules/topology/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { isId, type OperatorId } from '../../../shared/ids.js';
import { CutNote, fieldFaults, momentValue, SearchForm, Select } from '../../layout/index.js';
import { exerciseInput, exerciseLabels, ExerciseSearch, MinistryExerciseForm } from '../../outages/exercise.form.js';
import { ExerciseFormView } from '../../outages/exercise.view.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

/** The ministry calls an exercise (모의훈련) for an operator. */
@Controller('regulator/exercises')
@Can('outage.write')
export class ExercisePageOfMinistry {
  constructor(
    private readonly outages: Outages,
    private readonly queries: OutageQueries,
    private readonly register: RegisterQueries,
  ) {}

  @Get('new')
  begin(@TheVisit() visit: Visit, @Search(ExerciseSearch) { operator }: ExerciseSearch): Promise<string> {
    return this.render(visit, operator, null);
  }

  @Post()
  call(
    @TheVisit() visit: Visit,
    @Filled(MinistryExerciseForm) form: FilledForm<MinistryExerciseForm>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        const { id } = await this.outages.open(visit.actor, input.operator, exerciseInput(input));
        visit.see(paths.regulator.outage(id), 'exercise-called');
      },
      (rejection) => this.render(visit, operatorIn(rejection), rejection),
    );
  }

  private async render(visit: Visit, operator: OperatorId | null, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const { exercise } = words.lessons;
    const faults = fieldFaults(language, rejection?.faults ?? [], exerciseLabels(words));
    const operators = await this.queries.operatorChoices(visit.actor);
    return visit.show(
      {
        ...{ title: exercise.call, summary: exercise.callSummaryMinistry, current: 'outages', narrow: true, faults },
        blockers: rejection?.blockers,
        crumbs: [{ label: words.outages.title, href: paths.regulator.outages }, { label: exercise.call }],
      },
      <>
        <SearchForm
          action={paths.regulator.newExercise}
          label={exercise.chooseOperator}
          submit={exercise.chooseOperator}
          columns="three"
        >
          <Select
            name="operator"
            label={exercise.operator}
            value={operator ?? ''}
            options={operators.rows.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </SearchForm>
        <CutNote of={operators} />
        {operator !== null && (
          <ExerciseFormView
            action={paths.regulator.exercises}
            hidden={{ operator }}
            faults={faults}
            {...await this.scenario(visit, operator, rejection)}
          />
        )}
      </>,
    );
  }

  /** What can be assumed lost of an operator, and what looked at. @throws NotFound */
  private async scenario(visit: Visit, operator: OperatorId, rejection: Rejection | null) {
    const { document } = await this.register.current(visit.actor, operator);
    const services = document.services.map(({ id, name }) => ({ value: id, label: name }));
    const { rows, cut } = await this.queries.siteChoices(visit.actor, operator);
    const untouched = {
      startedAt: momentValue(new Date()).slice(0, MINUTE_LONG),
      codes: services.map(({ value }) => value).join('\n'),
    };
    const sites = { cut, rows: rows.map(({ id, name, code }) => ({ value: id, label: name, hint: code })) };
    return { services, sites, typed: rejection?.typed ?? untouched };
  }
}

function operatorIn({ typed }: Rejection): OperatorId | null {
  const { operator } = typed;
  return operator !== undefined && isId(operator) ? (operator as OperatorId) : null;
}

/** Of `2026-11-23T09:00`. */
const MINUTE_LONG = 16;
