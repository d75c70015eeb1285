import { type Service, usersText } from '../../modules/topology/index.js';
import { durationIn } from '../../shared/words/index.js';
import { amountText } from '../../shared/words/quantity.js';
import { EmptyState, LinkButton, Table, Tag, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';
import { type GridProps, GridView } from './grid.view.js';
import { NextStep } from './next-step.js';

export function ServicesView(props: GridProps) {
  const words = useWords().services;
  return (
    <>
      <div class="bar">
        <h2 class="grow">{words.servicesHeading}</h2>
        {props.mayWrite && (
          <LinkButton small tone="quiet" href={paths.operator.newService}>
            {words.addService}
          </LinkButton>
        )}
      </div>
      {props.topology.services.length === 0 ? (
        <EmptyState
          title={words.emptyTitle}
          text={props.mayWrite ? words.emptyText : undefined}
          action={props.mayWrite && <NextStep topology={props.topology} />}
        />
      ) : (
        <ServiceTable {...props} />
      )}
      <div class="bar">
        <h2 class="grow">{words.gridHeading}</h2>
        {props.mayWrite && (
          <LinkButton small tone="quiet" href={paths.operator.newComponent}>
            {words.addComponent}
          </LinkButton>
        )}
      </div>
      <GridView {...props} />
    </>
  );
}

function ServiceTable({ topology, mayWrite }: GridProps) {
  const { language } = usePage();
  const words = useWords().services;
  const services = new Map(topology.services.map(({ id, name }) => [id, name]));
  const components = new Map(topology.components.map(({ id, name }) => [id, name]));
  const limit = (value: number | undefined, text: (value: number) => string) =>
    value === undefined ? '' : text(value);
  return (
    <Table
      caption={words.servicesCaption}
      quiet
      columns={[
        { heading: words.service, kind: 'heading', cell: (row) => <ServiceName service={row} link={mayWrite} /> },
        { heading: words.partOf, cell: ({ partOf }) => (partOf === undefined ? '' : services.get(partOf)) },
        {
          heading: words.users,
          kind: 'number',
          cell: ({ users, partOf }) => usersText(language, users, partOf !== undefined),
        },
        {
          heading: words.recovery,
          kind: 'number',
          cell: ({ objective }) => limit(objective?.recoveryMinutes, (minutes) => durationIn(language, minutes)),
        },
        {
          heading: words.dataLoss,
          kind: 'number',
          cell: ({ objective }) =>
            limit(objective?.dataLossSeconds, (seconds) => amountText(language, seconds, 'seconds')),
        },
        { heading: words.requires, cell: ({ requires }) => requires.map((id) => components.get(id)).join(', ') },
      ]}
      rows={topology.services}
    />
  );
}

function ServiceName({ service, link }: { service: Service; link: boolean }) {
  const words = useWords().services;
  return (
    <>
      {link ? <a href={paths.operator.service(service.id)}>{service.name}</a> : service.name}{' '}
      {service.core && <Tag tone="blue">{words.core}</Tag>}
    </>
  );
}
