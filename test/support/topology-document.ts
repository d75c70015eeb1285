import { expect } from '@jest/globals';
import { readTopology, type TopologyFormat } from '../../src/modules/topology/read-topology.js';

/** A document with everything that one may hold. */
export const EXAMPLE = `format: ieum-topology/1
sites:
  - id: alpha
    name: 알파 데이터센터
    facility: F-0007
    groups: { campus: south, carrier: [k, l] }
    latitude: 37.40
    longitude: 127.10
  - { id: beta, name: 베타 }
services:
  - id: talk
    name: 톡
  - id: messenger
    name: 메신저
    partOf: talk
    users: 1000000
    core: true
    objective: { recoveryMinutes: 60, dataLossSeconds: 0 }
    requires: [auth]
components:
  - id: auth
    name: 인증
    layer: platform
    stateful: true
    requires: [key-store]
    requiredPercent: 100
    placements:
      - { site: alpha, role: active, percent: 100 }
      - site: beta
        role: standby
        percent: 100
        lagSeconds: 5
        takeover:
          minutes: 10
          needs: [key-store, auth]
          lastDrill: { date: 2026-05-20, measuredMinutes: 14, scope: site }
  - id: key-store
    name: 키 저장소
    layer: data
    placements: []
`;

/** `line:column path code` of every fault, in the order in which they are told. */
export function faultsOf(text: string, format: TopologyFormat = 'yaml'): string[] {
  const read = readTopology(text, format);
  if (!('faults' in read)) return [];
  return read.faults.map(({ line, column, path, code }) => `${line}:${column} ${path} ${code}`);
}

/** The example with one text replaced, which must be there. */
export function example(found: string, replacement: string): string {
  expect(EXAMPLE).toContain(found);
  return EXAMPLE.replace(found, replacement);
}
