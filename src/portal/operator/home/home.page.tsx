import { Controller, Get } from '@nestjs/common';
import { UnitOfWork } from '../../../modules/audit/index.js';
import { AnySignedIn } from '../../../modules/identity/index.js';
import type { CalendarDate } from '../../../shared/time.js';
import { longDayText } from '../../../shared/words/day.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { operatorHome, SHOWN } from './home.js';
import { OperatorHomeView } from './home.view.js';
import { tasksOf } from './tasks.js';

/** What waits for the operator. */
@Controller('operator')
@AnySignedIn()
export class OperatorHomePage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  async show(@TheVisit() visit: Visit): Promise<string> {
    const { language } = visit.context;
    const today = visit.context.today as CalendarDate;
    const words = wordsIn(language).home;
    const home = await this.unitOfWork.read(visit.actor, (reading) => operatorHome(reading, visit.operator));
    const tasks = tasksOf(language, home, today);
    return visit.show(
      {
        title: words.title,
        heading: words.operator.heading(Math.min(tasks.length, SHOWN), tasks.length > SHOWN),
        summary: longDayText(language, today),
        current: 'home',
      },
      <OperatorHomeView home={home} tasks={tasks} />,
    );
  }
}
