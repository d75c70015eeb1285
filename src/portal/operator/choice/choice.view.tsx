import type { Mandate } from '../../../shared/actor.js';
import { EmptyState, Form, SubmitButton, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface ChoiceProps {
  readonly mandates: readonly Mandate[];
  /** The page to go on to. */
  readonly next: string;
}

/** The operators that named this agent, each with the button that chooses it. */
export function ChoiceView({ mandates, next }: ChoiceProps) {
  const words = useWords().home.choice;
  if (mandates.length === 0) return <EmptyState title={words.none} text={words.noneHint} />;
  return (
    <Table
      caption={words.caption}
      quiet
      rows={mandates}
      columns={[
        { heading: words.operator, kind: 'heading', cell: (mandate) => <Named mandate={mandate} /> },
        { heading: words.choose, cell: (mandate) => <Choose mandate={mandate} next={next} /> },
      ]}
    />
  );
}

function Named({ mandate: { operatorId, operatorName } }: { mandate: Mandate }) {
  const { operator } = usePage();
  const words = useWords().home.choice;
  if (operatorId !== operator) return <>{operatorName}</>;
  return (
    <>
      {operatorName} <Tag tone="blue">{words.current}</Tag>
    </>
  );
}

function Choose({ mandate, next }: { mandate: Mandate; next: string }) {
  const words = useWords().home.choice;
  return (
    <Form action={paths.operator.choice()} hidden={{ operator: mandate.operatorId, next }}>
      <SubmitButton small tone="quiet" label={words.chooseNamed(mandate.operatorName)}>
        {words.choose}
      </SubmitButton>
    </Form>
  );
}
