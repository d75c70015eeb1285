import type { Component } from '../../../modules/topology/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Choices, type FieldFault, faultOf, usePage, useWords } from '../../layout/index.js';

export interface ComponentChoicesProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly components: readonly Component[];
  /** The ids that are ticked, one per line. */
  readonly chosen: string | undefined;
  readonly faults: readonly FieldFault[];
}

/** Components to tick. */
export function ComponentChoices({ name, label, hint, components, chosen, faults }: ComponentChoicesProps) {
  const words = useWords().services;
  const { layers } = termsIn(usePage().language);
  if (components.length === 0) return <p class="small">{`${label}: ${words.noComponents}`}</p>;
  return (
    <Choices
      name={name}
      kind="many"
      label={label}
      hint={hint}
      options={components.map((each) => ({ value: each.id, label: each.name, hint: layers[each.layer] }))}
      value={chosen?.split('\n')}
      fault={faultOf(faults, name)}
    />
  );
}
