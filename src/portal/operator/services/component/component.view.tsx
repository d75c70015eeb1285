import { type Component, LAYERS, type Topology } from '../../../../modules/topology/index.js';
import { termsIn } from '../../../../shared/words/index.js';
import {
  Choices,
  conflictFields,
  faultOf,
  type FieldFault,
  NumberField,
  optionsOf,
  StaleConflict,
  TextField,
  usePage,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { EntryForm } from '../../entry-form.js';
import { ComponentChoices } from '../component-choices.js';
import { componentLabels, componentTexts } from './component.form.js';

export interface ComponentProps {
  /** Null for one that is not registered yet. */
  readonly component: Component | null;
  readonly topology: Topology;
  readonly version: number;
  readonly typed: Readonly<Record<string, string>> | null;
  /** True where somebody saved the register in between. */
  readonly stale: boolean;
  readonly faults: readonly FieldFault[];
}

export function ComponentView(props: ComponentProps) {
  const { component, version, stale } = props;
  const words = useWords().services;
  if (component === null) {
    return (
      <EntryForm action={paths.operator.newComponent} version={version}>
        <ComponentFields {...props} />
      </EntryForm>
    );
  }
  if (stale) return <Conflict {...props} component={component} />;
  return (
    <EntryForm
      action={paths.operator.component(component.id)}
      version={version}
      removal={{ button: words.removeComponent, hint: words.removeComponentHint }}
    >
      <ComponentFields {...props} />
    </EntryForm>
  );
}

function ComponentFields({ component, topology, typed: sent, faults }: ComponentProps) {
  const words = useWords().services;
  const { layers, units } = termsIn(usePage().language);
  const typed = sent ?? (component === null ? { requiredPercent: '100' } : componentTexts(component));
  const at = (name: string) => ({
    name,
    value: typed[name],
    fault: faultOf(faults, name),
  });
  return (
    <>
      {component === null && (
        <TextField {...at('id')} label={words.id} hint={words.idHint} width="medium" maxLength={64} required />
      )}
      <TextField {...at('name')} label={words.name} maxLength={200} required />
      <Choices {...at('layer')} label={words.layer} options={optionsOf(LAYERS, layers)} required />
      <Choices
        {...at('stateful')}
        kind="many"
        label={words.stateful}
        options={[{ value: 'true', label: words.statefulLabel }]}
      />
      <NumberField
        {...at('requiredPercent')}
        label={words.requiredPercent}
        hint={words.requiredPercentHint}
        unit={units.percent.name}
      />
      <ComponentChoices
        name="requires"
        label={words.requires}
        hint={words.requiresComponentHint}
        components={topology.components.filter(({ id }) => id !== component?.id)}
        chosen={at('requires').value}
        faults={faults}
      />
    </>
  );
}

function Conflict({ component, version, typed }: ComponentProps & { component: Component }) {
  const words = useWords();
  const { layers } = termsIn(usePage().language);
  const action = paths.operator.component(component.id);
  const current = componentTexts(component);
  const shown: Readonly<Record<string, (value: string) => string>> = {
    requires: (value) => value.replaceAll('\n', ', '),
    layer: (value) => layers[value as keyof typeof layers],
    stateful: () => words.services.yes,
  };
  return (
    <StaleConflict
      action={action}
      currentVersion={version}
      currentHref={action}
      removal={typed === null ? { action: `${action}/removal`, button: words.services.removeComponent } : undefined}
      fields={conflictFields(componentLabels(words), typed ?? current, current, shown)}
    />
  );
}
