import { Controller, Post } from '@nestjs/common';
import { LARGEST_EVIDENCE } from '../../../modules/evidence/index.js';
import { type FindingId, PreventionReportInput, Preventions } from '../../../modules/findings/index.js';
import { Can } from '../../../modules/identity/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import { takeChosenFile } from '../../chosen-file.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ShowFinding } from './show-finding.service.js';

/** What the operator does about a preventive action (재발방지 대책) of its own. */
@Controller('operator/findings/:id')
@Can('outage.write')
export class PreventionsPage {
  constructor(
    private readonly preventions: Preventions,
    private readonly show: ShowFinding,
  ) {}

  @Post('report')
  report(
    @TheVisit() visit: Visit,
    @PathId('id') id: FindingId,
    @Filled(PreventionReportInput) form: FilledForm<PreventionReportInput>,
  ): Promise<string | undefined> {
    return this.act(visit, id, form, 'report');
  }

  @Post('withdrawal')
  giveUp(
    @TheVisit() visit: Visit,
    @PathId('id') id: FindingId,
    @Filled(PreventionReportInput) form: FilledForm<PreventionReportInput>,
  ): Promise<string | undefined> {
    return this.act(visit, id, form, 'withdrawal');
  }

  @Post('evidence')
  @TakesFile(LARGEST_EVIDENCE)
  async attach(@TheVisit() visit: Visit, @PathId('id') id: FindingId): Promise<string | undefined> {
    await this.show.finding(visit, id);
    const label = wordsIn(visit.context.language).aftermath.file;
    const file = await takeChosenFile(visit, { label, required: true }, (name, content) =>
      this.preventions.attach(visit.actor, id, name, content),
    );
    if (file === 'taken' || file === 'none') {
      visit.see(paths.operator.finding(id), 'evidence-added');
      return undefined;
    }
    void visit.reply.status(file.status);
    return this.show.page(visit, id, { scope: 'file', text: '', faults: file.faults, blockers: file.blockers });
  }

  private act(
    visit: Visit,
    id: FindingId,
    form: FilledForm<PreventionReportInput>,
    scope: 'report' | 'withdrawal',
  ): Promise<string | undefined> {
    const { aftermath: words } = wordsIn(visit.context.language);
    const label = scope === 'report' ? words.reportText : words.giveUpText;
    return visit.submit(
      form,
      async ({ text }) => {
        await this.show.finding(visit, id);
        if (scope === 'report') await this.preventions.report(visit.actor, id, form.version, text);
        else await this.preventions.giveUp(visit.actor, id, form.version, text);
        visit.see(paths.operator.finding(id), 'saved');
      },
      ({ faults, blockers, stale, typed }) => {
        const named = fieldFaults(visit.context.language, faults, { text: label });
        return this.show.page(visit, id, {
          ...{ scope, text: typed['text'] ?? '', faults: named.map((fault) => ({ ...fault, scope })) },
          blockers: stale === null ? blockers : [{ code: 'prevention-moved-on' }],
        });
      },
    );
  }
}
