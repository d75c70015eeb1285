import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import { fill, termsIn } from '../../shared/words/index.js';
import { UnitOfWork } from '../audit/index.js';
import { operatorView } from '../operators/index.js';
import { Simulations, SurvivabilityQueries } from '../survivability/index.js';
import { fileName, type FileWish, reportHeaders, translationName } from './report-headers.js';
import type { ReportFile } from './reports.queries.js';
import type { AnalysisFacts } from './analysis-facts.js';
import { Printing } from './printing.service.js';

/** Of which version, as of which day, and how it is wanted. */
export interface AnalysisWish extends FileWish {
  readonly version: number | null;
  readonly asOf: CalendarDate;
}

/** Prints survivability analyses when they are asked for; none is kept, since the same register and day print the same. */
@Injectable()
export class Analyses {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registers: SurvivabilityQueries,
    private readonly simulations: Simulations,
    private readonly printing: Printing,
  ) {}

  /**
   * The analysis of what an operator registered, of its newest version where none is named.
   * @param gone given once the one who asked has left
   * @throws NotFound also where nothing was registered
   */
  async print(actor: Actor, operatorId: OperatorId, wish: AnalysisWish, gone: AbortSignal): Promise<ReportFile> {
    const register = await this.registers.register(actor, operatorId, wish.version);
    if (register === null || register.document.services.length === 0) throw new NotFound();
    const { name: operatorName } = await this.unitOfWork.read(actor, (reading) => operatorView(reading, operatorId));
    const outcomes = await this.simulations.outcomesWhile({ topology: register.document, asOf: wish.asOf }, gone);
    const facts: AnalysisFacts = { operatorName, register, outcomes };
    const pdf = await this.printing.analysis({ facts, language: wish.language }, gone);
    const { fileTitle } = termsIn(wish.language).survivabilityAnalysis;
    const title = fill(fileTitle, { number: register.number });
    const name = fileName(operatorName, title, wish.asOf, ...translationName(wish.language));
    return { headers: reportHeaders(name, wish.disposition), pdf };
  }
}
