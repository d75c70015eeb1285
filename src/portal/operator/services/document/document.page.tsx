import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { mayWriteRegister } from '../../../../modules/facilities/index.js';
import { Can } from '../../../../modules/identity/index.js';
import {
  isUnchanged,
  MAXIMUM_BYTES,
  Register,
  RegisterQueries,
  type TopologyFormat,
  writeTopology,
} from '../../../../modules/topology/index.js';
import type { FormFields } from '../../../../platform/http/form.js';
import { TakesFile } from '../../../../platform/http/takes-file.js';
import { receiveFile } from '../../../../platform/http/upload.js';
import { paths } from '../../../paths.js';
import { Fields, TheVisit, Visit, type Rejection } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { DocumentView } from './document.view.js';
import { PreviewView } from './preview.view.js';
import { textOf } from './text-of.js';

/** The whole register as one document: given out, and read in after a look at what it would change. */
@Controller('operator/services/document')
export class DocumentPage {
  constructor(
    private readonly register: Register,
    private readonly queries: RegisterQueries,
  ) {}

  @Get()
  @Can('register.read')
  async show(@TheVisit() visit: Visit): Promise<string> {
    const { document } = await this.queries.current(visit.actor, visit.operator);
    return this.form(visit, writeTopology(document), null);
  }

  @Get('yaml')
  @Can('register.read')
  async yaml(@TheVisit() visit: Visit): Promise<string> {
    const { document } = await this.queries.current(visit.actor, visit.operator);
    return asFile(visit, 'topology.yaml', 'application/yaml', writeTopology(document));
  }

  @Get('json')
  @Can('register.read')
  async json(@TheVisit() visit: Visit): Promise<string> {
    const { document } = await this.queries.current(visit.actor, visit.operator);
    return asFile(visit, 'topology.json', 'application/json', JSON.stringify(document, null, 2));
  }

  /** Shows what saving would change. */
  @Post('comparison')
  @HttpCode(200)
  @Can('register.write')
  compare(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    return this.preview(visit, textIn(fields));
  }

  /** Back from the look at the changes, to go on with the text. */
  @Post('draft')
  @HttpCode(200)
  @Can('register.write')
  draft(@TheVisit() visit: Visit, @Fields() fields: FormFields): string {
    return this.form(visit, textIn(fields), null);
  }

  @Post('file')
  @HttpCode(200)
  @Can('register.write')
  @TakesFile()
  async file(@TheVisit() visit: Visit): Promise<string | undefined> {
    const limit = MAXIMUM_BYTES.yaml;
    return this.preview(visit, await receiveFile(visit.request, limit, (_name, content) => textOf(content, limit)));
  }

  @Post()
  @Can('register.write')
  save(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const text = textIn(fields);
    const version = Number(fields.find(([name]) => name === 'version')?.[1] ?? 0);
    return visit.submit(
      filled(text),
      async () => {
        await this.register.saveDocument(visit.actor, visit.operator, version, text, formatOf(text));
        visit.see(paths.operator.services, 'saved');
      },
      async (rejection) =>
        rejection.stale === null ? this.form(visit, text, rejection) : this.compared(visit, text, true),
    );
  }

  private preview(visit: Visit, text: string): Promise<string | undefined> {
    return visit.submit(
      filled(text),
      () => this.compared(visit, text, false),
      (rejection) => this.form(visit, text, rejection),
    );
  }

  private async compared(visit: Visit, text: string, stale: boolean): Promise<string> {
    const { title, document: words } = wordsIn(visit.context.language).services;
    const { version, changes } = await this.register.compare(visit.actor, visit.operator, text, formatOf(text));
    const heading = isUnchanged(changes) ? words.nothing : stale ? words.staleTitle : words.preview;
    return visit.show(
      {
        title: heading,
        summary: stale ? words.stale : isUnchanged(changes) ? undefined : words.previewSummary,
        current: 'services',
        crumbs: [
          { label: title, href: paths.operator.services },
          { label: words.title, href: paths.operator.document },
          { label: words.check },
        ],
      },
      <PreviewView text={text} version={version} changes={changes} />,
    );
  }

  private form(visit: Visit, text: string, rejection: Rejection | null): string {
    const { title, document: words } = wordsIn(visit.context.language).services;
    const faults = rejection?.faults ?? [];
    const heading = faults.length === 0 ? words.title : words.faults(faults.length);
    return visit.show(
      {
        title: heading,
        summary: words.summary,
        current: 'services',
        crumbs: [{ label: title, href: paths.operator.services }, { label: words.title }],
      },
      <DocumentView text={text} faults={faults} mayWrite={mayWriteRegister(visit.actor, visit.operator)} />,
    );
  }
}

/** Browsers end lines with CR LF; lines and columns are those that the person sees. */
const textIn = (fields: FormFields): string =>
  (fields.find(([name]) => name === 'text')?.[1] ?? '').replaceAll('\r\n', '\n');

const formatOf = (text: string): TopologyFormat => (text.trimStart().startsWith('{') ? 'json' : 'yaml');

const filled = (text: string) => ({ input: {}, faults: [], version: 0, typed: { text } });

function asFile(visit: Visit, name: string, type: string, text: string): string {
  void visit.reply.type(`${type}; charset=utf-8`).header('content-disposition', `attachment; filename="${name}"`);
  return text;
}
