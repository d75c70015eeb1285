import type { PlanView } from '../../../../modules/survivability/index.js';
import type { LeftBehind, Topology, TopologyChanges } from '../../../../modules/topology/index.js';
import { wordFault } from '../../../../shared/words/index.js';
import { Form, LinkButton, SubmitButton, Table, usePage, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { ChangesView } from '../../services/changes.view.js';

export interface CarryOverProps {
  readonly plan: PlanView;
  /** Number of the version that it is carried onto. */
  readonly onto: number;
  readonly left: readonly LeftBehind[];
  readonly changes: TopologyChanges;
  /** What the plan becomes. */
  readonly topology: Topology;
}

/** More than anybody reads through; the rest is counted. */
const SHOWN = 200;

export function CarryOverView({ plan, onto, left, changes, topology }: CarryOverProps) {
  const words = useWords().plans.carrying;
  return (
    <>
      {left.length > 0 && <Left left={left} />}
      <h2>{words.carried}</h2>
      <ChangesView changes={changes} topology={topology} />
      <Form action={paths.operator.planCarryOver(plan.id)} version={plan.version} hidden={{ onto: String(onto) }}>
        <div class="bar">
          <SubmitButton>{words.submit}</SubmitButton>
          <LinkButton tone="quiet" href={paths.operator.plan(plan.id)}>
            {words.back}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}

/** What does not fit the newest register, and why. */
function Left({ left }: Pick<CarryOverProps, 'left'>) {
  const { language } = usePage();
  const { plans, services } = useWords();
  const words = plans.carrying;
  const titleOf = ({ list, id, site }: LeftBehind) =>
    `${services.changes[list]} ${site === null ? id : `${id} → ${site}`}`;
  return (
    <section>
      <h2>{words.left(left.length)}</h2>
      <Table
        caption={words.leftCaption}
        quiet
        columns={[
          { heading: words.entry, kind: 'heading', cell: titleOf },
          { heading: services.changes.how, cell: ({ kind }) => services.changes[kind] },
          {
            heading: words.why,
            cell: ({ faults }) => [...new Set(faults.map((fault) => wordFault(language, fault)))].join(' '),
          },
        ]}
        rows={left.slice(0, SHOWN)}
      />
      {left.length > SHOWN && <p class="small">{services.changes.more(left.length - SHOWN)}</p>}
    </section>
  );
}
