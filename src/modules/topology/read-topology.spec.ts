import { describe, expect, it } from '@jest/globals';
import { wordFault } from '../../shared/words/index.js';
import { EXAMPLE, example, faultsOf } from '../../../test/support/topology-document.js';
import { readTopology } from './read-topology.js';

describe('a document', () => {
  it('is read with its defaults filled in', () => {
    const read = readTopology(EXAMPLE, 'yaml');
    expect(read).toEqual({
      topology: {
        format: 'ieum-topology/1',
        sites: [
          {
            id: 'alpha',
            name: '알파 데이터센터',
            facility: 'F-0007',
            groups: { campus: 'south', carrier: ['k', 'l'] },
            latitude: 37.4,
            longitude: 127.1,
          },
          { id: 'beta', name: '베타', groups: {} },
        ],
        services: [
          { id: 'talk', name: '톡', users: 0, core: false, requires: [] },
          {
            id: 'messenger',
            name: '메신저',
            partOf: 'talk',
            users: 1_000_000,
            core: true,
            objective: { recoveryMinutes: 60, dataLossSeconds: 0 },
            requires: ['auth'],
          },
        ],
        components: [
          {
            id: 'auth',
            name: '인증',
            layer: 'platform',
            stateful: true,
            requires: ['key-store'],
            requiredPercent: 100,
            placements: [
              { site: 'alpha', role: 'active', percent: 100, lagSeconds: 0 },
              {
                site: 'beta',
                role: 'standby',
                percent: 100,
                lagSeconds: 5,
                takeover: {
                  minutes: 10,
                  needs: ['key-store', 'auth'],
                  lastDrill: { date: '2026-05-20', measuredMinutes: 14, scope: 'site' },
                },
              },
            ],
          },
          {
            id: 'key-store',
            name: '키 저장소',
            layer: 'data',
            stateful: false,
            requires: [],
            requiredPercent: 100,
            placements: [],
          },
        ],
      },
    });
  });

  it('finds the same lines where they end with CR LF', () => {
    const text = example('core: true', 'core: yes').replaceAll('\n', '\r\n');
    expect(faultsOf(text)).toEqual(['17:11 services.1.core expected-flag']);
  });

  it('tells every fault at once, in the order of the text', () => {
    const text = EXAMPLE.replace('37.40', '99')
      .replace('users: 1000000', 'users: -1\n    colour: red')
      .replace('site: alpha, role: active', 'site: omega, role: standby')
      .replace('[key-store, auth]', '[nobody, nobody]')
      .replace('requires: [auth]', 'requires: &a [auth]');
    expect(faultsOf(text)).toEqual([
      '7:15 sites.0.latitude number-range',
      '16:12 services.1.users integer-range',
      '17:5 services.1.colour key-unknown',
      '20:15  yaml-anchor',
      '29:9 components.0.placements.0 takeover-missing',
      '29:17 components.0.placements.0.site site-unknown',
      '36:19 components.0.placements.1.takeover.needs.0 component-unknown',
      '36:27 components.0.placements.1.takeover.needs.1 duplicate',
      '36:27 components.0.placements.1.takeover.needs.1 component-unknown',
    ]);
  });

  it('says what was found and what is allowed', () => {
    const read = readTopology(example('users: 1000000', 'users: "many"'), 'yaml');
    const sentences = 'faults' in read ? read.faults.map((fault) => wordFault('ko', fault)) : [];
    expect(sentences).toEqual(['0부터 100000000까지의 정수가 와야 합니다. 들어 있는 값: "many"']);
  });
});
