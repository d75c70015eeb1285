import type { FieldFault } from './field-fault.js';
import { fieldId } from './field.js';
import { useWords } from './page-context.js';

/** All faults of a form above it, each leading to its field. Read out at once, and takes the focus. */
export function ErrorSummary({ faults }: { faults: readonly FieldFault[] }) {
  const words = useWords().layout.form;
  if (faults.length === 0) return null;
  const leads = faults.some(({ name, label }) => name !== '' && label !== '');
  return (
    <div class="box clash problems" role="alert" tabindex={-1} id="problems" autofocus>
      <h2>{leads ? words.problems(faults.length) : words.refused}</h2>
      {leads && <p class="small">{words.problemsHint}</p>}
      <ul>
        {faults.map((fault) => (
          <li key={fault}>
            <FaultLine fault={fault} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FaultLine({ fault }: { fault: FieldFault }) {
  const text = fault.label === '' ? fault.sentence : `${fault.label}: ${fault.sentence}`;
  return fault.name === '' ? <>{text}</> : <a href={`#${fieldId(fault.name, fault.scope)}`}>{text}</a>;
}
