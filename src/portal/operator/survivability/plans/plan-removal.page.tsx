import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { type PlanId, PlanQueries, Plans } from '../../../../modules/survivability/index.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { PathId } from '../../../../platform/http/received.js';
import { Form, LinkButton, StaleConflict, SubmitButton } from '../../../layout/index.js';
import { NothingInput } from '../../../nothing.input.js';
import { paths } from '../../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { planCrumbs } from './plan-crumbs.js';

/** Throws a plan away, once that was confirmed. */
@Controller('operator/survivability/plans/:id/removal')
@Can('register.write')
export class PlanRemovalPage {
  constructor(
    private readonly plans: Plans,
    private readonly queries: PlanQueries,
  ) {}

  @Get()
  ask(@TheVisit() visit: Visit, @PathId('id') id: PlanId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post()
  discard(
    @TheVisit() visit: Visit,
    @PathId('id') id: PlanId,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async () => {
        await this.plans.discard(visit.actor, visit.operator, id, form.version);
        visit.see(paths.operator.plans, 'plan-discarded');
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  private async render(visit: Visit, id: PlanId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { discarding: words, planTitle } = wordsIn(language).plans;
    const { title, version } = await this.queries.one(visit.actor, visit.operator, id);
    const [action, href] = [paths.operator.planRemoval(id), paths.operator.plan(id)];
    const isStale = rejection?.stale != null;
    return visit.show(
      {
        ...{ title: words.title, summary: words.text, current: 'survivability', narrow: true, stale: isStale },
        crumbs: planCrumbs(language, { label: title, href }, { label: words.submit }),
      },
      isStale ? (
        <StaleConflict
          {...{ action, currentVersion: version, currentHref: href }}
          removal={{ action, button: words.submit }}
          fields={[{ name: 'title', label: planTitle, yours: title, current: title }]}
        />
      ) : (
        <Form action={action} version={version}>
          <p>
            <b>{title}</b>
          </p>
          <div class="bar">
            <SubmitButton tone="danger">{words.submit}</SubmitButton>
            <LinkButton tone="quiet" href={href}>
              {words.keep}
            </LinkButton>
          </div>
        </Form>
      ),
    );
  }
}
