const [SITES, SERVICES, COMPONENTS] = [200, 10, 110];

/** A document whose pairs of sites take a while, each needed by every component, yet are no more than may be computed. */
export const longComputation = JSON.stringify({
  format: 'ieum-topology/1',
  sites: Array.from({ length: SITES }, (_, at) => ({ id: `s${at}`, name: `센터 ${at}` })),
  services: Array.from({ length: SERVICES }, (_, at) => ({
    ...{ id: `v${at}`, name: `서비스 ${at}` },
    requires: Array.from({ length: COMPONENTS / SERVICES }, (_each, nth) => `c${at + SERVICES * nth}`),
  })),
  components: Array.from({ length: COMPONENTS }, (_, at) => ({
    ...{ id: `c${at}`, name: `구성요소 ${at}`, layer: 'application', requiredPercent: 2 * SITES },
    placements: Array.from({ length: SITES }, (_each, site) => ({ site: `s${site}`, role: 'active', percent: 2 })),
  })),
});
