import type { OutageView } from '../../../modules/outages/index.js';
import {
  faultOf,
  type FieldFault,
  FileField,
  Form,
  LinkButton,
  SubmitButton,
  TextArea,
  usePage,
  useWords,
} from '../../layout/index.js';
import { sideOf } from '../../paths.js';

export interface SheetProps {
  readonly outage: OutageView;
  readonly cells: string;
  readonly faults: readonly FieldFault[];
}

export function SheetView({ outage, cells, faults }: SheetProps) {
  const side = sideOf(usePage().actor);
  const words = useWords().outages.sheet;
  return (
    <>
      <p class="bar">
        {FORMATS.map((format) => (
          <LinkButton key={format} tone="quiet" href={side.outageSheetFile(outage.id, format)} download>
            {words.download[format]}
          </LinkButton>
        ))}
      </p>
      <Form action={side.outageSheet(outage.id)} files guard>
        <TextArea
          name="cells"
          label={words.cells}
          hint={words.hint}
          value={cells}
          fault={faultOf(faults, 'cells')}
          rows={12}
          code
        />
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          fault={faultOf(faults, 'file')}
          accept=".xlsx,.csv"
        />
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
    </>
  );
}

const FORMATS = ['xlsx', 'csv'] as const;
