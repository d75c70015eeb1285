import { Controller, Get } from '@nestjs/common';
import { Public } from '../../platform/http/public.js';
import { DocumentSigner } from '../../platform/signature/document-signer.js';
import { Demonstration } from '../demonstration.js';
import { TheVisit, Visit } from '../visit.js';
import { renderStart } from './start.view.js';

@Controller()
@Public()
export class StartPage {
  constructor(
    private readonly demonstration: Demonstration,
    private readonly signer: DocumentSigner,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit): string {
    const demoAccounts = this.demonstration.accounts?.(visit.context.language) ?? null;
    return visit.html(renderStart(visit.context, { demoAccounts, certificate: this.signer.certificate }));
  }
}
