import type { OutageView } from '../../../modules/outages/index.js';
import { faultOf, type FieldFault, Form, LinkButton, SubmitButton, TextArea, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface SheetProps {
  readonly outage: OutageView;
  readonly cells: string;
  readonly faults: readonly FieldFault[];
}

export function SheetView({ outage, cells, faults }: SheetProps) {
  const words = useWords().outages.sheet;
  return (
    <>
      <p>
        <LinkButton tone="quiet" href={paths.operator.outageSheetFile(outage.id)} download>
          {words.download}
        </LinkButton>
      </p>
      <Form action={paths.operator.outageSheet(outage.id)} guard>
        <TextArea
          name="cells"
          label={words.cells}
          hint={words.hint}
          value={cells}
          fault={faultOf(faults, 'cells')}
          rows={12}
          code
          required
        />
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
    </>
  );
}
