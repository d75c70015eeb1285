import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  type OutageEntry,
  type OutageId,
  OutageQueries,
  readEntrySheet,
  writeEntrySheet,
} from '../../../modules/outages/index.js';
import type { FormFields } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { type Fault, NotFound } from '../../../shared/errors.js';
import { wordFault } from '../../../shared/words/index.js';
import { Fields, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { entryTexts } from './entry.form.js';
import { EntryView } from './entry.view.js';
import { markedAs } from '../../outages/exercise-mark.js';
import { entryFrame, momentNow } from './entry-frame.js';
import { rowsOfSheet } from './sheet.form.js';
import { SheetView } from './sheet.view.js';

/** The states of all features as a sheet: given out, and read into the form, which alone saves. */
@Controller('operator/outages/:id')
@Can('outage.write')
export class OutageSheetPage {
  constructor(private readonly queries: OutageQueries) {}

  @Get('sheet.csv')
  async download(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    const { outage, standing, newest } = await this.opened(visit, id);
    const rows = new Map<string, (typeof standing)[number]>(standing.map((row) => [row.featureId, row]));
    const numbers = new Map<string, number>(newest.map(({ featureId, number }) => [featureId, number]));
    const sheet = outage.features.map(({ id: feature, name, serviceName }) => {
      const { state = null, note = '', expectedAt = null } = rows.get(feature) ?? {};
      return { feature, name, service: serviceName ?? '', state, note, expectedAt, seen: numbers.get(feature) ?? 0 };
    });
    void visit.reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="outage.csv"')
      .header('cache-control', 'no-store');
    return writeEntrySheet(visit.context.language, sheet);
  }

  @Get('sheet')
  async show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.form(visit, await this.opened(visit, id), '', []);
  }

  /** Shows the form as the sheet fills it; nothing is saved yet. */
  @Post('sheet')
  @HttpCode(200)
  async read(@TheVisit() visit: Visit, @PathId('id') id: OutageId, @Fields() fields: FormFields): Promise<string> {
    const cells = fields.find(([name]) => name === 'cells')?.[1] ?? '';
    const entry = await this.opened(visit, id);
    const opened = { ...entryTexts(entry), at: momentNow(entry.now, entry.outage.startedAt) };
    const { typed, faults } = rowsOfSheet(readEntrySheet(visit.context.language, cells), entry.outage.features, opened);
    if (faults.length > 0) {
      void visit.reply.status(422);
      return this.form(visit, entry, cells, faults);
    }
    const words = wordsIn(visit.context.language).outages;
    return visit.show(
      {
        ...entryFrame(visit.context.language, entry.outage),
        heading: markedAs(visit.context.language, entry.outage, words.sheet.filled),
      },
      <EntryView outage={entry.outage} typed={typed} faults={[]} overtaken={null} opened={opened} />,
    );
  }

  private form(visit: Visit, { outage }: OutageEntry, cells: string, faults: readonly Fault[]): string {
    const { language } = visit.context;
    const words = wordsIn(language).outages;
    const said = faults.slice(0, SHOWN).map((fault) => ({
      name: 'cells',
      label: fault.line === undefined ? words.sheet.cells : words.sheet.line(fault.line),
      sentence: wordFault(language, fault),
    }));
    return visit.show(
      {
        ...entryFrame(language, outage),
        ...{ title: markedAs(language, outage, words.sheet.title), summary: words.sheet.summary, faults: said },
        heading: markedAs(language, outage, words.sheet.title),
      },
      <SheetView outage={outage} cells={cells} faults={said} />,
    );
  }

  private async opened(visit: Visit, id: OutageId): Promise<OutageEntry> {
    const entry = await this.queries.entry(visit.actor, id);
    if (entry.outage.operatorId !== visit.operator) throw new NotFound();
    return entry;
  }
}

/** More than anybody mends at once. */
const SHOWN = 50;
