import { Controller, Get, Post } from '@nestjs/common';
import { FacilityQueries, SiteFactsInput, type SiteId, SiteQueries } from '../../../../modules/facilities/index.js';
import { Can } from '../../../../modules/identity/index.js';
import { SiteRegister } from '../../../../modules/topology/index.js';
import { type FilledForm, type FormFields, readForm, typedOf } from '../../../../platform/http/form.js';
import { PathId } from '../../../../platform/http/received.js';
import { atGroups, withGroups } from '../../../groups-text.js';
import { fieldFaults } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { Fields, Filled, TheVisit, Visit, type Refusal } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { NothingInput } from '../../../nothing.input.js';
import { siteCrumbs } from '../site-crumbs.js';
import { siteLabels } from '../site-labels.js';
import { SiteFactsView } from './site-facts.view.js';

/** Changes what a data centre is, or removes it. */
@Controller('operator/sites/:id')
@Can('register.write')
export class SiteFactsPage {
  constructor(
    private readonly register: SiteRegister,
    private readonly sites: SiteQueries,
    private readonly facilities: FacilityQueries,
  ) {}

  @Get('facts')
  show(@TheVisit() visit: Visit, @PathId('id') id: SiteId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post('facts')
  change(
    @TheVisit() visit: Visit,
    @PathId('id') id: SiteId,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const form = { ...readForm(SiteFactsInput, withGroups(fields)), typed: typedOf(fields) };
    return visit.submit(
      form,
      async (input) => {
        await this.register.change(visit.actor, id, form.version, input);
        visit.see(paths.operator.site(id), 'saved');
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  @Post('removal')
  remove(
    @TheVisit() visit: Visit,
    @PathId('id') id: SiteId,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async () => {
        await this.register.remove(visit.actor, id, form.version);
        visit.see(paths.operator.sites, 'removed');
      },
      (rejection) => this.render(visit, id, { ...rejection, typed: null }),
    );
  }

  private async render(visit: Visit, id: SiteId, rejection: Refusal | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const site = await this.sites.one(visit.actor, id);
    const faults = fieldFaults(language, (rejection?.faults ?? []).map(atGroups), siteLabels(words));
    return visit.show(
      {
        title: `${site.name}: ${words.sites.editTitle}`,
        current: 'sites',
        narrow: true,
        stale: rejection?.stale != null,
        crumbs: siteCrumbs(words, site, words.sites.editTitle),
        faults,
        blockers: rejection?.blockers,
      },
      <SiteFactsView
        site={site}
        facilities={await this.facilities.choices(
          visit.actor,
          rejection?.typed?.['facilityNumber'] ?? site.facilityNumber,
        )}
        rejection={rejection}
        faults={faults}
      />,
    );
  }
}
