import { Controller, Get, Post } from '@nestjs/common';
import {
  MEASURE_FIELDS,
  MeasureInput,
  type MeasureKind,
  measureKindOf,
  type SiteId,
  SiteQueries,
  Sites,
  typedMeasure,
} from '../../../../modules/facilities/index.js';
import { Can } from '../../../../modules/identity/index.js';
import type { FilledForm } from '../../../../platform/http/form.js';
import { PathId, PathWord } from '../../../../platform/http/received.js';
import { type Language, termsIn } from '../../../../shared/words/index.js';
import { fieldFaults } from '../../../layout/index.js';
import { NothingInput } from '../../../nothing.input.js';
import { paths } from '../../../paths.js';
import { Filled, TheVisit, Visit, type Refusal } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { siteCrumbs } from '../site-crumbs.js';
import { MeasureView } from './measure.view.js';

/** One protection measure of a data centre. */
@Controller('operator/sites/:id/measures/:kind')
@Can('register.write')
export class MeasurePage {
  constructor(
    private readonly sites: Sites,
    private readonly queries: SiteQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: SiteId, @PathWord('kind') kind: string): Promise<string> {
    return this.render(visit, id, measureKindOf(kind), null);
  }

  @Post()
  save(
    @TheVisit() visit: Visit,
    @PathId('id') id: SiteId,
    @PathWord('kind') word: string,
    @Filled(MeasureInput) form: FilledForm<MeasureInput>,
  ): Promise<string | undefined> {
    const kind = measureKindOf(word);
    return visit.submit(
      form,
      async ({ responsible, values }) => {
        const input = { responsible, values: typedMeasure(kind, values) };
        await this.sites.setMeasure(visit.actor, id, kind, form.version, input);
        visit.see(paths.operator.site(id), 'saved');
      },
      (rejection) => this.render(visit, id, kind, rejection),
    );
  }

  @Post('removal')
  remove(
    @TheVisit() visit: Visit,
    @PathId('id') id: SiteId,
    @PathWord('kind') word: string,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    const kind = measureKindOf(word);
    return visit.submit(
      form,
      async () => {
        await this.sites.removeMeasure(visit.actor, id, kind, form.version);
        visit.see(paths.operator.site(id), 'removed');
      },
      (rejection) => this.render(visit, id, kind, { ...rejection, typed: null }),
    );
  }

  private async render(visit: Visit, id: SiteId, kind: MeasureKind, rejection: Refusal | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const site = await this.queries.one(visit.actor, id);
    const faults = fieldFaults(language, rejection?.faults ?? [], labelsOf(language, kind));
    const title = termsIn(language).protectionKinds[kind];
    return visit.show(
      {
        title,
        summary: words.sites.leaveEmpty,
        current: 'sites',
        narrow: true,
        stale: rejection?.stale != null,
        crumbs: siteCrumbs(words, site, title),
        faults,
      },
      <MeasureView
        siteId={id}
        kind={kind}
        measure={site.measures.find((each) => each.kind === kind) ?? null}
        rejection={rejection}
        faults={faults}
      />,
    );
  }
}

/** What the fields are called, by their names in the form. */
export function labelsOf(language: Language, kind: MeasureKind): Readonly<Record<string, string>> {
  const names: Readonly<Record<string, string>> = termsIn(language).protectionFields[kind];
  const values = MEASURE_FIELDS[kind].map(({ key }) => [`values.${key}`, names[key] ?? key] as const);
  return { responsible: wordsIn(language).sites.responsible, ...Object.fromEntries(values) };
}
