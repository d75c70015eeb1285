import { Controller, Get } from '@nestjs/common';
import { UnitOfWork } from '../../../modules/audit/index.js';
import { AnySignedIn } from '../../../modules/identity/index.js';
import { isMinistrySide } from '../../../shared/actor.js';
import { Forbidden } from '../../../shared/errors.js';
import { type CalendarDate, daysBetween } from '../../../shared/time.js';
import { longDayText } from '../../../shared/words/day.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { type RegulatorHome, regulatorHome } from './home.js';
import { RegulatorHomeView } from './home.view.js';

/** What waits for somebody of the ministry's side. */
@Controller('regulator')
@AnySignedIn()
export class RegulatorHomePage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  async show(@TheVisit() visit: Visit): Promise<string> {
    if (!isMinistrySide(visit.actor)) throw new Forbidden();
    const words = wordsIn(visit.context.language).home;
    const home = await this.unitOfWork.read(visit.actor, regulatorHome);
    return visit.show(
      { title: words.title, summary: summaryOf(visit, home), current: 'home' },
      <RegulatorHomeView home={home} />,
    );
  }
}

/** `2026년 11월 23일 월요일 · 2026년도 정기점검, 12일차`. */
function summaryOf(visit: Visit, { inspections }: RegulatorHome): string {
  const { language } = visit.context;
  const today = visit.context.today as CalendarDate;
  const words = wordsIn(language).home.regulator;
  const running = inspections
    .filter(({ startsOn }) => startsOn <= today)
    .slice(0, 2)
    .map(({ title, startsOn }) => words.dayOf(title, daysBetween(startsOn, today) + 1));
  return [longDayText(language, today), ...running].join(' · ');
}
