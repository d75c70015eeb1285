import type { OngoingOutage } from '../../modules/outages/index.js';
import { isMinistrySide } from '../../shared/actor.js';
import { Box, Moment, usePage, useWords } from '../layout/index.js';
import { sideOf } from '../paths.js';

/** As many as are told before everything else. */
export const SHOWN_OUTAGES = 5;

/** What has stopped comes before everything else that waits. */
export function OngoingOutages({ outages }: { readonly outages: readonly OngoingOutage[] }) {
  const { actor } = usePage();
  const words = useWords().home.outages;
  const side = sideOf(actor);
  const ofMinistry = actor !== null && isMinistrySide(actor);
  if (outages.length === 0) return null;
  return (
    <Box heading={words.title} level={2}>
      <ul class="plain">
        {outages.slice(0, SHOWN_OUTAGES).map(({ id, title, operatorName, startedAt }) => (
          <li key={id}>
            <a href={side.outage(id)}>{title}</a>{' '}
            <small>
              {ofMinistry && `${operatorName} · `}
              <Moment at={startedAt} /> {words.began}
            </small>
          </li>
        ))}
      </ul>
      {outages.length > SHOWN_OUTAGES && (
        <p class="small">
          <a href={`${side.outages}?kind=outage&lasted=none`}>{words.all}</a>
        </p>
      )}
    </Box>
  );
}
