import type { Service, Topology } from '../../../../modules/topology/index.js';
import {
  Choices,
  type FieldFault,
  faultOf,
  Form,
  NumberField,
  Select,
  StaleConflict,
  SubmitButton,
  TextField,
  useWords,
} from '../../../layout/index.js';
import { paths } from '../../../paths.js';
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
  const words = useWords();
  if (service === null) {
    return (
      <Form action={paths.operator.newService} version={version} guard>
        <ServiceFields {...props} />
        <SubmitButton>{words.layout.form.save}</SubmitButton>
      </Form>
    );
  }
  if (stale) return <Conflict {...props} service={service} />;
  const action = paths.operator.service(service.id);
  return (
    <>
      <Form action={action} version={version} guard>
        <ServiceFields {...props} />
        <SubmitButton>{words.layout.form.save}</SubmitButton>
      </Form>
      <h2>{words.services.removeService}</h2>
      <p class="small">{words.services.removeServiceHint}</p>
      <Form action={`${action}/removal`} version={version}>
        <SubmitButton tone="danger">{words.services.removeService}</SubmitButton>
      </Form>
    </>
  );
}

function ServiceFields({ service, topology, typed: sent, faults }: ServiceProps) {
  const words = useWords().services;
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
      <NumberField {...at('users')} label={words.users} unit={words.people} />
      <Choices {...at('core')} kind="many" label={words.core} options={[{ value: 'true', label: words.coreLabel }]} />
      <NumberField {...at('recoveryMinutes')} label={words.recovery} hint={words.objectiveHint} unit={words.minutes} />
      <NumberField {...at('dataLossSeconds')} label={words.dataLoss} hint={words.objectiveHint} unit={words.seconds} />
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
  const current = serviceTexts(service);
  const lines = (value: string) => value.replaceAll('\n', ', ');
  const shown: Readonly<Record<string, (value: string) => string>> = {
    ...{ requires: lines, partOf: lines },
    core: () => words.services.yes,
  };
  return (
    <StaleConflict
      action={paths.operator.service(service.id)}
      currentVersion={version}
      currentHref={paths.operator.service(service.id)}
      fields={Object.entries(serviceLabels(words)).map(([name, label]) => ({
        ...{ name, label, yours: typed?.[name] ?? '', current: current[name] ?? '' },
        show: shown[name],
      }))}
    />
  );
}
