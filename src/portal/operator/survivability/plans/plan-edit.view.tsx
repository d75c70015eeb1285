import type { PlanView } from '../../../../modules/survivability/index.js';
import {
  conflictFields,
  faultOf,
  fieldFaults,
  Form,
  StaleConflict,
  SubmitButton,
  TextArea,
  TextField,
  usePage,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import type { Rejection } from '../../../visit.js';
import { DocumentFaults } from '../../services/document/document.view.js';

export interface PlanEditProps {
  readonly plan: PlanView;
  /** Its document. */
  readonly text: string;
  readonly rejection: Rejection | null;
}

export function PlanEditView(props: PlanEditProps) {
  const { rejection } = props;
  if (rejection?.stale != null) return <Conflict {...props} typed={rejection.typed} />;
  return (
    <>
      <TitleForm {...props} />
      <DocumentForm {...props} />
    </>
  );
}

function TitleForm({ plan, rejection }: PlanEditProps) {
  const words = useWords().plans;
  const { language } = usePage();
  const typed = rejection?.typed['title'];
  const faults = fieldFaults(language, typed === undefined ? [] : (rejection?.faults ?? []), {
    title: words.planTitle,
  });
  return (
    <Form action={paths.operator.planTitle(plan.id)} version={plan.version} guard>
      <TextField
        name="title"
        label={words.planTitle}
        value={typed ?? plan.title}
        fault={faultOf(faults, 'title')}
        maxLength={200}
        required
      />
      <SubmitButton tone="quiet">{words.editing.rename}</SubmitButton>
    </Form>
  );
}

function DocumentForm({ plan, text, rejection }: PlanEditProps) {
  const words = useWords().plans.editing;
  const typed = rejection?.typed['text'];
  return (
    <>
      <h2>{words.document}</h2>
      {typed !== undefined && rejection !== null && rejection.faults.length > 0 && (
        <DocumentFaults text={typed} faults={rejection.faults} />
      )}
      <Form action={paths.operator.planDocument(plan.id)} version={plan.version} guard>
        <TextArea name="text" label={words.text} hint={words.textHint} rows={24} value={typed ?? text} />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </>
  );
}

/** Of the form that was sent: the title or the document. */
function Conflict({ plan, text, typed }: PlanEditProps & { typed: Rejection['typed'] }) {
  const words = useWords().plans;
  const isTitle = typed['text'] === undefined;
  const labels = isTitle ? { title: words.planTitle } : { text: words.editing.text };
  return (
    <StaleConflict
      action={isTitle ? paths.operator.planTitle(plan.id) : paths.operator.planDocument(plan.id)}
      currentVersion={plan.version}
      currentHref={paths.operator.planEdit(plan.id)}
      fields={conflictFields(labels, typed, { title: plan.title, text })}
    />
  );
}
