import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import {
  addComponent,
  changeComponent,
  Register,
  RegisterQueries,
  removeComponent,
  type ComponentInput,
} from '../../../../modules/topology/index.js';
import { type FilledForm, type FormFields, readForm } from '../../../../platform/http/form.js';
import { PathWord } from '../../../../platform/http/received.js';
import { NotFound } from '../../../../shared/errors.js';
import { NothingInput } from '../../../nothing.input.js';
import { paths } from '../../../paths.js';
import { Fields, Filled, TheVisit, Visit, type Refusal } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { documentFaults, listEntries } from '../form-texts.js';
import { saveRegister } from '../save-register.js';
import { ComponentFactsForm, ComponentForm, componentIn, componentLabels } from './component.form.js';
import { ComponentView } from './component.view.js';

/** One component: registered, changed, removed. */
@Controller('operator/services')
@Can('register.write')
export class ComponentPage {
  constructor(
    private readonly register: Register,
    private readonly queries: RegisterQueries,
  ) {}

  @Get('new-component')
  begin(@TheVisit() visit: Visit): Promise<string> {
    return this.render(visit, null, null);
  }

  @Post('new-component')
  add(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const form = readForm(ComponentForm, listEntries(fields, 'requires'));
    return visit.submit(
      form,
      (input) => {
        const component = { id: input.id, ...componentIn(input) } as ComponentInput;
        return saveRegister(visit, this.register, form.version, 'saved', (now) => addComponent(now, component));
      },
      (rejection) => this.render(visit, null, rejection),
    );
  }

  @Get('component/:code')
  show(@TheVisit() visit: Visit, @PathWord('code') code: string): Promise<string> {
    return this.render(visit, code, null);
  }

  @Post('component/:code')
  change(
    @TheVisit() visit: Visit,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const form = readForm(ComponentFactsForm, listEntries(fields, 'requires'));
    return visit.submit(
      form,
      (input) =>
        saveRegister(visit, this.register, form.version, 'saved', (now) =>
          changeComponent(now, code, componentIn(input)),
        ),
      (rejection) => this.render(visit, code, rejection),
    );
  }

  @Post('component/:code/removal')
  remove(
    @TheVisit() visit: Visit,
    @PathWord('code') code: string,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      () => saveRegister(visit, this.register, form.version, 'removed', (now) => removeComponent(now, code)),
      (rejection) => this.render(visit, code, { ...rejection, typed: null }),
    );
  }

  private async render(visit: Visit, code: string | null, refusal: Refusal | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const { number, document } = await this.queries.current(visit.actor, visit.operator);
    const component = document.components.find(({ id }) => id === code) ?? null;
    if (code !== null && component === null) throw new NotFound();
    const labels = { ...componentLabels(words), ...(code === null ? { id: words.services.id } : {}) };
    const faults = documentFaults(language, refusal, labels);
    const stale = refusal?.stale != null;
    const name = component?.name ?? words.services.addComponent;
    return visit.show(
      {
        title: name,
        current: 'services',
        narrow: true,
        stale,
        crumbs: [{ label: words.services.title, href: paths.operator.services }, { label: name }],
        faults,
      },
      <ComponentView
        component={component}
        topology={document}
        version={number}
        typed={refusal?.typed ?? null}
        stale={stale}
        faults={faults}
      />,
    );
  }
}
