import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import {
  addService,
  changeService,
  Register,
  RegisterQueries,
  removeService,
  type ServiceInput,
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
import { ServiceFactsForm, ServiceForm, serviceIn, serviceLabels } from './service.form.js';
import { ServiceView } from './service.view.js';

/** One service or feature: registered, changed, removed. */
@Controller('operator/services')
@Can('register.write')
export class ServicePage {
  constructor(
    private readonly register: Register,
    private readonly queries: RegisterQueries,
  ) {}

  @Get('new-service')
  begin(@TheVisit() visit: Visit): Promise<string> {
    return this.render(visit, null, null);
  }

  @Post('new-service')
  add(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const form = readForm(ServiceForm, listEntries(fields, 'requires'));
    return visit.submit(
      form,
      (input) => {
        const service = { id: input.id, ...serviceIn(input) } as ServiceInput;
        return saveRegister(visit, this.register, form.version, 'saved', (now) => addService(now, service));
      },
      (rejection) => this.render(visit, null, rejection),
    );
  }

  @Get('service/:code')
  show(@TheVisit() visit: Visit, @PathWord('code') code: string): Promise<string> {
    return this.render(visit, code, null);
  }

  @Post('service/:code')
  change(
    @TheVisit() visit: Visit,
    @PathWord('code') code: string,
    @Fields() fields: FormFields,
  ): Promise<string | undefined> {
    const form = readForm(ServiceFactsForm, listEntries(fields, 'requires'));
    return visit.submit(
      form,
      (input) =>
        saveRegister(visit, this.register, form.version, 'saved', (now) => changeService(now, code, serviceIn(input))),
      (rejection) => this.render(visit, code, rejection),
    );
  }

  @Post('service/:code/removal')
  remove(
    @TheVisit() visit: Visit,
    @PathWord('code') code: string,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      () => saveRegister(visit, this.register, form.version, 'removed', (now) => removeService(now, code)),
      (rejection) => this.render(visit, code, { ...rejection, typed: null }),
    );
  }

  private async render(visit: Visit, code: string | null, refusal: Refusal | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const { number, document } = await this.queries.current(visit.actor, visit.operator);
    const service = document.services.find(({ id }) => id === code) ?? null;
    if (code !== null && service === null) throw new NotFound();
    const labels = { ...serviceLabels(words), ...(code === null ? { id: words.services.id } : {}) };
    const faults = documentFaults(language, refusal, labels);
    const stale = refusal?.stale != null;
    const name = service?.name ?? words.services.addService;
    return visit.show(
      {
        title: name,
        current: 'services',
        narrow: true,
        stale,
        crumbs: [{ label: words.services.title, href: paths.operator.services }, { label: name }],
        faults,
      },
      <ServiceView
        service={service}
        topology={document}
        version={number}
        typed={refusal?.typed ?? null}
        stale={stale}
        faults={faults}
      />,
    );
  }
}
