import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperatorNotChosen } from './operator-choice.js';
import { paths } from './paths.js';

/** Asks an agent which of its operators it looks at, and goes on from there; what was sent without a choice is not done. */
@Catch(OperatorNotChosen)
export class OperatorNotChosenFilter implements ExceptionFilter {
  catch(_: OperatorNotChosen, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const next = request.method === 'GET' ? request.url : paths.operator.home;
    void reply.redirect(paths.operator.choice(next), 303);
  }
}
