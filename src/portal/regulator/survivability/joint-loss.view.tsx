import {
  type AffectedOperator,
  type Basis,
  type HurtService,
  inHours,
  type NamedLoss,
  otherLossNames,
  wordsOf,
} from '../../../modules/survivability/index.js';
import { usersText } from '../../../modules/topology/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { numberText } from '../../../shared/words/quantity.js';
import { DefinitionList, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

/** As many services of one operator as can be read at once. */
const SHOWN = 50;

/** One loss, and every operator that it takes something of. */
export function JointLossView({ loss, basis }: { loss: NamedLoss; basis: Basis }) {
  const words = useWords().systemic;
  const { language } = usePage();
  const { bases } = termsIn(language);
  const { buildings, operators, userMinutes } = loss;
  const others = otherLossNames(language, loss).join(', ');
  return (
    <>
      <DefinitionList
        rows={[
          { term: words.kind, value: words.kinds[loss.kind] },
          ...(others === '' ? [] : [{ term: words.alsoKnownAs, value: others }]),
          { term: words.basis, value: bases[basis] },
          { term: words.buildings, value: <Buildings buildings={buildings} /> },
          { term: words.userHours, value: numberText(inHours(userMinutes.stopped)) },
          { term: words.degradedHours, value: numberText(inHours(userMinutes.degraded)) },
        ]}
      />
      <p class="small">{words.sum}</p>
      <p class="small">{words.disclaimer}</p>
      {operators.map((operator) => (
        <OperatorSection key={operator.operatorId} operator={operator} basis={basis} />
      ))}
    </>
  );
}

function Buildings({ buildings }: Pick<NamedLoss, 'buildings'>) {
  return (
    <>
      {buildings.map(({ number, name, place }, at) => (
        <>
          {at > 0 && ', '}
          <a href={paths.regulator.facility(number)}>{name}</a> ({number}, {place})
        </>
      ))}
    </>
  );
}

function OperatorSection({ operator, basis }: { operator: AffectedOperator; basis: Basis }) {
  const words = useWords().systemic;
  const { operatorId, operatorName, register, sites, services } = operator;
  return (
    <section>
      <h2>{operatorName}</h2>
      <p>
        {words.sitesOf(sites.map(({ name }) => name).join(', '), register)} ·{' '}
        <a href={`${paths.regulator.operatorSurvivability(operatorId)}?${scenarioQuery(sites, basis)}`}>
          {words.matrix}
        </a>{' '}
        · <a href={paths.regulator.operatorRegister(operatorId)}>{words.register}</a>
      </p>
      {services.length === 0 && <p>{words.goesOn}</p>}
      {services.length > 0 && (
        <Services operator={operatorName} services={services.toSorted(worstFirst).slice(0, SHOWN)} />
      )}
      {services.length > SHOWN && <p class="small">{words.moreServices(services.length - SHOWN)}</p>}
    </section>
  );
}

/** The same loss on the operator's own page, which knows sites alone, in pairs, and together by a cause that they share. */
function scenarioQuery(sites: AffectedOperator['sites'], basis: Basis): string {
  const ids = sites.map(({ id }) => id).toSorted();
  const scenario = `${ids.length === 1 ? 'site' : 'sites'}:${ids.join()}`;
  return new URLSearchParams({ basis, scenario, ...(ids.length === 2 && { set: 'n-2' }) }).toString();
}

/** What stops comes before what is degraded, and each by how many it is missed by for how long. */
function worstFirst(one: HurtService, other: HurtService): number {
  const stops = ({ state }: HurtService) => (state === 'degraded' ? 0 : 1);
  return stops(other) - stops(one) || other.userMinutes - one.userMinutes;
}

function Services({ operator, services }: { operator: string; services: readonly HurtService[] }) {
  const { language } = usePage();
  const words = useWords().systemic;
  const { serviceStates } = termsIn(language);
  const tones = { uninterrupted: 'ok', degraded: 'warn', interrupted: 'warn', lost: 'bad' } as const;
  const said = (service: HurtService) =>
    wordsOf(language, { ...service, chain: [] }, null)
      .filter((text) => text !== serviceStates[service.state])
      .join(', ');
  return (
    <Table
      caption={words.servicesOf(operator)}
      quiet
      columns={[
        {
          heading: words.service,
          kind: 'heading',
          cell: ({ name, partOf }) => (partOf === null ? name : `${name} (${words.partOf})`),
        },
        {
          heading: words.outcome,
          cell: (service) => (
            <>
              <Tag tone={tones[service.state]}>{serviceStates[service.state]}</Tag> {said(service)}
            </>
          ),
        },
        {
          heading: words.users,
          kind: 'number',
          cell: ({ users, partOf }) => usersText(language, users, partOf !== null),
        },
        {
          heading: words.userHours,
          kind: 'number',
          cell: ({ state, userMinutes }) => (state === 'degraded' ? '' : numberText(inHours(userMinutes))),
        },
        {
          heading: words.degradedHours,
          kind: 'number',
          cell: ({ state, userMinutes }) => (state === 'degraded' ? numberText(inHours(userMinutes)) : ''),
        },
      ]}
      rows={services}
    />
  );
}
