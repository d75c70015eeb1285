import { Controller, Get, Post } from '@nestjs/common';
import { SiteQueries } from '../../../modules/facilities/index.js';
import { Can, IdentityQueries } from '../../../modules/identity/index.js';
import { CoverageQueries, CoverageYearInput, mayDecideCoverage } from '../../../modules/obligations/index.js';
import { mayKeepOperators, OperatorInput, OperatorQueries, Operators } from '../../../modules/operators/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import type { OperatorId } from '../../../shared/ids.js';
import { termsIn } from '../../../shared/words/index.js';
import { coverageHeading } from '../../coverage/coverage-heading.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { OperatorConflict } from './operator-conflict.view.js';
import { OperatorForm, typedOperator } from './operator-form.view.js';
import { OperatorActions, OperatorPageView } from './operator.view.js';

/** One operator: its facts, its figures, and the law that covers it. */
@Controller('regulator/operators/:id')
@Can('operators.read')
export class OperatorPage {
  constructor(
    private readonly operators: Operators,
    private readonly queries: OperatorQueries,
    private readonly coverage: CoverageQueries,
    private readonly sites: SiteQueries,
    private readonly identity: IdentityQueries,
  ) {}

  @Get()
  async show(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @Search(CoverageYearInput) search: CoverageYearInput,
  ): Promise<string> {
    const { language, today } = visit.context;
    const year = search.year ?? Number(today.slice(0, 4));
    const operator = await this.queries.one(visit.actor, id);
    const standing = await this.coverage.standing(visit.actor, id, year);
    return visit.show(
      {
        title: operator.name,
        heading: coverageHeading(language, operator.name, year, standing.decision),
        current: 'operators',
        crumbs: [
          { label: wordsIn(language).operators.list.title, href: paths.regulator.operators },
          { label: operator.name },
        ],
        actions: <OperatorActions id={id} mayKeep={mayKeepOperators(visit.actor)} />,
      },
      <OperatorPageView
        operator={operator}
        year={year}
        thisYear={Number(today.slice(0, 4))}
        standing={standing}
        measurements={await this.queries.measurements(visit.actor, id)}
        history={(await this.coverage.history(visit.actor, id, null)).rows}
        sites={(await this.sites.list(visit.actor, id, null)).rows}
        mayDecide={mayDecideCoverage(visit.actor)}
        mayMeasure={mayKeepOperators(visit.actor)}
      />,
    );
  }

  @Get('edit')
  @Can('operators.write')
  edit(@TheVisit() visit: Visit, @PathId('id') id: OperatorId): Promise<string> {
    return this.form(visit, id, null);
  }

  @Post()
  @Can('operators.write')
  change(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @Filled(OperatorInput) form: FilledForm<OperatorInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.operators.change(visit.actor, id, form.version, input);
        visit.see(paths.regulator.operator(id), 'saved');
      },
      (rejection) => this.form(visit, id, rejection),
    );
  }

  private async form(visit: Visit, id: OperatorId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).operators;
    const operator = await this.queries.one(visit.actor, id);
    const typed = rejection?.typed ?? typedOperator(operator);
    const chosen = typed['agents']?.split('\n') ?? [];
    const agents = await this.identity.organisationChoices(visit.actor, ['agent'], chosen);
    const faults = fieldFaults(language, rejection?.faults ?? [], termsIn(language).operatorFields);
    const href = paths.regulator.operator(id);
    const stale = rejection?.stale != null;
    return visit.show(
      {
        title: words.edit,
        current: 'operators',
        narrow: true,
        stale,
        crumbs: [
          { label: words.list.title, href: paths.regulator.operators },
          { label: operator.name, href },
        ],
        faults,
      },
      stale ? (
        <OperatorConflict operator={operator} typed={rejection.typed} agents={agents.rows} />
      ) : (
        <OperatorForm
          action={href}
          version={operator.version}
          typed={typed}
          agents={agents}
          faults={faults}
          cancelHref={href}
        />
      ),
    );
  }
}
