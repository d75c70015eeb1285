import { useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { OutageOccasion } from './outage-occasion.js';
import type { PlanChoices } from './plan-choices.js';
import type { PlanFrame } from './typed-plan.js';

/** The outage because of which a special inspection (수시점검) is planned; where its operator cannot be chosen, why. */
export function Because({
  outage,
  frame,
  choices,
}: {
  readonly outage: OutageOccasion;
  readonly frame?: PlanFrame;
  readonly choices?: PlanChoices;
}) {
  const words = useWords().inspection.outage;
  const isChoice = choices?.operators.rows.some(({ operatorId }) => operatorId === outage.operatorId) ?? true;
  return (
    <>
      <p>
        <b>{words.because}</b> <a href={paths.regulator.outage(outage.id)}>{outage.title}</a>{' '}
        <small>{outage.operatorName}</small>
      </p>
      {!isChoice && frame !== undefined && <p class="fault">{words.notCovered(outage.operatorName, frame.year)}</p>}
    </>
  );
}
