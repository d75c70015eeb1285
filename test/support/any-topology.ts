import fc from 'fast-check';
import { cleanText } from '../../src/shared/text.js';
import { knownDate } from '../../src/shared/time.js';
import {
  type Component,
  DRILL_SCOPES,
  type LastDrill,
  LAYERS,
  type Placement,
  PLACEMENT_ROLES,
  type Service,
  type Site,
  type Takeover,
  type Topology,
  TOPOLOGY_FORMAT,
} from '../../src/modules/topology/topology.js';

/** Few ids, so that entries meet each other; all of them would read as something else if they were not quoted. */
const SITES = ['alpha', '1', '0x1f', 'null', 'true', '2026-05-20', '-', '1e3'];
const COMPONENTS = ['auth', 'constructor', '007', '---', 'y', '-1', 'key-store', 'a'.repeat(64)];
const SERVICES = ['talk', 'map', '12', 'false'];

const people = (maximum: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '- x',
        '? y',
        '[a',
        '가나다',
        '#',
        '"',
        "'",
        '*a',
        '&b',
        '!c',
        '%d',
        'a: b',
        'x #y',
        '\\',
        '🔥',
        'a\nb',
        'a\tb',
        ' > ',
      ),
    )
    .map((text) => cleanText(text).trim())
    .filter((text) => text.length > 0 && text.length <= maximum);

const groupValue = people(64).filter((text) => /^[^=,\p{Cc}]+$/u.test(text));
const groups = fc.dictionary(
  fc.constantFrom('campus', 'carrier', '1', 'constructor'),
  fc.oneof(groupValue, fc.uniqueArray(groupValue, { minLength: 1, maxLength: 3 })),
  { noNullPrototype: true },
);
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
const minutes = fc.integer({ min: 1, max: 525_600 });

const degrees = (limit: number) => fc.integer({ min: -10 * limit, max: 10 * limit }).map((tenths) => tenths / 10 + 0);
const coordinates = fc.option(fc.record({ latitude: degrees(90), longitude: degrees(180) }), { nil: {} });

const siteOf = (id: string): fc.Arbitrary<Site> =>
  fc
    .tuple(
      fc.record(
        { id: fc.constant(id), name: people(200), groups, facility: fc.constantFrom('F-0001', 'F-12345') },
        { requiredKeys: ['id', 'name', 'groups'] },
      ),
      coordinates,
    )
    .map(([site, place]) => ({ ...site, ...place }));

/** A whole comes later in the list than its parts: no cycles. */
const serviceOf = (id: string, later: readonly string[], components: readonly string[]): fc.Arbitrary<Service> =>
  fc.record(
    {
      id: fc.constant(id),
      name: people(200),
      ...(later.length > 0 && { partOf: fc.constantFrom(...later) }),
      users: fc.integer({ min: 0, max: 100_000_000 }),
      core: fc.boolean(),
      objective: fc.record(
        {
          recoveryMinutes: fc.integer({ min: 0, max: 525_600 }),
          dataLossSeconds: fc.integer({ min: 0, max: 31_536_000 }),
        },
        { requiredKeys: [] },
      ),
      requires: components.length === 0 ? fc.constant([]) : some(components),
    },
    { requiredKeys: ['id', 'name', 'users', 'core', 'requires'] },
  );

const lastDrill: fc.Arbitrary<LastDrill> = fc.record(
  {
    date: fc.constantFrom('2024-02-29', '2026-05-20').map(knownDate),
    measuredMinutes: minutes,
    scope: fc.constantFrom(...DRILL_SCOPES),
  },
  { requiredKeys: ['date', 'measuredMinutes'] },
);

const takeover = (components: readonly string[]): fc.Arbitrary<Takeover> =>
  fc.record({ minutes, needs: some(components), lastDrill }, { requiredKeys: ['minutes', 'needs'] });

const placementOf = (site: string, stateful: boolean, components: readonly string[]): fc.Arbitrary<Placement> =>
  fc
    .record({
      role: fc.constantFrom(...PLACEMENT_ROLES),
      percent: fc.integer({ min: 0, max: 1000 }),
      lagSeconds: stateful ? fc.integer({ min: 0, max: 31_536_000 }) : fc.constant(0),
      takeover: takeover(components),
    })
    .map(({ takeover: how, ...placement }) => ({
      site,
      ...placement,
      ...(placement.role !== 'active' && { takeover: how }),
    }));

const componentOf = (id: string, sites: readonly string[], components: readonly string[]): fc.Arbitrary<Component> =>
  fc.tuple(fc.boolean(), fc.subarray([...sites])).chain(([stateful, placedIn]) =>
    fc.record({
      id: fc.constant(id),
      name: people(200),
      layer: fc.constantFrom(...LAYERS),
      stateful: fc.constant(stateful),
      requires: some(components),
      requiredPercent: fc.integer({ min: 1, max: 1000 }),
      placements: fc.tuple(...placedIn.map((site) => placementOf(site, stateful, components))),
    }),
  );

/** Any valid topology with up to 8 sites, 4 services and 8 components; for tests. */
export const anyTopology: fc.Arbitrary<Topology> = fc
  .tuple(fc.subarray(SITES), fc.subarray(SERVICES), fc.subarray(COMPONENTS))
  .chain(([sites, services, components]) =>
    fc.record({
      format: fc.constant(TOPOLOGY_FORMAT),
      sites: fc.tuple(...sites.map(siteOf)),
      services: fc.tuple(...services.map((id, index) => serviceOf(id, services.slice(index + 1), components))),
      components: fc.tuple(...components.map((id) => componentOf(id, sites, components))),
    }),
  );
