import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import { Register, RegisterQueries, setPlacement } from '../../../../modules/topology/index.js';
import { type FilledForm, type FormFields, readForm } from '../../../../platform/http/form.js';
import { PathWord } from '../../../../platform/http/received.js';
import { Invalid, NotFound } from '../../../../shared/errors.js';
import { NothingInput } from '../../../nothing.input.js';
import { paths } from '../../../paths.js';
import { Fields, Filled, TheVisit, Visit, type Refusal } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { documentFaults, listEntries } from '../form-texts.js';
import { saveRegister } from '../save-register.js';
import { PlacementForm, placementFaults, placementIn, placementLabels } from './placement.form.js';
import { PlacementView } from './placement.view.js';

/** A field of the form for each part of the document that has none of its own name. */
const ELSEWHERE = { takeover: 'minutes', lastDrill: 'date' };

/** One cell of the grid: a component in a data centre. */
@Controller('operator/services/component/:component/in/:site')
@Can('register.write')
export class PlacementPage {
  constructor(
    private readonly register: Register,
    private readonly queries: RegisterQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathWord('component') component: string,
    @PathWord('site') site: string,
  ): Promise<string> {
    return this.render(visit, component, site, null);
  }

  @Post()
  save(
    @TheVisit() visit: Visit,
    @PathWord('component') component: string,
    @PathWord('site') site: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const form = readForm(PlacementForm, listEntries(fields, 'needs'));
    return visit.submit(
      form,
      async (input) => {
        const faults = placementFaults(input);
        if (faults.length > 0) throw new Invalid(faults);
        return saveRegister(visit, this.register, form.version, 'saved', (now) =>
          setPlacement(now, component, site, placementIn(input)),
        );
      },
      (rejection) => this.render(visit, component, site, rejection),
    );
  }

  @Post('removal')
  remove(
    @TheVisit() visit: Visit,
    @PathWord('component') component: string,
    @PathWord('site') site: string,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      () =>
        saveRegister(visit, this.register, form.version, 'removed', (now) => setPlacement(now, component, site, null)),
      (rejection) => this.render(visit, component, site, { ...rejection, typed: null }),
    );
  }

  private async render(visit: Visit, componentId: string, siteId: string, rejection: Refusal | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const { number, document } = await this.queries.current(visit.actor, visit.operator);
    const component = document.components.find(({ id }) => id === componentId);
    const site = document.sites.find(({ id }) => id === siteId);
    if (component === undefined || site === undefined) throw new NotFound();
    const labels = placementLabels(words);
    const faults = documentFaults(language, rejection, labels, ELSEWHERE);
    const stale = rejection?.stale != null;
    const title = words.services.cellTitle(component.name, site.name);
    return visit.show(
      {
        title,
        current: 'services',
        narrow: true,
        stale,
        crumbs: [
          { label: words.services.title, href: paths.operator.services },
          { label: component.name, href: paths.operator.component(component.id) },
          { label: site.name },
        ],
        faults,
      },
      <PlacementView
        component={component}
        site={siteId}
        topology={document}
        version={number}
        rejection={rejection}
        faults={faults}
      />,
    );
  }
}
