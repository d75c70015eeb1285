import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import {
  EntryFiles,
  type EntryFormat,
  type EntrySheetRead,
  LARGEST_ENTRY_FILE,
  type OutageEntry,
  type OutageId,
  OutageQueries,
  readEntrySheet,
  type SheetRow,
} from '../../../modules/outages/index.js';
import { XLSX_TYPE } from '../../../modules/topology/index.js';
import { ClientGone } from '../../../platform/http/client-gone.js';
import type { FormFields } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { TakesFile } from '../../../platform/http/takes-file.js';
import type { Fault } from '../../../shared/errors.js';
import { wordFault } from '../../../shared/words/index.js';
import { bytesOf } from '../../bytes-of.js';
import { takeChosenFile } from '../../chosen-file.js';
import type { FieldFault } from '../../layout/index.js';
import { Fields, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { markedAs } from '../record/exercise-mark.js';
import { entryFrame, momentNow } from './entry-frame.js';
import { entryTexts } from './entry.form.js';
import { EntryView } from './entry.view.js';
import { rowsOfSheet } from './sheet.form.js';
import { SheetView } from './sheet.view.js';
import { requireShown } from '../shown-operator.js';

/** The states of all features as a sheet: given out, and read into the form, which alone saves. */
@Controller(['operator/outages/:id', 'regulator/outages/:id'])
@Can('outage.write')
export class OutageSheetPage {
  constructor(
    private readonly queries: OutageQueries,
    private readonly files: EntryFiles,
  ) {}

  @Get('sheet.csv')
  csv(@TheVisit() visit: Visit, @PathId('id') id: OutageId, @ClientGone() gone: AbortSignal): Promise<string | Buffer> {
    return this.download(visit, id, 'csv', gone);
  }

  @Get('sheet.xlsx')
  xlsx(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @ClientGone() gone: AbortSignal,
  ): Promise<string | Buffer> {
    return this.download(visit, id, 'xlsx', gone);
  }

  @Get('sheet')
  async show(@TheVisit() visit: Visit, @PathId('id') id: OutageId): Promise<string> {
    return this.form(visit, await this.opened(visit, id), '', []);
  }

  /** Shows the form as the sheet fills it; nothing is saved yet. A file goes before cells. */
  @Post('sheet')
  @HttpCode(200)
  @TakesFile(LARGEST_ENTRY_FILE)
  async read(
    @TheVisit() visit: Visit,
    @PathId('id') id: OutageId,
    @Fields() fields: FormFields,
    @ClientGone() gone: AbortSignal,
  ): Promise<string> {
    const { language } = visit.context;
    const cells = fields.find(([name]) => name === 'cells')?.[1] ?? '';
    const entry = await this.opened(visit, id);
    const received: Buffer[] = [];
    const file = await takeChosenFile(visit, { label: wordsIn(language).outages.sheet.file }, async (_, content) => {
      received.push(await bytesOf(content, LARGEST_ENTRY_FILE));
    });
    if (file !== 'none' && file !== 'taken') return this.again(visit, entry, cells, file.status, file.faults);
    const [bytes] = received;
    if (bytes === undefined) return this.filled(visit, entry, cells, 'cells', readEntrySheet(language, cells));
    return this.filled(visit, entry, cells, 'file', await this.files.read(language, bytes, gone));
  }

  private filled(
    visit: Visit,
    entry: OutageEntry,
    cells: string,
    field: 'cells' | 'file',
    sheet: EntrySheetRead,
  ): string {
    const { outage, now } = entry;
    const opened = { ...entryTexts(entry), at: momentNow(now, outage.startedAt) };
    const { typed, faults } = rowsOfSheet(sheet, outage.features, opened);
    const words = wordsIn(visit.context.language).outages;
    if (faults.length > 0) return this.again(visit, entry, cells, 422, said(visit, field, faults));
    return visit.show(
      {
        ...entryFrame(visit.context, outage),
        heading: markedAs(visit.context.language, outage, words.sheet.filled),
      },
      <EntryView outage={outage} typed={typed} faults={[]} overtaken={null} opened={opened} />,
    );
  }

  private again(
    visit: Visit,
    entry: OutageEntry,
    cells: string,
    status: number,
    faults: readonly FieldFault[],
  ): string {
    void visit.reply.status(status);
    return this.form(visit, entry, cells, faults);
  }

  private form(visit: Visit, { outage }: OutageEntry, cells: string, faults: readonly FieldFault[]): string {
    const { title: name, summary } = wordsIn(visit.context.language).outages.sheet;
    const title = markedAs(visit.context.language, outage, name);
    return visit.show(
      { ...entryFrame(visit.context, outage), ...{ title, heading: title, summary, faults } },
      <SheetView outage={outage} cells={cells} faults={faults} />,
    );
  }

  private async download(visit: Visit, id: OutageId, format: EntryFormat, gone: AbortSignal): Promise<string | Buffer> {
    const rows = sheetRows(await this.opened(visit, id));
    void visit.reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : XLSX_TYPE)
      .header('content-disposition', `attachment; filename="outage.${format}"`)
      .header('cache-control', 'no-store');
    return this.files.file(visit.context.language, rows, format, gone);
  }

  private async opened(visit: Visit, id: OutageId): Promise<OutageEntry> {
    const entry = await this.queries.entry(visit.actor, id);
    requireShown(visit, entry.outage);
    return entry;
  }
}

function sheetRows({ outage, standing, newest }: OutageEntry): readonly SheetRow[] {
  const rows = new Map<string, (typeof standing)[number]>(standing.map((row) => [row.featureId, row]));
  const numbers = new Map<string, number>(newest.map(({ featureId, number }) => [featureId, number]));
  return outage.features.map(({ id: feature, name, serviceName }) => {
    const { state = null, note = '', expectedAt = null } = rows.get(feature) ?? {};
    return { feature, name, service: serviceName ?? '', state, note, expectedAt, seen: numbers.get(feature) ?? 0 };
  });
}

/** More than anybody mends at once. */
const SHOWN = 50;

function said(visit: Visit, field: 'cells' | 'file', faults: readonly Fault[]): readonly FieldFault[] {
  const { language } = visit.context;
  const words = wordsIn(language).outages.sheet;
  return faults.slice(0, SHOWN).map((fault) => ({
    name: field,
    label: fault.line === undefined ? words[field] : words.line(fault.line),
    sentence: wordFault(language, fault),
  }));
}
