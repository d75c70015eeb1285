import { Controller, Get } from '@nestjs/common';
import { UnitOfWork } from '../../../modules/audit/index.js';
import { AnySignedIn } from '../../../modules/identity/index.js';
import { AssessmentQueries } from '../../../modules/self-assessment/index.js';
import type { CalendarDate } from '../../../shared/time.js';
import { longDayText } from '../../../shared/words/day.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { operatorHome, SHOWN } from './home.js';
import { OperatorHomeView } from './home.view.js';
import { tasksOf, waitsFor } from './tasks.js';

/** What waits for the operator. */
@Controller('operator')
@AnySignedIn()
export class OperatorHomePage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: AssessmentQueries,
  ) {}

  @Get()
  async show(@TheVisit() visit: Visit): Promise<string> {
    const { language } = visit.context;
    const today = visit.context.today as CalendarDate;
    const words = wordsIn(language).home;
    const assessments = await this.assessments.open(visit.actor, visit.operator, SHOWN + 1);
    const others = await this.unitOfWork.read(visit.actor, (reading) => operatorHome(reading, visit.operator));
    const home = { ...others, assessments };
    const all = tasksOf(language, home, today);
    const tasks = all.filter((task) => waitsFor(visit.actor, task));
    return visit.show(
      {
        title: words.title,
        heading: words.operator.heading(Math.min(tasks.length, SHOWN), tasks.length > SHOWN),
        summary: longDayText(language, today),
        current: 'home',
      },
      <OperatorHomeView home={home} tasks={tasks} ofOthers={all.filter((task) => !tasks.includes(task))} />,
    );
  }
}
