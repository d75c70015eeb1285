import { termsIn } from '../../../shared/words/index.js';
import { Table, usePage, useWords } from '../../layout/index.js';
import type { PlanChoices } from './plan-choices.js';
import { fieldLabels, type PlanField } from './plan-fields.js';
import type { TypedPlan } from './typed-plan.js';

interface ConflictProps {
  readonly typed: TypedPlan;
  readonly current: TypedPlan;
  readonly choices: PlanChoices;
}

/** Both texts of every field that two people changed; the form below keeps the reader's own. */
export function PlanConflict({ typed, current, choices }: ConflictProps) {
  const { language } = usePage();
  const words = useWords().inspection;
  const labels = fieldLabels(words);
  const names = namesOf(choices, termsIn(language).inspectionBases);
  const show = (text: string | undefined) =>
    text === undefined || text === ''
      ? '–'
      : text
          .split('\n')
          .map((each) => names.get(each) ?? each)
          .join(', ');
  const differing = (Object.keys(labels) as PlanField[]).filter(
    (name) => name in current && sorted(typed[name]) !== sorted(current[name]),
  );
  return (
    <div class="box clash" role="alert">
      <p>{words.form.staleHint}</p>
      <Table
        caption={words.form.staleCaption}
        rows={differing}
        columns={[
          { heading: words.form.field, kind: 'heading', cell: (name) => labels[name] },
          { heading: words.form.yours, cell: (name) => show(typed[name]) },
          { heading: words.form.current, cell: (name) => show(current[name]) },
        ]}
      />
    </div>
  );
}

const sorted = (text: string | undefined) => (text ?? '').split('\n').toSorted().join('\n');

/** What the ids in the form stand for. */
function namesOf(choices: PlanChoices, bases: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(bases),
    ...choices.organisations.map(({ id, name }) => [id, name] as const),
    ...choices.catalogues.map(({ id, label }) => [id, label] as const),
    ...choices.candidates.rows.map(({ personId, name }) => [personId, name] as const),
    ...choices.operators.rows.map(({ operatorId, name }) => [operatorId, name] as const),
  ]);
}
