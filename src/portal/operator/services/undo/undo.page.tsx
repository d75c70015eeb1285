import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { UndoChange } from '../../../../modules/topology/index.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { fieldFaults } from '../../../layout/index.js';
import { NothingInput } from '../../../nothing.input.js';
import { paths } from '../../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { UndoView } from './undo.view.js';

/** Takes the last change of the register back, after a look at what that does. */
@Controller('operator/services/undo')
@Can('register.write')
export class UndoPage {
  constructor(private readonly changes: UndoChange) {}

  @Get()
  ask(@TheVisit() visit: Visit): Promise<string> {
    return this.render(visit, null);
  }

  @Post()
  undo(@TheVisit() visit: Visit, @Filled(NothingInput) form: FilledForm<NothingInput>): Promise<string | undefined> {
    return visit.submit(
      form,
      async () => {
        await this.changes.undo(visit.actor, visit.operator, form.version);
        visit.see(paths.operator.services, 'undone');
        return undefined;
      },
      (rejection) => this.render(visit, rejection),
    );
  }

  private async render(visit: Visit, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { title, undo: words, document: documentWords } = wordsIn(language).services;
    const undone = await this.changes.preview(visit.actor, visit.operator);
    const isStale = rejection?.stale != null;
    return visit.show(
      {
        title: isStale ? documentWords.staleTitle : words.title,
        summary: isStale ? words.stale : words.summary,
        current: 'services',
        crumbs: [{ label: title, href: paths.operator.services }, { label: words.button }],
        faults: fieldFaults(language, rejection?.faults ?? [], {}),
      },
      <UndoView undone={undone} />,
    );
  }
}
