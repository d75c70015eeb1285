import { Controller, Get, Post } from '@nestjs/common';
import { FacilityQueries, SiteInput } from '../../../../modules/facilities/index.js';
import { Can } from '../../../../modules/identity/index.js';
import { SiteRegister } from '../../../../modules/topology/index.js';
import { type FormFields, readForm, typedOf } from '../../../../platform/http/form.js';
import { atGroups, withGroups } from '../../../groups-text.js';
import { fieldFaults } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { Fields, TheVisit, Visit, type Rejection } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { siteLabels } from '../site-labels.js';
import { NewSiteView } from './new-site.view.js';

/** Registers a data centre. */
@Controller('operator/sites')
@Can('register.write')
export class NewSitePage {
  constructor(
    private readonly register: SiteRegister,
    private readonly facilities: FacilityQueries,
  ) {}

  @Get('new')
  show(@TheVisit() visit: Visit): Promise<string> {
    return this.render(visit, null);
  }

  @Post()
  add(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const form = { ...readForm(SiteInput, withGroups(fields)), typed: typedOf(fields) };
    return visit.submit(
      form,
      async (input) => {
        const id = await this.register.add(visit.actor, visit.operator, input);
        visit.see(paths.operator.site(id), 'saved');
      },
      (rejection) => this.render(visit, rejection),
    );
  }

  private async render(visit: Visit, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const faults = fieldFaults(language, (rejection?.faults ?? []).map(atGroups), {
      code: words.sites.code,
      ...siteLabels(words),
    });
    const facilities = await this.facilities.choices(visit.actor, rejection?.typed['facilityNumber'] ?? null);
    return visit.show(
      {
        title: words.sites.addTitle,
        current: 'sites',
        narrow: true,
        crumbs: [{ label: words.sites.title, href: paths.operator.sites }, { label: words.sites.addTitle }],
        faults,
        blockers: rejection?.blockers,
      },
      <NewSiteView typed={rejection?.typed ?? {}} faults={faults} facilities={facilities} />,
    );
  }
}
