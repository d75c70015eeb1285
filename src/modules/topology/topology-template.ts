import { type Topology, TOPOLOGY_FORMAT } from './topology.js';

/** One row of everything, to be written over. */
export const EXAMPLE_TOPOLOGY: Topology = {
  format: TOPOLOGY_FORMAT,
  sites: [
    {
      id: 'alpha',
      name: '알파 데이터센터',
      groups: { campus: 'south', carrier: ['k', 'l'] },
      latitude: 37.4,
      longitude: 127.1,
    },
    { id: 'beta', name: '베타 데이터센터', groups: { campus: 'north', carrier: ['k', 'l'] } },
  ],
  services: [
    {
      ...{ id: 'messenger', name: '메신저', users: 1_000_000, core: true },
      ...{ objective: { recoveryMinutes: 60, dataLossSeconds: 0 }, requires: ['auth'] },
    },
  ],
  components: [
    {
      ...{ id: 'auth', name: '인증', layer: 'platform', stateful: true, requires: [], requiredPercent: 100 },
      placements: [
        { site: 'alpha', role: 'active', percent: 100, lagSeconds: 0 },
        {
          ...{ site: 'beta', role: 'standby', percent: 100, lagSeconds: 5 },
          takeover: { minutes: 10, needs: [], lastDrill: { date: '2026-05-20', measuredMinutes: 14, scope: 'site' } },
        },
      ],
    },
  ],
};

/**
 * What stands in a form to fill in: what is registered, so that sending it back changes nothing but what was written into it;
 * one example of everything where nothing is.
 */
export const templateRows = (registered: Topology): Topology =>
  registered.sites.length + registered.services.length + registered.components.length === 0
    ? EXAMPLE_TOPOLOGY
    : registered;
