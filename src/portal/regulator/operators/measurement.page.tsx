import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { MeasurementInput, Measurements, OperatorQueries } from '../../../modules/operators/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, PathYear } from '../../../platform/http/received.js';
import type { OperatorId } from '../../../shared/ids.js';
import { termsIn } from '../../../shared/words/index.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { MeasurementConflict, MeasurementForm, newMeasurement, typedMeasurement } from './measurement.view.js';

/** The figures that decide for one year. */
@Controller('regulator/operators/:id/measurements/:year')
@Can('operators.write')
export class MeasurementPage {
  constructor(
    private readonly measurements: Measurements,
    private readonly queries: OperatorQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @PathId('id') id: OperatorId, @PathYear('year') year: number): Promise<string> {
    return this.form(visit, id, year, null);
  }

  @Post()
  measure(
    @TheVisit() visit: Visit,
    @PathId('id') id: OperatorId,
    @PathYear('year') year: number,
    @Filled(MeasurementInput) form: FilledForm<MeasurementInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.measurements.measure(visit.actor, id, year, form.version, input);
        visit.see(paths.regulator.operator(id, year), 'saved');
      },
      (rejection) => this.form(visit, id, year, rejection),
    );
  }

  private async form(visit: Visit, id: OperatorId, year: number, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language);
    const operator = await this.queries.one(visit.actor, id);
    const standing = (await this.queries.measurements(visit.actor, id)).find((row) => row.year === year);
    const faults = fieldFaults(language, rejection?.faults ?? [], termsIn(language).measurementFields);
    const stale = rejection?.stale != null && standing !== undefined;
    const title = words.operators.measurements.formTitle(operator.name, year);
    const href = paths.regulator.operator(id, year);
    return visit.show(
      {
        title,
        summary: words.operators.measurements.formHint(year),
        current: 'operators',
        narrow: true,
        stale,
        crumbs: [
          { label: words.operators.list.title, href: paths.regulator.operators },
          { label: operator.name, href },
        ],
        faults,
      },
      stale ? (
        <MeasurementConflict operatorId={id} standing={standing} typed={rejection.typed} />
      ) : (
        <MeasurementForm
          action={paths.regulator.measurement(id, year)}
          version={standing?.version ?? 0}
          typed={rejection?.typed ?? (standing === undefined ? newMeasurement(year) : typedMeasurement(standing))}
          faults={faults}
          cancelHref={href}
        />
      ),
    );
  }
}
