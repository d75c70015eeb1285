import type { Service, Topology } from '../../../../modules/topology/index.js';
import { termsIn } from '../../../../shared/words/index.js';
import {
  Choices,
  conflictFields,
  type FieldFault,
  faultOf,
  NumberField,
  Select,
  StaleConflict,
  TextField,
  usePage,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { EntryForm } from '../../entry-form.js';
import { ComponentChoices } from '../component-choices.js';
import { serviceLabels, serviceTexts } from './service.form.js';

export interface ServiceProps {
  /** Null for one that is not registered yet. */
  readonly service: Service | null;
  readonly topology: Topology;
  readonly version: number;
  readonly typed: Readonly<Record<string, string>> | null;
  /** True where somebody saved the register in between. */
  readonly stale: boolean;
  readonly faults: readonly FieldFault[];
}

export function ServiceView(props: ServiceProps) {
  const { service, version, stale } = props;
  const words = useWords().services;
  if (service === null) {
    return (
      <EntryForm action={paths.operator.newService} version={version}>
        <ServiceFields {...props} />
      </EntryForm>
    );
  }
  if (stale) return <Conflict {...props} service={service} />;
  return (
    <EntryForm
      action={paths.operator.service(service.id)}
      version={version}
      removal={{ button: words.removeService, hint: words.removeServiceHint }}
    >
      <ServiceFields {...props} />
    </EntryForm>
  );
}

function ServiceFields({ service, topology, typed: sent, faults }: ServiceProps) {
  const words = useWords().services;
  const { units } = termsIn(usePage().language);
  const typed = sent ?? (service === null ? {} : serviceTexts(service));
  const at = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  const wholes = topology.services.filter(({ id }) => id !== service?.id);
  return (
    <>
      {service === null && (
        <TextField {...at('id')} label={words.id} hint={words.idHint} width="medium" maxLength={64} required />
      )}
      <TextField {...at('name')} label={words.name} maxLength={200} required />
      <Select
        {...at('partOf')}
        label={words.partOf}
        hint={words.partOfHint}
        placeholder={words.independent}
        options={wholes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NumberField {...at('users')} label={words.users} unit={units.persons.name} />
      <Choices {...at('core')} kind="many" label={words.core} options={[{ value: 'true', label: words.coreLabel }]} />
      <NumberField
        {...at('recoveryMinutes')}
        label={words.recovery}
        hint={words.objectiveHint}
        unit={units.minutes.name}
      />
      <NumberField
        {...at('dataLossSeconds')}
        label={words.dataLoss}
        hint={words.objectiveHint}
        unit={units.seconds.name}
      />
      <ComponentChoices
        name="requires"
        label={words.requires}
        hint={words.requiresServiceHint}
        components={topology.components}
        chosen={typed['requires']}
        faults={faults}
      />
    </>
  );
}

function Conflict({ service, version, typed }: ServiceProps & { service: Service }) {
  const words = useWords();
  const action = paths.operator.service(service.id);
  const current = serviceTexts(service);
  const lines = (value: string) => value.replaceAll('\n', ', ');
  const shown: Readonly<Record<string, (value: string) => string>> = {
    ...{ requires: lines, partOf: lines },
    core: () => words.services.yes,
  };
  return (
    <StaleConflict
      action={action}
      currentVersion={version}
      currentHref={action}
      removal={typed === null ? { action: `${action}/removal`, button: words.services.removeService } : undefined}
      fields={conflictFields(serviceLabels(words), typed ?? current, current, shown)}
    />
  );
}
