import type { PlanView } from '../../../../modules/survivability/index.js';
import { type Comparison, isUnchanged } from '../../../../modules/topology/index.js';
import { Form, LinkButton, SubmitButton, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { ChangesView } from '../../services/changes.view.js';
import { type PlanOutcome, PlanOutcomeView } from './plan-outcome.view.js';

export interface PlanRegistrationProps {
  readonly plan: PlanView;
  readonly compared: Comparison;
  readonly outcome: PlanOutcome | null;
}

/** What the register would say otherwise than it does. */
export function PlanRegistrationView({ plan, compared, outcome }: PlanRegistrationProps) {
  const { version, changes, topology } = compared;
  const words = useWords().plans;
  const back = (
    <LinkButton href={paths.operator.plan(plan.id)} tone="quiet">
      {words.carrying.back}
    </LinkButton>
  );
  return (
    <>
      {!isUnchanged(changes) && <PlanOutcomeView outcome={outcome} href={paths.operator.plan(plan.id)} />}
      <ChangesView changes={changes} topology={topology} />
      {isUnchanged(changes) ? (
        back
      ) : (
        <Form
          action={paths.operator.planRegistration(plan.id)}
          version={plan.version}
          hidden={{ onto: String(version) }}
        >
          <div class="bar">
            <SubmitButton>{words.registering.submit}</SubmitButton>
            {back}
          </div>
        </Form>
      )}
    </>
  );
}

/** What was registered since the plan was begun would be lost: it is brought up to that first. */
export function PlanOutdated({ plan: { id, baseVersion, newestVersion } }: Pick<PlanRegistrationProps, 'plan'>) {
  const words = useWords().plans;
  return (
    <>
      <p>{words.registering.outdated(baseVersion, newestVersion)}</p>
      <div class="bar">
        <LinkButton href={paths.operator.planCarryOver(id)}>{words.carryOver}</LinkButton>
        <LinkButton href={paths.operator.plan(id)} tone="quiet">
          {words.carrying.back}
        </LinkButton>
      </div>
    </>
  );
}
