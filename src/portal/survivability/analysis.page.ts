import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../modules/identity/index.js';
import { Analyses, AnalysisSearch, fileWish } from '../../modules/reports/index.js';
import { clientGone } from '../../platform/http/client-gone.js';
import { PathId, Search } from '../../platform/http/received.js';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import { TheVisit, Visit } from '../visit.js';

/** The survivability analysis as a PDF: an operator's own, or that of any operator for the ministry. */
@Controller()
export class AnalysisPage {
  constructor(private readonly analyses: Analyses) {}

  @Get('operator/survivability/analysis.pdf')
  @Can('register.read')
  own(
    @TheVisit() visit: Visit,
    @Search(AnalysisSearch) search: AnalysisSearch,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(visit, visit.operator, search, reply);
  }

  @Get('regulator/operators/:id/register/survivability/analysis.pdf')
  @Can('register.read')
  ofOperator(
    @TheVisit() visit: Visit,
    @PathId('id') operatorId: OperatorId,
    @Search(AnalysisSearch) search: AnalysisSearch,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(visit, operatorId, search, reply);
  }

  private async send(
    { actor, context }: Visit,
    operatorId: OperatorId,
    search: AnalysisSearch,
    reply: FastifyReply,
  ): Promise<void> {
    const { version, asOf } = search;
    const wish = { ...fileWish(search, 'inline'), version, asOf: asOf ?? (context.today as CalendarDate) };
    const { headers, pdf } = await this.analyses.print(actor, operatorId, wish, clientGone(reply));
    await reply.headers(headers).send(pdf);
  }
}
