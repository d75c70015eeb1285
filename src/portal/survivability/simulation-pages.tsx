import type { ComponentChildren } from 'preact';
import type { Simulation } from '../../modules/survivability/index.js';
import { EmptyState, LinkButton } from '../layout/index.js';
import type { Visit } from '../visit.js';
import { wordsIn } from '../words/index.js';
import { ProgressView } from './progress.view.js';
import type { SimulationPage } from './simulation-frame.js';

/** Where on the portal pages that wait for a simulation stand. */
export interface SimulationDoor {
  /** Where a cancellation is sent. */
  readonly cancellation: string;
  /** Answers with a page of the portal there. */
  readonly show: (page: SimulationPage, body: ComponentChildren) => string;
}

const RELOAD_SECONDS = 2;

/** How far a simulation has come. @param href where the outcome will be shown */
export function underWayPage(
  visit: Visit,
  { show, cancellation }: SimulationDoor,
  simulation: Simulation,
  href: string,
): string {
  const words = wordsIn(visit.context.language).survivability.progress;
  return show(
    { title: words.title, current: 'survivability', narrow: true, refreshSeconds: RELOAD_SECONDS },
    <ProgressView simulation={simulation} href={href} cancellation={cancellation} />,
  );
}

/** That somebody ended it. @param again where it is begun again */
export function cancelledPage(visit: Visit, { show }: Pick<SimulationDoor, 'show'>, again: string): string {
  const words = wordsIn(visit.context.language).survivability.progress;
  return show(
    { title: words.cancelled, current: 'survivability', narrow: true },
    <EmptyState
      title={words.cancelled}
      text={words.cancelledText}
      action={<LinkButton href={again}>{words.again}</LinkButton>}
    />,
  );
}
