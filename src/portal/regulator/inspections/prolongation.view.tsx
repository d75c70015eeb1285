import type { InspectionView } from '../../../modules/inspections/index.js';
import {
  DateField,
  Disclosure,
  type FieldFault,
  faultOf,
  Form,
  SubmitButton,
  TextArea,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { Rejection } from '../../visit.js';

export interface ProlongationProps {
  readonly inspection: InspectionView;
  /** The form as it came back; null where it did not. */
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

/** Later days for an open inspection, with the reason. */
export function Prolongation({ inspection, rejection, faults }: ProlongationProps) {
  const words = useWords().inspection.page;
  const { endsOn, submissionDueOn } = inspection;
  const typed = rejection?.typed ?? { endsOn, submissionDueOn };
  const of = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <Disclosure summary={words.prolong} open={rejection !== null}>
      <p>{words.prolongHint}</p>
      <Form action={paths.regulator.inspectionProlongation(inspection.id)}>
        <div class="cols">
          <DateField {...of('endsOn')} label={words.newEnd} hint={words.standsOn(endsOn)} required />
          <DateField {...of('submissionDueOn')} label={words.newDue} hint={words.dueStays(submissionDueOn)} />
        </div>
        <TextArea {...of('reason')} label={words.prolongReason} maxLength={2000} rows={3} required />
        <SubmitButton tone="quiet">{words.prolongConfirm}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
