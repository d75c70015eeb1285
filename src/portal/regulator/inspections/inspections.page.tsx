import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { InspectionQueries, InspectionSearch, mayManageInspections } from '../../../modules/inspections/index.js';
import { InspectionProgress } from '../../../modules/review/index.js';
import { Search } from '../../../platform/http/received.js';
import { LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { InspectionsView } from './inspections.view.js';

/** All inspections, with how many have submitted. */
@Controller('regulator/inspections')
@Can('inspection.read')
export class InspectionsPage {
  constructor(
    private readonly queries: InspectionQueries,
    private readonly progress: InspectionProgress,
  ) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(InspectionSearch) search: InspectionSearch): Promise<string> {
    const words = wordsIn(visit.context.language).inspection;
    const page = await this.queries.list(visit.actor, search);
    const totals = await this.progress.totals(
      visit.actor,
      page.rows.map(({ id }) => id),
    );
    const open = page.rows.filter(({ state }) => state === 'open').length;
    return visit.show(
      {
        title: words.title,
        heading: open === 0 ? words.headingNone : words.heading(open),
        summary: words.summary,
        current: 'inspections',
        actions: mayManageInspections(visit.actor) && (
          <LinkButton href={paths.regulator.inspectionPlan}>{words.plan}</LinkButton>
        ),
      },
      <InspectionsView page={page} totals={totals} search={search} />,
    );
  }
}
