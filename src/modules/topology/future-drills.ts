import type { CalendarDate } from '../../shared/time.js';
import type { PathFault } from './fault-log.js';
import type { Topology } from './topology.js';

/** Drills that are said to have happened and lie ahead. */
export function futureDrills({ components }: Topology, today: CalendarDate): readonly PathFault[] {
  return components.flatMap(({ placements }, component) =>
    placements.flatMap(({ takeover }, placement): readonly PathFault[] => {
      const date = takeover?.lastDrill?.date;
      if (date === undefined || date <= today) return [];
      const at = ['components', component, 'placements', placement, 'takeover', 'lastDrill', 'date'];
      return [{ path: at.join('.'), code: 'date-in-future', facts: { found: date, today }, at, on: 'value' }];
    }),
  );
}
