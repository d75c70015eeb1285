import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { type PlanId, PlanQueries, Plans, PlanTitleInput } from '../../../../modules/survivability/index.js';
import { documentIn, DocumentReader, writeTopology } from '../../../../modules/topology/index.js';
import { ClientGone } from '../../../../platform/http/client-gone.js';
import { type FilledForm, type FormFields, openedVersionIn } from '../../../../platform/http/form.js';
import { PathId } from '../../../../platform/http/received.js';
import { paths } from '../../../paths.js';
import { Fields, Filled, type Rejection, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { planCrumbs } from './plan-crumbs.js';
import { PlanEditView } from './plan-edit.view.js';

/** A plan's title, and its document as a whole. */
@Controller('operator/survivability/plans/:id')
@Can('register.write')
export class PlanEditPage {
  constructor(
    private readonly plans: Plans,
    private readonly queries: PlanQueries,
    private readonly reader: DocumentReader,
  ) {}

  @Get('edit')
  show(@TheVisit() visit: Visit, @PathId('id') id: PlanId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post('title')
  rename(
    @TheVisit() visit: Visit,
    @PathId('id') id: PlanId,
    @Filled(PlanTitleInput) form: FilledForm<PlanTitleInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ title }) => {
        await this.plans.rename(visit.actor, visit.operator, id, form.version, title);
        visit.see(paths.operator.plan(id), 'plan-changed');
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  @Post('document')
  save(
    @TheVisit() visit: Visit,
    @PathId('id') id: PlanId,
    @Fields() fields: FormFields,
    @ClientGone() gone: AbortSignal,
  ): Promise<string | undefined> {
    // browsers end lines with CR LF; lines and columns are those that the person sees
    const text = (fields.find(([name]) => name === 'text')?.[1] ?? '').replaceAll('\r\n', '\n');
    const version = openedVersionIn(fields) ?? 0;
    return visit.submit(
      { input: text, faults: [], version, typed: { text } },
      async () => {
        const document = await this.reader.topology(documentIn(text), gone);
        await this.plans.save(visit.actor, visit.operator, { id, version }, { title: null, document });
        visit.see(paths.operator.plan(id), 'plan-changed');
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  private async render(visit: Visit, id: PlanId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).plans;
    const plan = await this.queries.one(visit.actor, visit.operator, id);
    const ofDocument = rejection?.typed['text'] === undefined ? [] : rejection.faults;
    const title = ofDocument.length === 0 ? words.editing.title : words.editing.faults(ofDocument.length);
    return visit.show(
      {
        ...{ title, current: 'survivability', stale: rejection?.stale != null },
        crumbs: planCrumbs(
          language,
          { label: plan.title, href: paths.operator.plan(id) },
          { label: words.editing.title },
        ),
      },
      <PlanEditView plan={plan} text={writeTopology(plan.document)} rejection={rejection} />,
    );
  }
}
