import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { DocumentChecks, outcomeOf } from '../../modules/reports/index.js';
import { Public } from '../../platform/http/public.js';
import { TakesFile } from '../../platform/http/takes-file.js';
import { isFileWaiting, receiveFile } from '../../platform/http/upload.js';
import { bytesOf } from '../bytes-of.js';
import { paths } from '../paths.js';
import { TheVisit, Visit } from '../visit.js';
import { wordsIn } from '../words/index.js';
import { CheckedView, VerifyView } from './verify.view.js';

/** Ten times the longest report that there was; what it holds in memory is bounded with it. */
const LARGEST_FILE_BYTES = 16 * 1024 * 1024;

/** For everybody who holds a document: is it genuine, and does it still stand. The file is not kept. */
@Controller('verify')
@Public()
export class VerifyPage {
  constructor(private readonly checks: DocumentChecks) {}

  @Get()
  show(@TheVisit() visit: Visit): string {
    return this.form(visit, false);
  }

  @Post()
  @HttpCode(200)
  @TakesFile(LARGEST_FILE_BYTES)
  async check(@TheVisit() visit: Visit): Promise<string> {
    if (!isFileWaiting(visit.request)) {
      void visit.reply.status(422);
      return this.form(visit, true);
    }
    const words = wordsIn(visit.context.language).verify;
    const { name, check } = await receiveFile(visit.request, async (named, content) => ({
      ...{ name: named, check: await this.checks.check(visit.request.ip, () => bytesOf(content, LARGEST_FILE_BYTES)) },
    }));
    const { heading, summary } = words.outcomes[outcomeOf(check.verification.verdict, check.issued)];
    return visit.show(
      {
        title: words.resultTitle,
        heading,
        summary,
        crumbs: [{ label: words.title, href: paths.verify }, { label: name }],
      },
      <CheckedView name={name} check={check} />,
    );
  }

  private form(visit: Visit, isMissing: boolean): string {
    const { title, heading, summary } = wordsIn(visit.context.language).verify;
    return visit.show({ title, heading, summary }, <VerifyView isMissing={isMissing} />);
  }
}
