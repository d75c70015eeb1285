import type { OutageView } from '../../../modules/outages/index.js';
import { LinkButton, usePage, useWords } from '../../layout/index.js';
import { paths, sideOf } from '../../paths.js';

/** What can be learned from an outage: the prediction beside it, and once it has ended, what it measured. */
export function LessonLinks({ outage: { id, endedAt } }: { outage: OutageView }) {
  const { prediction, proof } = useWords().lessons;
  const { actor } = usePage();
  const permissions = actor?.permissions;
  return (
    <>
      {permissions?.has('register.read') === true && (
        <LinkButton tone="quiet" href={sideOf(actor).outagePrediction(id)}>
          {prediction.open}
        </LinkButton>
      )}
      {permissions?.has('register.write') === true && endedAt !== null && (
        <LinkButton tone="quiet" href={paths.operator.outageProof(id)}>
          {proof.open}
        </LinkButton>
      )}
    </>
  );
}
