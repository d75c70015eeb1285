import type { PlanWithBase } from '../../../../modules/survivability/index.js';
import { changesBetween, isUnchanged, RESTORABLE_LISTS } from '../../../../modules/topology/index.js';
import { Box, Form, LinkButton, SubmitButton, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import type { ShownCell, ShownSimulation } from '../../../survivability/shown.js';
import { SurvivabilityView } from '../../../survivability/survivability.view.js';
import { type ChangedEntry, ChangesView } from '../../services/changes.view.js';
import { PlanPlacementView } from './placement.view.js';

export interface PlanProps extends PlanWithBase {
  /** Null where there is nothing to simulate. */
  readonly simulation: ShownSimulation | null;
  readonly cell: ShownCell | null;
  readonly mayWrite: boolean;
}

/** What comes of a plan beside what is registered, and what it changes. */
export function PlanPageView(props: PlanProps) {
  const { simulation, cell } = props;
  const words = useWords().plans;
  return (
    <>
      <Outdated {...props} />
      {simulation === null ? (
        <>
          <p>{words.nothingToCompute}</p>
          <PlanChanges {...props} />
        </>
      ) : (
        <SurvivabilityView simulation={simulation} cell={cell}>
          <PlanChanges {...props} />
        </SurvivabilityView>
      )}
    </>
  );
}

function Outdated({ plan: { id, baseVersion, newestVersion, registeredAs }, mayWrite }: PlanProps) {
  const words = useWords().plans;
  if (registeredAs !== null) return <Registered as={registeredAs} />;
  if (baseVersion === newestVersion) return null;
  return (
    <div class="box clash bar">
      <p class="grow">{words.outdated(baseVersion, newestVersion)}</p>
      {mayWrite && (
        <LinkButton small tone="quiet" href={paths.operator.planCarryOver(id)}>
          {words.carryOver}
        </LinkButton>
      )}
    </div>
  );
}

/** Where a plan stands that has become a version of the register. */
export function Registered({ as }: { as: number }) {
  const words = useWords().plans;
  return (
    <div class="box bar">
      <p class="grow">{words.registered(as)}</p>
      <LinkButton small tone="quiet" href={paths.operator.version(as)}>
        {words.toVersion}
      </LinkButton>
    </div>
  );
}

function PlanChanges({ plan, base, mayWrite }: PlanProps) {
  const words = useWords().plans;
  const changes = changesBetween(base.document, plan.document);
  const restore = (entry: ChangedEntry, title: string) => <Restore plan={plan} entry={entry} title={title} />;
  return (
    <>
      <Box heading={words.changes} level={2}>
        {isUnchanged(changes) ? (
          <p>{words.noChanges}</p>
        ) : (
          <ChangesView changes={changes} topology={plan.document} action={mayWrite ? restore : undefined} />
        )}
      </Box>
      {mayWrite && (
        <Box heading={words.place.title} level={2}>
          <PlanPlacementView plan={plan} typed={{}} faults={[]} />
        </Box>
      )}
    </>
  );
}

/** Takes one change back. A site is part of too much: it is changed in the document. */
function Restore({ plan, entry, title }: Pick<PlanProps, 'plan'> & { entry: ChangedEntry; title: string }) {
  const words = useWords().plans;
  const list = RESTORABLE_LISTS.find((each) => each === entry.list);
  if (list === undefined) return <a href={paths.operator.planEdit(plan.id)}>{words.bySite}</a>;
  const name = entry.site === null ? entry.id : `${entry.id}@${entry.site}`;
  return (
    <Form action={paths.operator.planRestoration(plan.id, list, name)} version={plan.version}>
      <SubmitButton small tone="quiet" label={words.restoreLabel(title)}>
        {words.restore}
      </SubmitButton>
    </Form>
  );
}
