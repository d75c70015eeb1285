import { isUnchanged, type Topology, type TopologyChanges } from '../../../../modules/topology/index.js';
import type { Fault } from '../../../../shared/errors.js';
import { wordFault } from '../../../../shared/words/index.js';
import { Form, LinkButton, Select, SubmitButton, Table, TextArea, usePage, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { ChangesView } from '../changes.view.js';
import { BLOCK } from './block.form.js';

/** More faults than anybody mends at once. */
const SHOWN = 100;

export interface BlockProps {
  readonly topology: Topology;
  /** The version that the reader has seen. */
  readonly version: number;
  /** The fields but the cells, as texts. */
  readonly typed: Readonly<Record<string, string>>;
  readonly block: string;
  readonly faults: readonly Fault[];
}

export function BlockView({ topology, version, typed, block, faults }: BlockProps) {
  const words = useWords().services;
  const { layer = '', text = '' } = typed;
  return (
    <>
      {faults.length > 0 && <Faults faults={faults} />}
      <Form action={`${paths.operator.block}/comparison`} version={version} hidden={{ layer, text }} guard>
        <Select
          name="component"
          label={words.block.component}
          value={typed['component']}
          options={topology.components.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <Select
          name="site"
          label={words.block.site}
          value={typed['site']}
          options={topology.sites.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <TextArea
          name={BLOCK}
          label={words.block.cells}
          hint={words.block.hint}
          rows={10}
          value={block}
          code
          required
        />
        <SubmitButton>{words.document.check}</SubmitButton>
      </Form>
    </>
  );
}

/** Every cell that cannot be taken, with its component and data centre. */
function Faults({ faults }: { faults: readonly Fault[] }) {
  const { language } = usePage();
  const words = useWords().services;
  const fields: Readonly<Record<string, string>> = {
    component: words.block.component,
    site: words.block.site,
    [BLOCK]: words.block.cells,
  };
  return (
    <div class="box clash problems" role="alert" tabindex={-1} autofocus>
      <Table
        caption={words.block.faults(faults.length)}
        columns={[
          { heading: words.block.place, kind: 'heading', cell: ({ path }) => fields[path] ?? path },
          { heading: words.document.problem, cell: (fault) => wordFault(language, fault) },
        ]}
        rows={faults.slice(0, SHOWN)}
      />
    </div>
  );
}

export interface BlockPreviewProps {
  /** All fields, to be sent again. */
  readonly sent: Readonly<Record<string, string>>;
  readonly version: number;
  readonly changes: TopologyChanges;
  readonly topology: Topology;
}

export function BlockPreview({ sent, version, changes, topology }: BlockPreviewProps) {
  const words = useWords().services;
  return (
    <>
      <ChangesView changes={changes} topology={topology} />
      <Form action={paths.operator.block} version={version} hidden={sent}>
        <div class="bar">
          {!isUnchanged(changes) && <SubmitButton>{words.document.save}</SubmitButton>}
          <LinkButton tone="quiet" href={paths.operator.services}>
            {words.block.back}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
