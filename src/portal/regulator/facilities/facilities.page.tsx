import { Controller, Get, Post } from '@nestjs/common';
import { Facilities, FacilityInput, FacilityQueries } from '../../../modules/facilities/index.js';
import { Can } from '../../../modules/identity/index.js';
import { type FormFields, readForm, typedOf } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { atGroups, withGroups } from '../../groups-text.js';
import { fieldFaults, LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Fields, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { FacilitiesSearch } from './facilities.search.js';
import { FacilitiesView } from './facilities.view.js';
import { FacilityForm } from './facility-form.view.js';
import { facilityLabels } from './facility-labels.js';

/** The public list of buildings, kept by the ministry. */
@Controller('regulator/facilities')
export class FacilitiesPage {
  constructor(
    private readonly facilities: Facilities,
    private readonly queries: FacilityQueries,
  ) {}

  @Get()
  @Can('operators.read')
  async list(@TheVisit() visit: Visit, @Search(FacilitiesSearch) search: FacilitiesSearch): Promise<string> {
    const words = wordsIn(visit.context.language).facilities;
    const page = await this.queries.list(visit.actor, search);
    const mayAdd = visit.actor.permissions.has('facilities.manage');
    return visit.show(
      {
        title: words.title,
        heading: words.heading,
        summary: words.summary,
        current: 'facilities',
        actions: mayAdd && <LinkButton href={paths.regulator.newFacility}>{words.add}</LinkButton>,
      },
      <FacilitiesView page={page} search={search.search ?? ''} />,
    );
  }

  @Get('new')
  @Can('facilities.manage')
  begin(@TheVisit() visit: Visit): string {
    return this.form(visit, null);
  }

  @Post()
  @Can('facilities.manage')
  add(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    return visit.submit(
      { ...readForm(FacilityInput, withGroups(fields)), typed: typedOf(fields) },
      async (input) => {
        const number = await this.facilities.add(visit.actor, input);
        visit.see(paths.regulator.facility(number), 'saved');
      },
      (rejection) => this.form(visit, rejection),
    );
  }

  private form(visit: Visit, rejection: Rejection | null): string {
    const { language } = visit.context;
    const words = wordsIn(language);
    const faults = fieldFaults(language, (rejection?.faults ?? []).map(atGroups), {
      ...facilityLabels(words),
      number: words.facilities.number,
    });
    const { title, add } = words.facilities;
    const crumbs = [{ label: title, href: paths.regulator.facilities }, { label: add }];
    return visit.show(
      { title: add, current: 'facilities', narrow: true, crumbs, faults },
      <FacilityForm action={paths.regulator.facilities} typed={rejection?.typed ?? {}} faults={faults} />,
    );
  }
}
