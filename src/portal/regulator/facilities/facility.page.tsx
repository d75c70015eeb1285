import { Controller, Get, Post } from '@nestjs/common';
import { Facilities, FacilityFactsInput, FacilityQueries } from '../../../modules/facilities/index.js';
import { Can } from '../../../modules/identity/index.js';
import { type FormFields, readForm, typedOf } from '../../../platform/http/form.js';
import { PathWord, Search } from '../../../platform/http/received.js';
import { CursorSearch } from '../../cursor.search.js';
import { atGroups, withGroups } from '../../groups-text.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Fields, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { facilityLabels } from './facility-labels.js';
import { FacilityView } from './facility.view.js';

/** One building of the public list, and who is in it. */
@Controller('regulator/facilities/:number')
export class FacilityPage {
  constructor(
    private readonly facilities: Facilities,
    private readonly queries: FacilityQueries,
  ) {}

  @Get()
  @Can('operators.read')
  show(
    @TheVisit() visit: Visit,
    @PathWord('number') number: string,
    @Search(CursorSearch) { after }: CursorSearch,
  ): Promise<string> {
    return this.render(visit, number, after, null);
  }

  @Post()
  @Can('facilities.manage')
  change(
    @TheVisit() visit: Visit,
    @PathWord('number') number: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const form = { ...readForm(FacilityFactsInput, withGroups(fields)), typed: typedOf(fields) };
    return visit.submit(
      form,
      async (input) => {
        await this.facilities.change(visit.actor, number, form.version, input);
        visit.see(paths.regulator.facility(number), 'saved');
      },
      (rejection) => this.render(visit, number, null, rejection),
    );
  }

  private async render(
    visit: Visit,
    number: string,
    after: string | null,
    rejection: Rejection | null,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const facility = await this.queries.one(visit.actor, number);
    const faults = fieldFaults(language, (rejection?.faults ?? []).map(atGroups), facilityLabels(words));
    return visit.show(
      {
        title: `${facility.name} (${facility.number})`,
        summary: facility.place,
        current: 'facilities',
        stale: rejection?.stale != null,
        crumbs: [{ label: words.facilities.title, href: paths.regulator.facilities }, { label: facility.number }],
        faults,
      },
      <FacilityView
        facility={facility}
        occupants={await this.queries.occupants(visit.actor, number, after)}
        mayChange={visit.actor.permissions.has('facilities.manage')}
        rejection={rejection}
        faults={faults}
      />,
    );
  }
}
