import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { CoverageQueries, CoverageYearInput } from '../../../modules/obligations/index.js';
import { OperatorQueries } from '../../../modules/operators/index.js';
import { Search } from '../../../platform/http/received.js';
import { CoverageDecision } from '../../coverage/coverage-decision.view.js';
import { coverageHeading } from '../../coverage/coverage-heading.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

/** Which law covers one's own operator, and why. */
@Controller('operator/coverage')
@Can('register.read')
export class OwnCoveragePage {
  constructor(
    private readonly operators: OperatorQueries,
    private readonly coverage: CoverageQueries,
  ) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(CoverageYearInput) search: CoverageYearInput): Promise<string> {
    const { language, today } = visit.context;
    const words = wordsIn(language).operators;
    const year = search.year ?? Number(today.slice(0, 4));
    const { name } = await this.operators.one(visit.actor, visit.operator);
    const standing = await this.coverage.standing(visit.actor, visit.operator, year);
    return visit.show(
      { title: words.own.title, heading: coverageHeading(language, name, year, standing.decision), current: 'home' },
      <CoverageDecision standing={standing} undecided={words.coverage.undecidedForOperator} />,
    );
  }
}
