import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { mayWriteRegister } from '../../../../modules/facilities/index.js';
import { Can } from '../../../../modules/identity/index.js';
import {
  DOCUMENT_FORMATS,
  documentIn,
  documentOf,
  isUnchanged,
  Register,
  RegisterQueries,
  type TopologyDocument,
  TopologyFiles,
  writeTopology,
} from '../../../../modules/topology/index.js';
import { ClientGone } from '../../../../platform/http/client-gone.js';
import { type FormFields, openedVersionIn } from '../../../../platform/http/form.js';
import { PathWord } from '../../../../platform/http/received.js';
import { TakesFile } from '../../../../platform/http/takes-file.js';
import { receiveFile } from '../../../../platform/http/upload.js';
import { NotFound, Unsupported } from '../../../../shared/errors.js';
import { paths } from '../../../paths.js';
import { Fields, TheVisit, Visit, type Rejection } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { bytesOf } from '../../../bytes-of.js';
import { DocumentView } from './document.view.js';
import { PreviewView } from './preview.view.js';

/** What a form can carry on to be saved; larger documents go to the API. */
const LARGEST_FILE_BYTES = 4_194_304;

/** A text of the register, and the version that its writer began from; null where nobody knows, as with a file. */
interface Draft {
  readonly text: string;
  readonly version: number | null;
}

/** The whole register as one document: given out, and read in after a look at what it would change. */
@Controller('operator/services/document')
export class DocumentPage {
  constructor(
    private readonly register: Register,
    private readonly queries: RegisterQueries,
    private readonly files: TopologyFiles,
  ) {}

  @Get()
  @Can('register.read')
  async show(@TheVisit() visit: Visit): Promise<string> {
    return this.form(visit, await this.registered(visit), null);
  }

  @Get('file/:format')
  @Can('register.read')
  async download(
    @TheVisit() visit: Visit,
    @PathWord('format') word: string,
    @ClientGone() gone: AbortSignal,
  ): Promise<string | Buffer> {
    const format = DOCUMENT_FORMATS.find((each) => each === word);
    if (format === undefined) throw new NotFound();
    const { document } = await this.queries.current(visit.actor, visit.operator);
    return asFile(visit, `topology.${format}`, await this.files.file(document, format, gone));
  }

  /** A form to fill in. */
  @Get('template/:format')
  @Can('register.read')
  async template(
    @TheVisit() visit: Visit,
    @PathWord('format') format: string,
    @ClientGone() gone: AbortSignal,
  ): Promise<string | Buffer> {
    if (format !== 'xlsx' && format !== 'csv') throw new NotFound();
    const { document } = await this.queries.current(visit.actor, visit.operator);
    return asFile(visit, `topology-template.${format}`, await this.files.template(document, format, gone));
  }

  /** Shows what saving would change. */
  @Post('comparison')
  @HttpCode(200)
  @Can('register.write')
  compare(
    @TheVisit() visit: Visit,
    @Fields() fields: FormFields,
    @ClientGone() gone: AbortSignal,
  ): Promise<string | undefined> {
    return this.preview(visit, documentIn(textIn(fields)), openedVersionIn(fields), gone);
  }

  /** Back from the look at the changes, to go on with the text. */
  @Post('draft')
  @HttpCode(200)
  @Can('register.write')
  draft(@TheVisit() visit: Visit, @Fields() fields: FormFields): string {
    return this.form(visit, draftIn(fields), null);
  }

  @Post('file')
  @HttpCode(200)
  @Can('register.write')
  @TakesFile(LARGEST_FILE_BYTES)
  async file(@TheVisit() visit: Visit, @ClientGone() gone: AbortSignal): Promise<string | undefined> {
    const { name, bytes } = await receiveFile(visit.request, async (named, content) => ({
      ...{ name: named, bytes: await bytesOf(content, LARGEST_FILE_BYTES) },
    }));
    const document = await documentOf(bytes, name).catch(noDocument);
    return document === null ? this.unreadable(visit) : this.preview(visit, document, null, gone);
  }

  @Post()
  @Can('register.write')
  save(
    @TheVisit() visit: Visit,
    @Fields() fields: FormFields,
    @ClientGone() gone: AbortSignal,
  ): Promise<string | undefined> {
    const draft = draftIn(fields);
    const document = documentIn(draft.text);
    return visit.submit(
      filled(draft.text),
      async () => {
        await this.register.saveDocument(visit.actor, visit.operator, draft.version ?? 0, document, gone);
        visit.see(paths.operator.services, 'saved');
      },
      async (rejection) =>
        rejection.stale === null
          ? this.form(visit, draft, rejection)
          : this.compared(visit, document, draft.version ?? 0, gone),
    );
  }

  /** The form again, which says what a file has to be; its content is not worth keeping. */
  private unreadable(visit: Visit): Promise<string | undefined> {
    const fault = { path: 'file', code: 'not-a-topology-document' } as const;
    return visit.submit(
      { ...filled(''), faults: [fault] },
      () => Promise.resolve(undefined),
      async (rejection) => this.form(visit, await this.registered(visit), rejection),
    );
  }

  /** A workbook is no text: with a fault in it, the page keeps what is registered. */
  private preview(
    visit: Visit,
    document: TopologyDocument,
    opened: number | null,
    gone: AbortSignal,
  ): Promise<string | undefined> {
    const text = document.format === 'xlsx' ? null : document.content;
    return visit.submit(
      filled(text ?? ''),
      () => this.compared(visit, document, opened, gone),
      async (rejection) =>
        this.form(visit, text === null ? await this.registered(visit) : { text, version: opened }, rejection),
    );
  }

  private async compared(
    visit: Visit,
    document: TopologyDocument,
    opened: number | null,
    gone: AbortSignal,
  ): Promise<string> {
    const { title, document: words } = wordsIn(visit.context.language).services;
    const { version, changes, topology } = await this.register.compare(visit.actor, visit.operator, document, gone);
    const stale = opened !== null && opened !== version;
    const heading = isUnchanged(changes) ? words.nothing : stale ? words.staleTitle : words.preview;
    return visit.show(
      {
        title: heading,
        summary: isUnchanged(changes) ? undefined : stale ? words.stale : words.previewSummary,
        current: 'services',
        crumbs: [
          { label: title, href: paths.operator.services },
          { label: words.title, href: paths.operator.document },
          { label: words.check },
        ],
      },
      <PreviewView
        text={document.format === 'xlsx' ? writeTopology(topology) : document.content}
        version={version}
        changes={changes}
        topology={topology}
      />,
    );
  }

  private async registered(visit: Visit): Promise<Draft> {
    const { number, document } = await this.queries.current(visit.actor, visit.operator);
    return { text: writeTopology(document), version: number };
  }

  private form(visit: Visit, draft: Draft, rejection: Rejection | null): string {
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
      <DocumentView {...draft} faults={faults} mayWrite={mayWriteRegister(visit.actor, visit.operator)} />,
    );
  }
}

/** Browsers end lines with CR LF; lines and columns are those that the person sees. */
const textIn = (fields: FormFields): string =>
  (fields.find(([name]) => name === 'text')?.[1] ?? '').replaceAll('\r\n', '\n');

const draftIn = (fields: FormFields): Draft => ({ text: textIn(fields), version: openedVersionIn(fields) });

/** @throws whatever went wrong besides */
function noDocument(error: unknown): null {
  if (error instanceof Unsupported) return null;
  throw error;
}

const filled = (text: string) => ({ input: {}, faults: [], version: 0, typed: { text } });

function asFile(visit: Visit, name: string, file: { readonly type: string; readonly content: string | Buffer }) {
  void visit.reply.type(file.type).header('content-disposition', `attachment; filename="${name}"`);
  return file.content;
}
