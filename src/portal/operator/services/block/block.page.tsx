import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Can } from '../../../../modules/identity/index.js';
import {
  changesBetween,
  componentsFound,
  type Edited,
  pasteBlock,
  Register,
  RegisterQueries,
  type Topology,
} from '../../../../modules/topology/index.js';
import { type FilledForm, type FormFields, openedVersionIn, readForm } from '../../../../platform/http/form.js';
import { Search } from '../../../../platform/http/received.js';
import { type Fault, Invalid } from '../../../../shared/errors.js';
import { paths } from '../../../paths.js';
import { Fields, TheVisit, Visit } from '../../../visit.js';
import { wordsIn } from '../../../words/index.js';
import { saveRegister } from '../save-register.js';
import { BLOCK, BlockSearch } from './block.form.js';
import { BlockPreview, BlockView } from './block.view.js';

interface Sent {
  readonly form: FilledForm<BlockSearch>;
  readonly block: string;
  /** The version that was seen; null where the grid did not say. */
  readonly opened: number | null;
}

/** What stands in the form. */
interface Draft extends Pick<Sent, 'block' | 'opened'> {
  readonly typed: Readonly<Record<string, string>>;
}

/** Cells of a spreadsheet, put into the grid after a look at what they would change. */
@Controller('operator/services/block')
@Can('register.write')
export class BlockPage {
  constructor(
    private readonly register: Register,
    private readonly queries: RegisterQueries,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @Search(BlockSearch) search: BlockSearch): Promise<string> {
    return this.form(visit, { typed: textsOf(search), block: '', opened: null }, []);
  }

  /** Shows what the cells would change. */
  @Post('comparison')
  @HttpCode(200)
  compare(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const sent = sentIn(fields);
    return visit.submit(
      sent.form,
      (search) => this.compared(visit, search, sent),
      ({ typed, faults }) => this.form(visit, { ...sent, typed }, faults),
    );
  }

  @Post()
  save(@TheVisit() visit: Visit, @Fields() fields: FormFields): Promise<string | undefined> {
    const sent = sentIn(fields);
    const { form, block } = sent;
    return visit.submit(
      form,
      (search) =>
        saveRegister(visit, this.register, form.version, 'saved', (topology) => pasted(topology, search, block)),
      ({ typed, faults, stale }) =>
        stale === null
          ? this.form(visit, { ...sent, typed }, faults)
          : this.overtaken(visit, { ...sent, opened: form.version }),
    );
  }

  /** What the cells would change in what somebody else saved meanwhile. */
  private async overtaken(visit: Visit, sent: Sent): Promise<string> {
    try {
      return await this.compared(visit, sent.form.input, sent);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return this.form(visit, { typed: sent.form.typed, block: sent.block, opened: null }, error.faults);
    }
  }

  private async compared(visit: Visit, search: BlockSearch, { form, block, opened }: Sent): Promise<string> {
    const { title, document: documentWords, block: words } = wordsIn(visit.context.language).services;
    const { number, document } = await this.queries.current(visit.actor, visit.operator);
    const edited = pasted(document, search, block);
    if ('faults' in edited) throw new Invalid(edited.faults);
    const stale = opened !== null && opened !== number;
    return visit.show(
      {
        title: stale ? documentWords.staleTitle : documentWords.preview,
        summary: stale ? words.stale : documentWords.previewSummary,
        current: 'services',
        crumbs: crumbs(title, words.title),
      },
      <BlockPreview
        sent={{ ...form.typed, [BLOCK]: block }}
        version={number}
        changes={changesBetween(document, edited.topology)}
        topology={edited.topology}
      />,
    );
  }

  private async form(visit: Visit, { typed, block, opened }: Draft, faults: readonly Fault[]): Promise<string> {
    const { title, block: words } = wordsIn(visit.context.language).services;
    const { number, document } = await this.queries.current(visit.actor, visit.operator);
    return visit.show(
      { title: words.title, summary: words.summary, current: 'services', crumbs: crumbs(title, words.title) },
      <BlockView topology={document} version={opened ?? number} typed={typed} block={block} faults={faults} />,
    );
  }
}

const crumbs = (services: string, here: string) => [
  { label: services, href: paths.operator.services },
  { label: here },
];

function sentIn(fields: FormFields): Sent {
  const block = fields.find(([name]) => name === BLOCK)?.[1] ?? '';
  return {
    form: readForm(
      BlockSearch,
      fields.filter(([name]) => name !== BLOCK),
    ),
    block,
    opened: openedVersionIn(fields),
  };
}

/** The rows are those that the grid showed, so that cells go where they were seen to go. */
function pasted(topology: Topology, search: BlockSearch, block: string): Edited {
  const { component, site } = search;
  const missing = [
    ...(component === null ? [{ path: 'component', code: 'not-chosen' } as const] : []),
    ...(site === null ? [{ path: 'site', code: 'not-chosen' } as const] : []),
    ...(block.trim() === '' ? [{ path: BLOCK, code: 'required' } as const] : []),
  ];
  if (component === null || site === null || missing.length > 0) return { faults: missing };
  return pasteBlock(topology, componentsFound(topology, search), { component, site, text: block });
}

function textsOf({ component, site, layer, text }: BlockSearch): Readonly<Record<string, string>> {
  return { component: component ?? '', site: site ?? '', layer: layer ?? '', text: text ?? '' };
}
