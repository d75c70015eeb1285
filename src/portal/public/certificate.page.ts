import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/http/public.js';
import { DocumentSigner } from '../../platform/signature/document-signer.js';

/** With what issued documents are signed, for everybody who wants to check one. */
@Controller('.well-known/ieum')
@Public()
export class CertificatePage {
  constructor(private readonly signer: DocumentSigner) {}

  @Get('certificate.pem')
  send(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.type('application/x-pem-file').header('content-disposition', 'attachment; filename="certificate.pem"');
    return this.signer.certificatePem;
  }
}
