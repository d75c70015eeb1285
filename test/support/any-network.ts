import fc from 'fast-check';
import { knownDate } from '../../src/shared/time.js';
import { checkTopology } from '../../src/modules/topology/check-topology.js';
import { type Topology, TOPOLOGY_FORMAT } from '../../src/modules/topology/topology.js';

const SITES = ['s1', 's2', 's3', 's4'] as const;

const some = <T>(list: readonly T[], maxLength: number) => fc.subarray([...list], { maxLength });

/** A drill that counts on 2026-11-23, one on the first day that does, one that no longer does, or none. */
const lastDrill = fc.option(
  fc.record({
    date: fc.constantFrom('2026-05-20', '2025-11-23', '2025-11-22', '2026-11-23').map(knownDate),
    measuredMinutes: fc.integer({ min: 1, max: 4 }),
  }),
  { nil: undefined },
);

const placementNeeding = (components: readonly string[]) =>
  fc.record({
    site: fc.constantFrom(...SITES),
    role: fc.constantFrom('active', 'standby', 'standby', 'backup'),
    percent: fc.constantFrom(0, 30, 50, 100, 150),
    lag: fc.constantFrom(0, 5, 60),
    minutes: fc.integer({ min: 1, max: 4 }),
    needs: some(components, 3),
    lastDrill,
  });

const componentAmong = (components: readonly string[]) =>
  fc.record({
    layer: fc.constantFrom('application', 'platform', 'operations', 'data', 'network'),
    stateful: fc.boolean(),
    requires: some(components, 2),
    requiredPercent: fc.constantFrom(50, 100, 100, 130),
    placements: fc.uniqueArray(placementNeeding(components), { selector: ({ site }) => site, maxLength: 4 }),
  });

const groups = fc.record(
  {
    campus: fc.constantFrom('north', 'south'),
    carrier: fc.subarray(['k', 'l', 'm'], { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const serviceOn = (components: readonly string[]) =>
  fc.record({
    core: fc.boolean(),
    objective: fc.record(
      { recoveryMinutes: fc.integer({ min: 0, max: 8 }), dataLossSeconds: fc.constantFrom(0, 5) },
      { requiredKeys: [] },
    ),
    requires: some(components, 4),
  });

const networkAmong = (ids: readonly string[]): fc.Arbitrary<Topology> =>
  fc
    .record({
      groups: fc.tuple(groups, groups, groups, groups),
      components: fc.tuple(...ids.map((_, at) => componentAmong(near(ids, at)))),
      services: fc.array(serviceOn(ids), { minLength: 3, maxLength: 3 }),
    })
    .map(({ groups: groupsOfSites, components, services }) =>
      sound({
        format: TOPOLOGY_FORMAT,
        sites: SITES.map((id, at) => ({ id, name: id, groups: groupsOfSites[at] })),
        services: services.map((each, at) => ({ id: `service-${String(at)}`, name: '서비스', users: 10, ...each })),
        components: components.map(({ placements, ...each }, at) => ({
          ...{ id: ids[at], name: '구성요소', ...each },
          placements: placements.map(({ site, role, percent, lag, minutes, needs, lastDrill: drill }) => ({
            ...{ site, role, percent, lagSeconds: each.stateful ? lag : 0 },
            ...(role !== 'active' && { takeover: { minutes, needs, ...(drill && { lastDrill: drill }) } }),
          })),
        })),
      }),
    );

/** Of many, those that stand nearby: a few that know each other, who know others. */
const near = (ids: readonly string[], at: number): readonly string[] => ids.slice(Math.max(0, at - 5), at + 6);

/** Few ids, minutes and percents, so that cycles, ties, waits for oneself, and capacity in steps all come up often. */
export const anyNetwork = networkAmong(['a', 'b', 'c', 'd', 'e', 'f']);

/** Some more, in which one thing stands behind another over many steps. */
export const anyDeepNetwork = networkAmong([...'abcdefghijklmnopqrstuvwx']);

function sound(document: object): Topology {
  const checked = checkTopology(document);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.topology;
}
