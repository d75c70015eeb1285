import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyNetwork } from '../../../test/support/any-network.js';
import { anyTopology } from '../../../test/support/any-topology.js';
import { knownDate } from '../../shared/time.js';
import { writeTopology } from '../topology/write-topology.js';
import { parse } from 'yaml';
import { simulate } from './outcome.js';
import { BASES } from './proof.js';

const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  formats: { date: true },
});
const compiled = (room: string, name: string) =>
  ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, '..', room, name), 'utf8')) as object);
const topologySchema = compiled('topology', 'ieum-topology-1.schema.json');
const outcomeSchema = compiled('survivability', 'ieum-outcome-1.schema.json');

describe('the JSON Schemas of both documents', () => {
  it('accept every topology that Ieum accepts', () => {
    fc.assert(
      fc.property(fc.oneof(anyTopology, anyNetwork), (topology) => {
        topologySchema(parse(writeTopology(topology)));
        expect(topologySchema.errors).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['an unknown key', (document: Plain) => ({ ...document, extra: 1 })],
    ['another format', (document: Plain) => ({ ...document, format: 'ieum-topology/2' })],
    ['a standby without takeover', (document: Plain) => placed(document, { role: 'standby' })],
    [
      'a takeover on what is active',
      (document: Plain) => placed(document, { role: 'active', takeover: { minutes: 1 } }),
    ],
    ['a takeover of 0 minutes', (document: Plain) => placed(document, { role: 'standby', takeover: { minutes: 0 } })],
    ['a percent over 1000', (document: Plain) => placed(document, { role: 'active', percent: 1001 })],
    ['an id in capitals', (document: Plain) => ({ ...document, sites: [{ id: 'ALPHA', name: 'a' }] })],
    ['half a coordinate', (document: Plain) => ({ ...document, sites: [{ id: 'a', name: 'a', latitude: 1 }] })],
  ])('refuse %s', (_, damage) => {
    expect(topologySchema(damage({ format: 'ieum-topology/1', sites: [], services: [], components: [] }))).toBe(false);
  });

  it('accept every outcome', () => {
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom(...BASES), (topology, basis) => {
        outcomeSchema(JSON.parse(JSON.stringify(simulate(topology, { asOf: knownDate('2026-11-23'), basis }))));
        expect(outcomeSchema.errors).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('refuse an outcome whose deadlock names no cycle', () => {
    const chain = [{ component: 'a', site: null, readyMinutes: null, because: 'deadlock' }];
    const service = {
      ...{ id: 's', state: 'lost', recoveryMinutes: null, levelPercent: 0, finalLevelPercent: 0, dataLossSeconds: 0 },
      ...{ objectiveMet: { recovery: null, data: null }, chain },
    };
    const scenario = { id: 'site:a', alsoKnownAs: [], lost: ['a'], services: [service] };
    const outcome = { format: 'ieum-outcome/1', engine: '1', asOf: '2026-11-23', basis: 'declared', weaknesses: [] };
    expect(outcomeSchema({ ...outcome, scenarios: [scenario] })).toBe(false);
  });
});

type Plain = Readonly<Record<string, unknown>>;

const placed = (document: Plain, placement: Plain): Plain => ({
  ...document,
  components: [{ id: 'a', name: 'a', layer: 'data', placements: [{ site: 'a', percent: 100, ...placement }] }],
});
