import type { OrganisationRow } from '../../../modules/identity/index.js';
import type { OperatorView } from '../../../modules/operators/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { type ConflictField, StaleConflict, usePage } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { typedOperator } from './operator-form.view.js';

export interface OperatorConflictProps {
  readonly operator: OperatorView;
  readonly typed: Readonly<Record<string, string>>;
  readonly agents: readonly OrganisationRow[];
}

/** What was typed beside what somebody else saved first. */
export function OperatorConflict({ operator, typed, agents }: OperatorConflictProps) {
  const terms = termsIn(usePage().language);
  const current = typedOperator(operator);
  const flag = (value: string) => terms.yesNo[value === 'true' ? 'yes' : 'no'];
  const kinds = named((kind) => terms.operatorKinds[kind as keyof typeof terms.operatorKinds]);
  const agentNames = named((id) => agents.find((agent) => agent.id === id)?.name ?? id);
  const field = (name: keyof typeof terms.operatorFields, rest: Partial<ConflictField> = {}): ConflictField => ({
    name,
    label: terms.operatorFields[name],
    yours: typed[name] ?? '',
    current: current[name] ?? '',
    ...rest,
  });
  return (
    <StaleConflict
      action={paths.regulator.operator(operator.id)}
      currentVersion={operator.version}
      currentHref={paths.regulator.operatorEdit(operator.id)}
      fields={[
        field('name'),
        field('businessNumber'),
        field('kinds', { many: true, show: kinds }),
        field('koreanOffice', { show: flag }),
        field('paidServices', { show: flag }),
        field('publicBody', { show: flag }),
        field('agents', { many: true, show: agentNames }),
      ]}
    />
  );
}

const named = (nameOf: (value: string) => string) => (values: string) =>
  values
    .split('\n')
    .map((value) => nameOf(value))
    .join(', ');
