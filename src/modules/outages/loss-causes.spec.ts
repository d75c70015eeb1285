import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownDate } from '../../shared/time.js';
import { readTopology } from '../../../test/support/shipped.js';
import { detailOf, simulate } from '../survivability/index.js';
import type { ActualCourse } from './actual-course.js';
import { lossCauses } from './loss-causes.js';
import { measuredTakeovers, takeoverId, withProven } from './measured-takeovers.js';

const asOf = knownDate('2026-10-15');
const world = (name: string) => read(join(import.meta.dirname, '../../demo/world', name));
const causesIn = (topology: ReturnType<typeof read>, lost: readonly string[]) => {
  const outcome = simulate(topology, { asOf, basis: 'declared' });
  const scenario = outcome.scenarios.find((each) => each.lost.join() === lost.join());
  const detail = detailOf(topology, { asOf, basis: 'declared', scenario: { lost } });
  const causes = lossCauses({ topology, lost, detail, outcomes: scenario?.services ?? [] });
  return causes.map(({ kind, component, services }) => `${kind}: ${component.id} (${services.join(', ')})`);
};

describe('the causes of a loss, by component', () => {
  it('are the six that the ministry named, of the register of the case', () => {
    const topology = read(join(import.meta.dirname, '../survivability/case-2022-10-15.yaml'));
    expect(causesIn(topology, ['pangyo'])).toEqual([
      'tool-gone: switch-over-tool (messenger, sign-in, mail)',
      'tool-gone: collaboration-tool (mail)',
      'concentrated: authentication (messenger, sign-in, mail)',
      'concentrated: message-server (messenger)',
      'store-gone: object-store (mail)',
      'store-gone: metadata-store (mail)',
      'store-gone: key-store (messenger, sign-in, mail)',
      'not-duplicated: media-relay (media-transfer)',
      'never-drilled: authentication (messenger, sign-in, mail)',
      'never-drilled: mail-server (mail)',
      'never-drilled: message-server (messenger)',
      'too-little-left: authentication-cache (messenger, sign-in, mail)',
    ]);
  });

  it('name a tool that stands elsewhere as well and cannot be used', () => {
    expect(causesIn(world('gaon-topology.yaml'), ['alpha'])).toEqual(
      expect.arrayContaining([
        'tool-gone: deploy-tool (talk, sign-in, mail)',
        'tool-held: chat-tool (mail)',
        'not-duplicated: media-relay (talk-files)',
      ]),
    );
  });

  it('are none where the loss hits nothing', () => {
    expect(causesIn(world('gaon-topology.yaml'), ['gamma'])).toEqual([]);
  });
});

describe('what an outage or exercise measured', () => {
  const topology = world('nuri-topology.yaml');
  const back = (backMinutes: number | null): ActualCourse => ({
    ...{ worst: 'unreachable', backMinutes, reachableMinutes: backMinutes, soFarMinutes: 900 },
  });
  const measured = (courses: Record<string, ActualCourse>, from = topology) =>
    measuredTakeovers({ topology: from, lost: ['alpha'], on: asOf, courses: new Map(Object.entries(courses)) });

  it('is how long a takeover elsewhere took at most, and whether that was longer than declared', () => {
    expect(
      measured({ shopping: back(75) }).map(({ declaredMinutes, measuredMinutes, isLonger, ...each }) => [
        ...[takeoverId(each), declaredMinutes, measuredMinutes, isLonger],
      ]),
    ).toEqual([
      ['shopping-server@delta', 30, 75, true],
      ['order-store@delta', 90, 75, false],
    ]);
  });

  it('is nothing where a service never stopped, is not back, or has no takeover', () => {
    expect(measured({ shopping: back(0), search: back(20), news: back(700) })).toEqual([]);
    expect(measured({ shopping: back(null) })).toEqual([]);
    expect(measured({ shopping: { ...back(300), worst: 'degraded' } })).toEqual([]);
  });

  it('becomes the last drill with the day of the loss, once, and gives way to a later one', () => {
    const taken = withProven(topology, measured({ shopping: back(75) }).slice(0, 1), asOf);
    const server = taken.components.find(({ id }) => id === 'shopping-server');
    expect(server?.placements[1]?.takeover?.lastDrill).toEqual({ date: asOf, measuredMinutes: 75, scope: 'site' });
    expect(measured({ shopping: back(60) }, taken).map(({ state }) => state)).toEqual(['later-drill', 'open']);
  });
});

function read(path: string) {
  const result = readTopology(readFileSync(path, 'utf8'), 'yaml');
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.topology;
}
