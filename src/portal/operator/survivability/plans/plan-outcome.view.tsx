import {
  type BothOutcomes,
  compareOutcomes,
  type Outcome,
  SERVICE_STATES,
  type ServiceStateName,
} from '../../../../modules/survivability/index.js';
import type { Service } from '../../../../modules/topology/index.js';
import { termsIn } from '../../../../shared/words/index.js';
import { Box, LinkButton, Table, usePage, useWords } from '../../../layout/index.js';

/** What would be, beside what is registered. */
export interface PlanOutcome {
  readonly before: BothOutcomes;
  readonly after: BothOutcomes;
  /** Of the plan. */
  readonly services: readonly Service[];
}

interface PlanOutcomeProps {
  /** Null where it takes longer than a page waits, or where there is nothing to compute. */
  readonly outcome: PlanOutcome | null;
  /** The page of the plan, which shows all of it. */
  readonly href: string;
}

/** How the outcomes of services differ, state by state, as declared. */
export function PlanOutcomeView({ outcome, href }: PlanOutcomeProps) {
  const { plans, survivability } = useWords();
  const words = plans.registering;
  return (
    <Box heading={words.outcome} level={2}>
      {outcome === null ? (
        <p>{words.outcomeLater}</p>
      ) : (
        <>
          <p>{survivability.matrix.changes(compareOutcomes(outcome.before.declared, outcome.after.declared))}</p>
          <ByState {...outcome} />
        </>
      )}
      <p>
        <LinkButton small tone="quiet" href={href}>
          {words.wholeOutcome}
        </LinkButton>
      </p>
    </Box>
  );
}

function ByState({ before, after, services }: PlanOutcome) {
  const words = useWords().plans.registering;
  const { serviceStates } = termsIn(usePage().language);
  const [was, becomes] = [lossesByState(before.declared), lossesByState(after.declared)];
  const text = (id: string, state: ServiceStateName): string => {
    const [old, now] = [was(id, state), becomes(id, state)];
    return old === now ? String(now) : `${old} → ${now}`;
  };
  const rows = services.filter(({ id }) => SERVICE_STATES.some((state) => was(id, state) !== becomes(id, state)));
  if (rows.length === 0) return null;
  return (
    <>
      <p class="small">{words.outcomeHint}</p>
      <Table
        caption={words.outcome}
        quiet
        columns={[
          { heading: words.service, kind: 'heading', cell: ({ name }) => name },
          ...SERVICE_STATES.map((state) => ({
            ...{ heading: serviceStates[state], kind: 'number' as const },
            cell: ({ id }: Service) => text(id, state),
          })),
        ]}
        rows={rows}
      />
    </>
  );
}

/** In how many losses a service comes to a state. */
function lossesByState({ scenarios }: Outcome): (service: string, state: ServiceStateName) => number {
  const counts = new Map<string, number>();
  for (const { services } of scenarios) {
    for (const { id, state } of services) counts.set(`${state} ${id}`, (counts.get(`${state} ${id}`) ?? 0) + 1);
  }
  return (service, state) => counts.get(`${state} ${service}`) ?? 0;
}
