import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { LetterheadInput, LetterheadQueries, Letterheads, maySetLetterhead } from '../../../modules/reports/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { NotFound } from '../../../shared/errors.js';
import type { OrganisationId } from '../../../shared/ids.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { letterheadLabels } from './letterhead-texts.js';
import { LetterheadView } from './letterhead.view.js';

/** What the documents of one's own authority say of it, and how they are numbered. */
@Controller('regulator/letterhead')
@Can('inspection.read')
export class LetterheadPage {
  constructor(
    private readonly letterheads: Letterheads,
    private readonly queries: LetterheadQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit): Promise<string> {
    return this.render(visit, null);
  }

  @Post()
  @Can('inspection.manage')
  save(
    @TheVisit() visit: Visit,
    @Filled(LetterheadInput) form: FilledForm<LetterheadInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.letterheads.save(visit.actor, ownOf(visit), form.version, input);
        visit.see(paths.regulator.letterhead, 'saved');
        return undefined;
      },
      (rejection) => this.render(visit, rejection),
    );
  }

  private async render(visit: Visit, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { reports, letters } = wordsIn(language);
    const words = letters.letterhead;
    const letterhead = await this.queries.one(visit.actor, ownOf(visit));
    const maySet = maySetLetterhead(visit.actor, letterhead.organisationId);
    const faults = fieldFaults(language, rejection?.faults ?? [], letterheadLabels(words));
    return visit.show(
      {
        title: words.title,
        heading: maySet ? words.heading(letterhead.organisationName) : words.headingRead(letterhead.organisationName),
        summary: words.summary,
        crumbs: [{ label: reports.title, href: paths.regulator.reports }, { label: words.title }],
        current: 'reports',
        stale: rejection?.stale != null,
        faults,
      },
      <LetterheadView {...{ letterhead, maySet, rejection, faults, today: visit.context.today }} />,
    );
  }
}

/** @throws NotFound where nobody's organisation is meant, as for the system */
function ownOf({ actor }: Visit): OrganisationId {
  if (actor.organisationId === null) throw new NotFound();
  return actor.organisationId;
}
